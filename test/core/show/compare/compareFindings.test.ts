import { compareFindings, type Comparison } from "../../../../src/core/show/compare/compareFindings";
import { memoryOf, memoryText, rememberFindings } from "../../../../src/core/show/compare/findingMemory";
import type { RuleId } from "../../../../src/core/judge/rules/index";
import { run } from "../../../../src/core/run";
import type { RunResult } from "../../../../src/core/terms/runResult";
import type { SheetSnapshot } from "../../../../src/core/workbook/snapshot";
import { day } from "../../../builders/day";
import { drawnBook } from "../../../support/drawnBook";
import { date, drawnLedger, type DrawnRecord } from "../../judge/rules/drawnLedger";
import { exceptions } from "../../read/settings/settingSheets";

function checked(sheets: SheetSnapshot | readonly SheetSnapshot[], file = "台账.xlsx", asOf = "2024-06-30"): RunResult {
  return run([drawnBook(sheets, file)], { asOf: day(asOf) });
}

/** The comparison, by way of the text that is kept. */
function compared(before: RunResult, now: RunResult): Comparison {
  return compareFindings(memoryOf(memoryText(rememberFindings(before))), now);
}

/** What is said of the findings of one rule: `N4 new`; what was put right: `N5 put-right 尽快`. */
function changes(rule: RuleId, before: RunResult, now: RunResult): readonly string[] {
  const comparison = compared(before, now);
  return [
    ...now.report.findings.flatMap((finding, place) =>
      finding.rule === rule ? [`${finding.cell ?? "-"} ${comparison.changeOf(place) ?? "-"}`] : [],
    ),
    ...comparison.putRight
      .filter((gone) => gone.rule === rule)
      .map(({ cell, value }) => `${cell ?? "-"} put-right ${value ?? "-"}`),
  ];
}

function tasks(...records: readonly DrawnRecord[]): SheetSnapshot {
  return drawnLedger("tasks", records);
}

const due = (id: string, 完成时限: string | null = "尽快"): DrawnRecord => ({
  任务编号: id,
  具体任务: `任务${id}`,
  完成时限: 完成时限 ?? date("2024-12-31"),
});

describe("the second check", () => {
  test("of an unchanged workbook finds everything still open and nothing put right", () => {
    const run = checked(tasks(due("a"), due("b"), { 牵头单位: "县工信据" }));
    const { counts, putRight, since } = compared(run, run);
    expect(counts).toEqual({ fresh: 0, stillOpen: run.report.findings.length, putRight: 0 });
    expect(run.report.findings.length).toBeGreaterThan(3);
    expect([since, putRight]).toEqual(["2024-06-30", []]);
  });

  test("without a first one says nothing", () => {
    const run = checked(tasks(due("a")));
    const comparison = compareFindings(null, run);
    expect([comparison.since, comparison.counts, comparison.changeOf(0)]).toEqual([null, null, null]);
  });

  test("knows everything again where a row was put in above", () => {
    const before = checked(tasks(due("a"), due("b"), due("c")));
    const now = checked(tasks(due("new", null), due("a"), due("b"), due("c")));
    expect(changes("date-unreadable", before, now)).toEqual(["N5 still-open", "N6 still-open", "N7 still-open"]);
  });

  test("tells which of three equal mistakes was put right, rows moved or not", () => {
    const before = checked(tasks(due("a"), due("b"), due("c")));
    expect(changes("date-unreadable", before, checked(tasks(due("a"), due("b", null), due("c"))))).toEqual([
      "N4 still-open",
      "N6 still-open",
      "N5 put-right 尽快",
    ]);
    const moved = checked(tasks(due("new", null), due("a"), due("b", null), due("c")));
    expect(changes("date-unreadable", before, moved)).toEqual(["N5 still-open", "N7 still-open", "N5 put-right 尽快"]);
  });

  test("knows a record without 编号 by its text", () => {
    const named = (具体任务: string, 完成时限 = "尽快"): DrawnRecord => ({ 任务编号: null, 具体任务, 完成时限 });
    const before = checked(tasks(named("甲"), named("乙")));
    const now = checked(tasks(named("丙", "长期"), named("乙"), named("甲", "长期")));
    expect(changes("date-unreadable", before, now)).toEqual(["N5 still-open", "N4 put-right 尽快"]);
  });

  test("calls the same mistake in another record a new one", () => {
    const before = checked(tasks(due("a"), due("b", null)));
    const now = checked(tasks(due("a", null), due("b")));
    expect(changes("date-unreadable", before, now)).toEqual(["N5 new", "N4 put-right 尽快"]);
  });

  test("calls another wrong value in the same cell of a record still open", () => {
    const before = checked(tasks(due("a"), due("b")));
    const now = checked(tasks(due("new", null), due("a", "抓紧"), due("b", "2024年12月")));
    expect(changes("date-unreadable", before, now)).toEqual(["N5 still-open", "N5 put-right 尽快"]);
  });

  test("knows a mistake again whose record got another text, by cell and value", () => {
    const before = checked(tasks({ 具体任务: "甲", 任务编号: null, 完成时限: "尽快" }));
    const now = checked(tasks({ 具体任务: "改写过的甲", 任务编号: null, 完成时限: "尽快" }));
    expect(changes("date-unreadable", before, now)).toEqual(["N4 still-open"]);
  });

  test("knows a record again that moved to another sheet", () => {
    const sheets = (one: readonly DrawnRecord[], other: readonly DrawnRecord[]): RunResult =>
      checked([drawnLedger("tasks", one, { name: "甲表" }), drawnLedger("tasks", other, { name: "乙表" })]);
    const before = sheets([due("a"), due("b", null)], [due("c", null)]);
    const now = sheets([due("b", null)], [due("c", null), due("a")]);
    expect(changes("date-unreadable", before, now)).toEqual(["N5 still-open"]);
  });

  test("knows renamed sheets and files again", () => {
    const rows = [{ ...due("a"), 具体任务: "x" }, { 完成时限: "抓紧" }];
    const before = checked(drawnLedger("tasks", rows, { name: "六月" }), "六月.xlsx");
    const now = checked(drawnLedger("tasks", rows, { name: "七月" }), "七月.xlsx");
    expect(compared(before, now).counts).toMatchObject({ fresh: 0, putRight: 0 });
  });

  test("does not count as put right what 例外 accepts by now", () => {
    const before = checked([tasks(due("a"), due("b"))]);
    const now = checked([
      tasks(due("a"), due("b")),
      exceptions(["date-unreadable", null, "N4", null, "等文件", date("2024-12-31")]),
    ]);
    expect(now.report.accepted).toHaveLength(1);
    expect(changes("date-unreadable", before, now)).toEqual(["N5 still-open"]);
  });

  test("counts what is new, still open and put right", () => {
    const before = checked(tasks(due("a"), due("b")));
    const now = checked(tasks(due("a"), due("b", null), { ...due("c", null), 联系电话: "12" }));
    const old = compared(before, before).counts?.stillOpen ?? 0;
    expect(compared(before, now).counts).toEqual({ fresh: 1, stillOpen: old - 1, putRight: 1 });
  });
});
