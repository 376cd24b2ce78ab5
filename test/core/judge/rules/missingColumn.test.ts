import { LEDGER_KINDS } from "../../../../src/core/terms/ledgerKind";
import { found, places } from "./checked";
import { drawnSheet } from "../../../support/drawnBook";
import { drawnLedger } from "./drawnLedger";

describe("missing-column", () => {
  test("a required column that no heading names is one error about the sheet", () => {
    const [finding, ...more] = found("missing-column", drawnLedger("tasks", [{}, {}], { without: ["完成时限"] }));
    expect(more).toEqual([]);
    expect(finding).toMatchObject({
      severity: "error",
      ledger: "tasks",
      cell: null,
      row: null,
      column: "due",
      value: null,
    });
  });

  test("a heading that nearly names it is pointed at, with the right one as suggestion", () => {
    const sheet = drawnLedger("tasks", [{}], { renamed: { 完成时限: "完成时现" } });
    expect(places("missing-column", sheet)).toEqual(["N3 - due 完成时现"]);
    expect(found("missing-column", sheet)[0]?.suggestions).toEqual(["完成时限"]);
  });

  test("of 完成状态 and 完成率 one is enough", () => {
    expect(found("missing-column", drawnLedger("tasks", [{}], { without: ["完成率"] }))).toEqual([]);
    expect(found("missing-column", drawnLedger("tasks", [{}], { without: ["完成状态"] }))).toEqual([]);
    const neither = drawnLedger("tasks", [{}], { without: ["完成状态", "完成率"] });
    expect(places("missing-column", neither)).toEqual(["- - status -"]);
  });

  test.each([
    ["完成时限", "due"],
    ["牵头单位", "leadUnits"],
  ])("holds back what its rows would only repeat: %s", (heading) => {
    const missing = drawnLedger("tasks", [{}, {}], { without: [heading] });
    expect(found("required-missing", missing)).toEqual([]);
  });

  test("an optional column may be missing without a word", () => {
    const lacking = drawnLedger("tasks", [{}], { without: ["责任镇", "启动时间", "实际完成时间", "备注"] });
    expect(found("missing-column", lacking)).toEqual([]);
  });

  test("an optional heading that looks mistyped is only a warning: nobody knows that it was meant", () => {
    const sheet = drawnLedger("tasks", [{}], { renamed: { 调整后时限: "调正后时限" } });
    expect(found("missing-column", sheet)).toMatchObject([{ severity: "warning", column: "adjustedDue", cell: "R3" }]);
  });

  test("a mistyped heading is named where it stands, in a header that is lower elsewhere", () => {
    const sheet = drawnSheet(`
      | 序号 | 专业镇 | 重点任务 | 具体任务 | 所载乡镇 | 牵头单位 | 完成时限 | 完成率 | <   |
      |      |        |          |          |          |          |          | 5月    | 6月 |
      | 1 | 万安钻石 | 3 | 建厂房 | 万安镇 | 县发改局 | 2024年12月 | 40% | 50% |`);
    expect(places("missing-column", sheet)).toEqual(["E1 - town 所载乡镇"]);
  });

  test("a faultless sheet has none", () => {
    for (const kind of LEDGER_KINDS) expect(found("missing-column", drawnLedger(kind, [{}]))).toEqual([]);
  });

  test("a column of a part of the year is read where there is none of the year, and said to be a part", () => {
    const sheet = drawnLedger("projects", [{ 一季度完成投资: 200, 二季度完成投资: 320 }], {
      without: ["本年完成投资"],
      more: ["一季度完成投资", "二季度完成投资"],
    });
    expect(found("missing-column", sheet)).toMatchObject([
      {
        severity: "warning",
        column: "yearDone",
        cell: "AA3",
        message:
          "“重点项目台账”表AA3：“二季度完成投资”只是4月至6月的数，现在当作“本年完成投资”读，可能偏少；请补上从1月起累计的“本年完成投资”列，如果这一列已是累计数，请改用这个列名。",
      },
    ]);
  });

  test("a target of half a year is not the year's: the column is missing, and what is there is pointed at", () => {
    const sheet = drawnLedger("indicators", [{}], { renamed: { 年度目标值: "上半年目标" } });
    expect(found("missing-column", sheet)).toMatchObject([
      { severity: "error", column: "target", value: "上半年目标", suggestions: [] },
    ]);
  });

  test("a year's plan without what is done of it: nothing done would be a figure of nobody's", () => {
    const plans = drawnLedger("projects", [{ 年度计划投资: 1000 }], { without: ["本年完成投资"] });
    expect(found("missing-column", plans)).toMatchObject([{ severity: "info", column: "yearDone", cell: null }]);
    const neither = drawnLedger("projects", [{}], { without: ["年度计划投资", "本年完成投资"] });
    expect(found("missing-column", neither)).toEqual([]);
    const done = drawnLedger("projects", [{ 本年完成投资: 500 }], { without: ["年度计划投资"] });
    expect(found("missing-column", done)).toEqual([]);
  });
});
