import { startLive } from "../../../src/core/live/liveCheck";
import { run } from "../../../src/core/run";
import { day } from "../../builders/day";
import { archiveOf } from "../../support/closedBook";
import { drawnBook, type DrawnCell } from "../../support/drawnBook";
import { editedRow, withRow } from "../../support/rowEdits";
import { date, drawnLedger } from "../judge/rules/drawnLedger";

const AS_OF = day("2024-06-30");
const MAY = [{ 进展情况: "正在办理" }, { 完成状态: "已完成", 实际完成时间: date("2024-05-20") }, {}];
const last = drawnBook(drawnLedger("tasks", MAY), "5月.xlsx");
const now = drawnLedger("tasks", [{ 进展情况: "新的话" }, { 完成状态: "已完成", 实际完成时间: date("2024-05-20") }]);
const books = [drawnBook(now, "6月.xlsx"), archiveOf([last], "2024-05-31")];
const columnOf = (heading: string) => now.rows[2]!.cells.indexOf(heading) + 1;

function edited(row: number, cells: Readonly<Record<string, DrawnCell>>) {
  const live = startLive(books, { asOf: AS_OF });
  const byColumn = new Map(Object.entries(cells).map(([heading, cell]) => [columnOf(heading), cell]));
  const content = editedRow(
    now.rows.find((one) => one.row === row),
    row,
    byColumn,
  );
  const outcome = live.edit("6月.xlsx", now.name, content === undefined ? [] : [content], row, row);
  return { outcome, whole: run(withRow(books, 0, now.name, row, content), { asOf: AS_OF }).report.findings };
}

describe("what is set against last month, kept up while rows change", () => {
  test.each([
    ["a lower progress", 4, { 完成率: "40%" }, "progress-regressed"],
    ["last month's text", 4, { 进展情况: "正在办理。" }, "progress-stale"],
    ["a later deadline", 4, { 完成时限: date("2025-06-30") }, "due-moved"],
    ["a row that was done", 5, { 完成状态: "进行中", 实际完成时间: null }, "state-reopened"],
  ] as const)("%s", (_, row, cells, rule) => {
    const { outcome, whole } = edited(row, cells);
    expect(whole.map((finding) => finding.rule)).toContain(rule);
    expect(outcome).toMatchObject({ kind: "rechecked", findings: whole });
  });

  test.each(["具体任务", "任务编号", "专业镇", "牵头单位"])(
    "by what a row is known (%s) asks for a whole check",
    (heading) => {
      const value = heading === "专业镇" ? "绛州绿" : heading === "牵头单位" ? "县财政局" : "另一个";
      expect(edited(4, { [heading]: value }).outcome).toEqual({ kind: "full-needed", why: "same-record" });
    },
  );

  test("where one of some twins is gone, a state asks for a whole check: it tells which; other words do not", () => {
    const twin = { 任务编号: null, 具体任务: "召开推进会议" };
    const finished = { ...twin, 完成状态: "已完成", 完成率: 1, 实际完成时间: date("2024-05-20") };
    const june = drawnLedger("tasks", [twin, finished]);
    const may = drawnBook(drawnLedger("tasks", [twin, twin, finished]), "5月.xlsx");
    const outcomeOf = (heading: string, cell: DrawnCell): string => {
      const live = startLive([drawnBook(june, "6月.xlsx"), archiveOf([may], "2024-05-31")], { asOf: AS_OF });
      const column = june.rows[2]!.cells.indexOf(heading) + 1;
      const row = editedRow(june.rows[3], 4, new Map([[column, cell]]));
      return live.edit("6月.xlsx", june.name, row === undefined ? [] : [row], 4, 4).kind;
    };
    expect([outcomeOf("完成状态", "已完成"), outcomeOf("进展情况", "又开了一次")]).toEqual([
      "full-needed",
      "rechecked",
    ]);
  });
});
