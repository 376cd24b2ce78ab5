import { problemsReport } from "../../../../src/core/count/figures/problemsReport";
import type { ProblemRecord } from "../../../../src/core/terms/ledgerRecord";
import type { ProblemsReport } from "../../../../src/core/terms/report";
import { addDays } from "../../../../src/core/workbook/localDate";
import { aRegistry } from "../../../builders/aRegistry";
import { day } from "../../../builders/day";
import { aProblemRecord } from "../../../builders/otherRecords";

const AS_OF = day("2024-06-30");

function report(...problems: readonly ProblemRecord[]): ProblemsReport {
  return problemsReport(problems, aRegistry, AS_OF);
}

function closedAfter(days: number, changes: Partial<ProblemRecord> = {}): ProblemRecord {
  const raised = day("2024-05-01");
  return aProblemRecord({ state: "done", raised, finished: addDays(raised, days), ...changes });
}

describe("problemsReport", () => {
  test("has nothing to divide by without a problem", () => {
    expect(report()).toEqual({
      total: 0,
      closed: 0,
      closeRate: null,
      overdue: 0,
      medianDaysToClose: null,
      byUnit: [],
      byCategory: [],
      cancelled: 0,
    });
  });

  test("counts closed of all but those called off, and overdue as the overdue list does", () => {
    const past = day("2024-06-29");
    const figures = report(
      closedAfter(3, { due: past }),
      aProblemRecord({ due: past }),
      aProblemRecord({ due: AS_OF }),
      aProblemRecord({ due: past, state: "unknown" }),
      aProblemRecord({ due: past, state: "paused" }),
      aProblemRecord({ due: past, state: "cancelled" }),
      aProblemRecord({ due: null, dueKind: "long-term" }),
      aProblemRecord({ due: null }),
    );
    expect(figures).toMatchObject({ total: 7, closed: 1, closeRate: 1 / 7, overdue: 2, cancelled: 1 });
  });

  test("what was called off is of no unit and no kind either", () => {
    const { byUnit, byCategory } = report(aProblemRecord({ state: "cancelled" }));
    expect([byUnit, byCategory]).toEqual([[], []]);
  });

  test.each([
    [[7], 7],
    [[9, 1, 4], 4],
    [[4, 1, 9, 6], 5],
    [[4, 1, 9, 5], 4.5],
    [[0, 0], 0],
    [[], null],
  ])("the median of %j days is %s", (days, expected) => {
    expect(report(...days.map((count) => closedAfter(count))).medianDaysToClose).toBe(expected);
  });

  test("takes the median over closed rows with both dates", () => {
    const figures = report(
      closedAfter(5),
      closedAfter(100, { raised: null }),
      closedAfter(100, { finished: null }),
      aProblemRecord({ state: "active", finished: day("2024-06-30") }),
    );
    expect(figures.medianDaysToClose).toBe(5);
  });

  test("groups by lead unit in registry order, a row fully in each of them", () => {
    const { byUnit } = report(
      closedAfter(2, { leadUnits: ["县蔬菜中心", "县文旅局", "县文旅局"] }),
      aProblemRecord({ leadUnits: ["县文旅局"], supportUnits: ["县财政局"] }),
    );
    expect(byUnit).toEqual([
      { name: "县文旅局", total: 2, closed: 1, closeRate: 0.5, overdue: 0, medianDaysToClose: 2 },
      { name: "县蔬菜中心", total: 1, closed: 1, closeRate: 1, overdue: 0, medianDaysToClose: 2 },
    ]);
  });

  test("groups by kind, the most frequent first and those without one last", () => {
    const kinds = [null, null, null, "融资", "用地", "用工", "用地"];
    const { byCategory } = report(...kinds.map((category) => aProblemRecord({ category })));
    expect(byCategory.map(({ name, total }) => [name, total])).toEqual([
      ["用地", 2],
      ["用工", 1],
      ["融资", 1],
      ["未分类", 3],
    ]);
  });

  test("kinds that differ in letter case only are one, in the first spelling: a spreadsheet counts them so", () => {
    const { byCategory } = report(...["App推广", "APP推广", "用地"].map((category) => aProblemRecord({ category })));
    expect(byCategory.map(({ name, total }) => [name, total])).toEqual([
      ["App推广", 2],
      ["用地", 1],
    ]);
  });

  test("a day of closing before the day of raising is one of two wrong days, and in no median; the same day is", () => {
    expect(report(closedAfter(-10), closedAfter(60)).medianDaysToClose).toBe(60);
    expect(report(closedAfter(-1)).medianDaysToClose).toBeNull();
    expect(report(closedAfter(0), closedAfter(60)).medianDaysToClose).toBe(30);
  });
});
