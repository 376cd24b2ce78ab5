import { overdueReport } from "../../../../src/core/count/overdue/overdueReport";
import type { LedgerRecord } from "../../../../src/core/terms/ledgerRecord";
import type { OverdueEntry } from "../../../../src/core/terms/report";
import { defaultSettings } from "../../../../src/core/terms/settings";
import { aLedger } from "../../../builders/aLedger";
import { aDoneTask, aTaskRecord } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { anIndicatorRecord, aProblemRecord, aProjectRecord, aSubmissionRecord } from "../../../builders/otherRecords";

function overdue(...records: readonly LedgerRecord[]): readonly OverdueEntry[] {
  return overdueReport(records, day("2024-06-30"), defaultSettings.steps);
}

describe("overdueReport", () => {
  test("says of a task where it stands, who leads it, since when and what follows", () => {
    const task = aTaskRecord({
      ledger: aLedger("tasks", "万安钻石", "六月.xlsx"),
      row: 12,
      leadUnits: ["县发改局", "县财政局"],
      supportUnits: ["县教育局"],
      due: day("2024-06-18"),
    });
    expect(overdue(task)).toEqual([
      {
        ledger: "tasks",
        file: "六月.xlsx",
        sheet: "万安钻石",
        row: 12,
        units: ["县发改局", "县财政局"],
        due: "2024-06-18",
        days: 12,
        step: "督办",
      },
    ]);
  });

  test.each([
    ["2024-06-29", 1],
    ["2024-06-30", 0],
    ["2024-07-01", 0],
  ])("due %s gives %i entries for a task and for a problem", (due, count) => {
    expect(overdue(aTaskRecord({ due: day(due) }))).toHaveLength(count);
    expect(overdue(aProblemRecord({ due: day(due) }))).toHaveLength(count);
    expect(overdue(aProjectRecord({ plannedStart: day(due) }))).toHaveLength(count);
    expect(overdue(aProjectRecord({ plannedProduction: day(due) }))).toHaveLength(count);
  });

  test.each(["done", "paused", "cancelled"] as const)("a %s row is not in it", (state) => {
    expect(overdue(aTaskRecord({ state, due: day("2024-01-31") }))).toEqual([]);
    expect(overdue(aProblemRecord({ state, due: day("2024-01-31") }))).toEqual([]);
  });

  test.each(["active", "not-started", "unknown"] as const)("a row in state %s is", (state) => {
    expect(overdue(aTaskRecord({ state, due: day("2024-01-31") }))).toHaveLength(1);
    expect(overdue(aProblemRecord({ state, due: day("2024-01-31") }))).toHaveLength(1);
  });

  test("rows without a due date are not in it", () => {
    expect(overdue(aTaskRecord({ due: null }), aProblemRecord({ due: null, dueKind: "long-term" }))).toEqual([]);
  });

  test("a project past both planned dates has an entry for each", () => {
    const project = aProjectRecord({ plannedStart: day("2024-03-31"), plannedProduction: day("2024-06-20") });
    expect(overdue(project)).toMatchObject([
      { ledger: "projects", what: "开工", due: "2024-03-31", days: 91, step: "通知书" },
      { ledger: "projects", what: "投产", due: "2024-06-20", days: 10, step: "催办" },
    ]);
  });

  test("an actual date, even a later one, ends it", () => {
    const started = { plannedStart: day("2024-03-31"), actualStart: day("2024-05-31") };
    const produced = { plannedProduction: day("2024-05-31"), actualProduction: day("2024-06-30") };
    expect(overdue(aProjectRecord({ ...started, ...produced }))).toEqual([]);
  });

  test.each([
    ["2024-06-30", []],
    ["2024-07-01", ["开工", "投产"]],
  ])("an actual date of %s, seen from 30 June, leaves %j overdue, whatever the stage says by now", (actual, left) => {
    const late = { plannedStart: day("2024-05-31"), plannedProduction: day("2024-05-31") };
    const whats = (stage: "签约" | "开工" | "投产" | "暂缓") =>
      overdue(aProjectRecord({ ...late, stage, actualStart: day(actual), actualProduction: day(actual) })).map(
        ({ what }) => what,
      );
    expect([whats("签约"), whats("开工"), whats("投产"), whats("暂缓")]).toEqual([left, left, left, []]);
  });

  test("what is in production has begun, whatever day of its start is told", () => {
    const begun = { plannedStart: day("2024-05-31"), actualProduction: day("2024-06-01") };
    expect(overdue(aProjectRecord({ ...begun, actualStart: day("2024-07-01") }))).toEqual([]);
    expect(overdue(aProjectRecord({ ...begun, actualProduction: day("2024-07-01") }))).toHaveLength(1);
  });

  test("stages that say it has begun, or is in production, or off, leave nothing of it overdue", () => {
    const late = { plannedStart: day("2024-03-31"), plannedProduction: day("2024-06-20") };
    const whats = (stage: "开工" | "投产" | "暂缓" | "取消") =>
      overdue(aProjectRecord({ ...late, stage })).map(({ what }) => what);
    expect([whats("开工"), whats("投产"), whats("暂缓"), whats("取消")]).toEqual([["投产"], [], [], []]);
  });

  test("is sorted by days, then in ledger order across kinds", () => {
    const rows = overdue(
      aTaskRecord({ row: 6, due: day("2024-06-20") }),
      aProblemRecord({ row: 7, due: day("2024-06-20") }),
      aProjectRecord({ row: 8, plannedStart: day("2024-06-20") }),
      aTaskRecord({ row: 9, due: day("2024-06-19") }),
      aTaskRecord({ row: 10, due: day("2024-06-20") }),
    );
    expect(rows.map(({ row }) => row)).toEqual([9, 6, 7, 8, 10]);
  });

  test("says nothing of indicators, submissions and what is in time", () => {
    expect(overdue(aDoneTask(), aTaskRecord(), anIndicatorRecord(), aSubmissionRecord({ submitted: null }))).toEqual(
      [],
    );
  });
});
