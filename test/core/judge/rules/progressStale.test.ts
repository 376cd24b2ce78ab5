import { archiveOf } from "../../../support/closedBook";
import { drawnBook } from "../../../support/drawnBook";
import { found } from "./checked";
import { drawnLedger } from "./drawnLedger";
import { placesSinceMay } from "./sinceMay";

describe("progress-stale", () => {
  const said = (before: string | null, now: string | null, more = {}) =>
    placesSinceMay("progress-stale", "tasks", [{ 进展情况: before }], [{ 进展情况: now, ...more }]).length;

  test.each([
    ["the same", "正在办理用地手续。", "正在办理用地手续。", 1],
    ["but for white space and punctuation", "正在办理 用地手续。", "正在办理用地手续", 1],
    ["but for digits", "已平整土地30亩，完成投资1.2亿元", "已平整土地45亩，完成投资1.5亿元", 1],
    ["but for a phone number", "联系13812345678", "联系13912345678", 1],
    ["another word", "正在办理用地手续", "已办理用地手续", 0],
    ["blank in both", null, null, 0],
    ["nothing in both", "无", "无", 0],
    ["digits alone", "2024.5", "2024.6", 0],
  ])("%s", (_, before, now, times) => {
    expect(said(before, now)).toBe(times);
  });

  test.each([
    ["已完成", 0],
    ["暂停", 0],
    ["取消", 0],
    ["未启动", 1],
  ])("a row that is %s: %d", (status, times) => {
    expect(said("正在办理", "正在办理", { 完成状态: status, 完成率: null })).toBe(times);
  });

  test("a long-term row and a problem have something to tell as well", () => {
    expect(said("正在办理", "正在办理", { 完成时限: "长期坚持" })).toBe(1);
    expect(
      placesSinceMay("progress-stale", "problems", [{ 进展情况: "协调中" }], [{ 进展情况: "协调中" }]),
    ).toHaveLength(1);
  });

  test("says for how many closed months", () => {
    const ledger = (text: string) => drawnBook(drawnLedger("tasks", [{ 进展情况: text }]), "台账.xlsx");
    const archives = [
      { ...archiveOf([ledger("不同的话")], "2024-03-31"), file: "3.xlsx" },
      { ...archiveOf([ledger("同样的话")], "2024-04-30"), file: "4.xlsx" },
      { ...archiveOf([ledger("同样的话。")], "2024-05-31"), file: "5.xlsx" },
    ];
    const [finding] = found("progress-stale", [ledger("同样的话"), ...archives]);
    expect(finding?.message).toContain("连续2个月");
  });
});
