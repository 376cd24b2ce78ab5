import type { TaskReportRecord } from "../../../../src/core/terms/report";
import { run } from "../../../../src/core/run";
import { day } from "../../../builders/day";
import { drawnBook, drawnSheet } from "../../../support/drawnBook";
import { date, drawnLedger } from "../../judge/rules/drawnLedger";

const { report } = run(
  [
    drawnBook([
      drawnSheet([["填表说明"]], { name: "说明" }),
      drawnLedger("tasks", [{ 完成时限: date("2024-06-20") }, { 完成状态: "已完成", 完成率: 1 }], { name: "一" }),
      drawnLedger("problems", [{}], { name: "问题" }),
      drawnLedger("tasks", [{ 任务编号: "ZD-9", 具体任务: "别的", 完成时限: "长期坚持", 进展情况: "正在推进" }], {
        name: "二",
      }),
    ]),
  ],
  { asOf: day("2024-06-30") },
);

describe("the report as one document (SPEC §16)", () => {
  test("has its parts in the published order", () => {
    expect(Object.keys(report).join(" ")).toBe(
      "schemaVersion asOf ledgers skippedSheets doubled sheets findings accepted records completion ranking overdue projects problems " +
        "indicators submissions notices recognition history scoringChanges adjustmentChanges changes bridge burden summary",
    );
    expect([report.schemaVersion, report.asOf]).toEqual([1, "2024-06-30"]);
  });

  test("every sheet is seen; ledgers and skipped ones are told apart", () => {
    expect(report.sheets.map(({ sheet }) => sheet)).toEqual(["说明", "一", "问题", "二"]);
    expect(report.ledgers.map(({ sheet }) => sheet)).toEqual(["一", "问题", "二"]);
    expect(report.skippedSheets.map(({ sheet, reason }) => [sheet, reason.length > 0])).toEqual([["说明", true]]);
  });

  test("each task stands with its own light, whatever stands between", () => {
    const tasks = report.records.filter((record): record is TaskReportRecord => record.ledger === "tasks");
    expect(tasks.map(({ sheet, row, light, daysOverdue }) => [sheet, row, light, daysOverdue])).toEqual([
      ["一", 4, "red", 10],
      ["一", 5, "green", 0],
      ["二", 4, "none", 0],
    ]);
    expect(report.records.map(({ sheet }) => sheet)).toEqual(["一", "一", "问题", "二"]);
  });
});
