import { drawnBook, drawnSheet, drawnTable } from "../../../support/drawnBook";
import { run } from "../../../../src/core/run";
import type { Finding } from "../../../../src/core/terms/finding";
import type { WorkbookSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnLedger } from "./drawnLedger";

function said(...books: readonly WorkbookSnapshot[]): readonly Finding[] {
  return run(books, { asOf: day("2024-06-30") }).report.findings.filter(({ rule }) => rule === "same-ledger-twice");
}

describe("same-ledger-twice", () => {
  test("is an error about the sheet that does not count, and says which one does, why, and what to do", () => {
    const book = drawnBook([
      drawnLedger("tasks", [{}, {}, {}], { name: "6月" }),
      drawnLedger("tasks", [{}, {}, {}, {}], { name: "5月" }),
    ]);
    expect(said(book)).toMatchObject([{ severity: "error", sheet: "5月", cell: null, row: null, value: null }]);
    expect(said(book)[0]?.message).toBe(
      "“5月”表：与“6月”表是同一台账（4项中3项相同，另1项“6月”表里没有），只计“6月”表（写的是2024年6月，即截至日期的月份），“5月”表没有计入；" +
        "如应计“5月”表，请把“6月”表删去或移走，如应都计，请在考核设置的“同一台账多张表”写“都计”。",
    );
  });

  test.each([
    [{ name: "旧" }, "“旧”表从名称看非正本"],
    [{ name: "底稿", visibility: "hidden" as const }, "“底稿”表是隐藏的"],
    [{ name: "3月" }, "“3月”表写的不是截至日期的月份"],
  ])("names the sheet of which it says something: %j", (other, why) => {
    const book = drawnBook([
      drawnLedger("tasks", [{}, {}, {}], { name: "台账" }),
      drawnLedger("tasks", [{}, {}, {}], other),
    ]);
    expect(said(book)[0]?.message).toContain(`只计“台账”表（${why}），“${other.name}”表没有计入`);
  });

  test("says of a file that is there twice which one to take away, of two months to open one at a time", () => {
    const sheet = drawnLedger("tasks", [{}, {}, {}]);
    expect(said(drawnBook([sheet], "甲.xlsx"), drawnBook([sheet], "乙.xlsx"))[0]?.message).toContain(
      "这个文件与《甲.xlsx》内容完全相同，只计《甲.xlsx》",
    );
    const later = drawnLedger("tasks", [{ 完成率: "80%" }, {}, {}]);
    expect(said(drawnBook([sheet], "5月.xlsx"), drawnBook([later], "6月.xlsx"))[0]).toMatchObject({
      file: "5月.xlsx",
      message: expect.stringContaining("请一次只打开一个月的台账") as string,
    });
  });

  test("says nothing of ledgers of different records", () => {
    const other = drawnLedger("tasks", [{ 具体任务: "办展会", 任务编号: "A-1" }], { name: "其他" });
    expect(said(drawnBook([drawnLedger("tasks", [{}, {}, {}]), other]))).toEqual([]);
    const table = drawnTable("项目 值", { 项目: "月报报送日", 值: "5" });
    expect(said(drawnBook([drawnSheet(table, { name: "考核设置" })]))).toEqual([]);
  });
});
