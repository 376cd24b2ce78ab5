import fc from "fast-check";
import { countsAs } from "../../src/core/count/completion/countsAs";
import { figures } from "../../src/core/count/figures/figures";
import type { TaskRecord } from "../../src/core/terms/ledgerRecord";
import type { RankedMember, RankingReport } from "../../src/core/terms/report";
import { defaultSettings, type Adjustment, type Settings } from "../../src/core/terms/settings";
import { aRegistry } from "../builders/aRegistry";
import { anyTasks } from "../builders/anyTasks";
import { day } from "../builders/day";
import { runs } from "../support/runs";

const AS_OF = day("2024-06-30");

function ranking(
  tasks: readonly TaskRecord[],
  ties: Settings["ranking"]["ties"] = "standard",
  adjustments: readonly Adjustment[] = [],
): RankingReport {
  const settings = { ...defaultSettings, ranking: { ties, minimumCountable: 1 } };
  return figures({
    records: tasks,
    registry: aRegistry,
    settings,
    adjustments,
    recognitions: [],
    asOf: AS_OF,
    findings: [],
    register: [],
  }).ranking;
}

const anyAdjustments = fc.array(
  fc.record({
    member: fc.constantFrom("龙兴镇", "三泉镇", "县发改局", "万安镇人民政府"),
    type: fc.constantFrom("bonus", "deduction"),
    points: fc.integer({ min: 0, max: 4000 }).map((points) => points / 1000),
    reason: fc.constant(""),
  } as const),
  { maxLength: 4 },
);
const anyTies = fc.constantFrom("standard", "dense");
const LISTS = [
  ["towns", (task: TaskRecord) => task.towns],
  ["units", (task: TaskRecord) => task.leadUnits],
] as const;

test("the row named is the one that finishing every row in turn and ranking anew finds", () => {
  fc.assert(
    fc.property(anyTasks, anyTies, anyAdjustments, (tasks, ties, adjustments) => {
      const before = ranking(tasks, ties, adjustments);
      const afterRow = tasks.map((task, index) =>
        countsAs(task) !== "countable" || task.state === "done"
          ? undefined
          : ranking(tasks.with(index, { ...task, state: "done", finished: AS_OF, progress: 1 }), ties, adjustments),
      );
      for (const [list, membersOf] of LISTS) {
        for (const member of before[list]) {
          let best: { readonly row: number; readonly place: RankedMember; readonly tied: boolean } | undefined;
          tasks.forEach((task, index) => {
            const after = afterRow[index]?.[list];
            const place = after?.find(({ name }) => name === member.name);
            if (after === undefined || place === undefined || !membersOf(task).includes(member.name)) return;
            if (place.rank >= (best?.place.rank ?? member.rank)) return;
            best = { row: task.row, place, tied: after.filter(({ rank }) => rank === place.rank).length > 1 };
          });
          const expected = best && `若台账第${best.row}行办结则为${best.tied ? "并列" : ""}第${best.place.rank}名`;
          expect(member.hangsOn.split("；").find((part) => part.startsWith("若"))).toBe(expected);
        }
      }
    }),
    { numRuns: runs(40) },
  );
});

test("scores are whole hundredths from 0 on, ranks follow them, and every listed member is ranked or not, once", () => {
  fc.assert(
    fc.property(anyTasks, anyTies, anyAdjustments, (tasks, ties, adjustments) => {
      const report = ranking(tasks, ties, adjustments);
      for (const [list] of LISTS) {
        const scores = report[list].map(({ score }) => score);
        expect(scores).toEqual([...scores].sort((a, b) => b - a));
        for (const { score, rank } of report[list]) {
          expect(Math.round(score * 100) / 100).toBe(score);
          expect(score).toBeGreaterThanOrEqual(0);
          const better = scores.filter((other) => other > score);
          expect(rank).toBe(1 + (ties === "standard" ? better.length : new Set(better).size));
        }
      }
      const towns = [...report.towns, ...report.unranked.towns].map(({ name }) => name);
      expect(towns.sort()).toEqual([...aRegistry.towns].sort());
      expect(report.units.some(({ name }) => aRegistry.townGovernments.has(name))).toBe(false);
    }),
  );
});

test("without adjustments no score exceeds 100, and the parts make it up", () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      for (const { score, parts } of ranking(tasks).towns) {
        expect(score).toBeLessThanOrEqual(100);
        const earned = (parts.completionPoints ?? 0) + (parts.onTimePoints ?? 0) + (parts.schedulePoints ?? 0);
        expect(Math.abs(Math.max(0, earned - parts.overdueDeduction) - score)).toBeLessThanOrEqual(0.005 + 1e-9);
      }
    }),
  );
});
