import { ledgerDefinitions, type LedgerKind } from "../../../../src/core/terms/ledgerKind";
import { readPath } from "../../../../src/core/read/ledgers/headingMeaning";

/** `key`, `~key` where only a loose heading says so, or the role that what stands beside or below it decides. */
function meaning(kind: LedgerKind, ...path: readonly string[]): string | null {
  const found = readPath(ledgerDefinitions[kind], path).meaning;
  if (found === null) return null;
  return found.key === null ? `(${found.type})` : `${found.type === "loose" ? "~" : ""}${found.key}`;
}

describe("headings of tasks by the words that they are made of, and by their moment", () => {
  test.each([
    ["完成率（0-100）", "rate"],
    ["完成率（%，0-100）", "rate"],
    ["完成率（0-100%）", "rate"],
    ["完成率（0～1）", "rate"],
    ["完成率（填0-100的整数）", "rate"],
    ["完成进度（0～100）", "(by-content)"],
    ["完成率（1-6）", null],
    ["本月完成率", "~rate"],
    ["当前完成率", "~rate"],
    ["截至目前完成率", "~rate"],
    ["本月底累计完成率", "~rate"],
    ["实际完成率", "~rate"],
    ["总体完成率", "~rate"],
    ["工作完成比率", "~rate"],
    ["本月进度", "(by-content)"],
    ["2024.6完成率", "rate"],
    ["6月25日完成率", "rate"],
    ["第26周完成率", "rate"],
    ["上月完成率", null],
    ["上期累计完成率", null],
    ["计划完成率", null],
    ["本月计划完成率", null],
    ["应完成率", null],
    ["下月进展情况", null],
    ["投资完成率", null],
    ["合格率", null],
    ["本月完成状态", "~status"],
    ["上月状态", null],
    ["实施状态", "~status"],
    ["工作完成状态", "~status"],
    ["落实状态", "~status"],
    ["状况", "(by-content)"],
    ["目前状况", "(by-content)"],
    ["现状", "(by-content)"],
    ["婚姻状况", null],
    ["变更后时限", "~adjustedDue"],
    ["延长期限至", "~adjustedDue"],
    ["新完成时限", "~adjustedDue"],
    ["调整完成时限", "~adjustedDue"],
    ["延期完成时限", "~adjustedDue"],
    ["批准延期至", "~adjustedDue"],
    ["延期时间", null],
    ["调整时间", null],
    ["延期申请时间", null],
    ["延期天数", null],
    ["变更原因", "~extensionReason"],
    ["销号日期", "~finished"],
    ["办理完成时间", "~finished"],
    ["结束日期（实际）", "~finished"],
    ["结束日期", "~due"],
    ["最晚办结日期", "~due"],
    ["预计开始时间", "~start"],
    ["实际开始时间", "~start"],
    ["配合主体", "(cooperating)"],
    ["共同责任单位", "(cooperating)"],
    ["配合领导", "~leader"],
    ["牵头主体", "~leadUnits"],
  ])("%s is %s", (text, key) => expect(meaning("tasks", text)).toBe(key));

  test.each([
    [["完成率", "上期"], null],
    [["完成率", "本期"], "rate"],
    [["完成率", "目标"], null],
    [["完成率", "计划完成"], null],
    [["完成率", "实际完成"], "rate"],
    [["完成状态", "本月"], "status"],
    [["完成状态", "上月"], null],
    [["上月", "完成率"], null],
    [["本月", "完成率"], "rate"],
    [["计划", "完成率"], null],
    [["完成率", "2024年4月"], "rate"],
    [["完成率", "2024.5"], "rate"],
    [["完成率", "4"], "rate"],
    [["完成率", "6月25日"], "rate"],
    [["完成率", "第26周"], "rate"],
    [["进展情况", "上周"], null],
  ])("%j is %s", (path, key) => expect(meaning("tasks", ...path)).toBe(key));
});

describe("and of projects, problems and indicators", () => {
  test.each<[LedgerKind, string, string | null]>([
    ["projects", "开工计划时间", "~plannedStart"],
    ["projects", "预计开工", "~plannedStart"],
    ["projects", "应开工日期", "~plannedStart"],
    ["projects", "实际动工时间", "~actualStart"],
    ["projects", "拟建成时间", "~plannedProduction"],
    ["projects", "投产计划", "~plannedProduction"],
    ["projects", "实际投用时间", "~actualProduction"],
    ["projects", "本月项目阶段", "~stage"],
    ["projects", "开工率", null],
    ["projects", "未开工原因", null],
    ["projects", "投资完成率", null],
    ["problems", "整改状况", "(by-content)"],
    ["problems", "问题解决状态", "~status"],
    ["problems", "上月办理状态", null],
    ["problems", "整改完成时间", "~finished"],
    ["indicators", "本月完成率", null],
    ["indicators", "现状", null],
    ["indicators", "本月进度", null],
    ["tasks", "现完成时限", null],
  ])("%s: %s is %s", (kind, text, key) => expect(meaning(kind, text)).toBe(key));
});

test("an indicator's 本月累计 under 完成情况 is no rate", () => {
  expect(meaning("indicators", "完成情况", "本月累计")).toBeNull();
});
