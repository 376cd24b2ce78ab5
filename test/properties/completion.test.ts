import fc from "fast-check";
import { completionRates } from "../../src/core/count/completion/completionRates";
import { completionTotals } from "../../src/core/count/completion/completionTotals";
import type { CompletionTotals, GroupTotals } from "../../src/core/count/completion/groupTotals";
import { taskStandings } from "../../src/core/count/completion/taskStandings";
import { figures } from "../../src/core/count/figures/figures";
import { compareRationals, exactly, minus, plus, ratio, type Rational } from "../../src/core/base/rational";
import type { TaskRecord } from "../../src/core/terms/ledgerRecord";
import { defaultSettings } from "../../src/core/terms/settings";
import { yearMonthDay, theDay } from "../../src/core/workbook/localDate";
import { aRegistry } from "../builders/aRegistry";
import { anyTasks } from "../builders/anyTasks";
import { day } from "../builders/day";
import { runs } from "../support/runs";

const AS_OF = day("2024-06-30");
const COUNTS = [
  "total", "longTerm", "paused", "cancelled", "countable", "undated", "done", "dueByNow", "doneOnTime", "overdue", "doneLate",
] as const; // prettier-ignore
const LISTS = ["towns", "unitsAsLead", "unitsAsSupport", "specialtyTowns", "keyTasks", "dimensions"] as const;

function totalsOf(tasks: readonly TaskRecord[]): CompletionTotals {
  return completionTotals(tasks, taskStandings(tasks, AS_OF, defaultSettings), aRegistry);
}

/** The table of SPEC §9, line by line, as one would do it by hand. */
function byHand(
  tasks: readonly TaskRecord[],
): Record<(typeof COUNTS)[number], number> & Record<"progress" | "scheduled", Rational> {
  const rows = tasks.filter(({ state }) => state !== "cancelled");
  const longTerm = rows.filter(({ due, dueKind }) => due === null && dueKind !== "none");
  const paused = rows.filter((row) => row.state === "paused" && !longTerm.includes(row));
  const countable = rows.filter((row) => !longTerm.includes(row) && !paused.includes(row));
  const dated = countable.flatMap((row) => (row.due === null ? [] : [{ ...row, due: row.due }]));
  const done = countable.filter(({ state }) => state === "done");
  const dueByNow = dated.filter(({ due }) => due <= AS_OF);
  return {
    total: rows.length,
    longTerm: longTerm.length,
    paused: paused.length,
    cancelled: tasks.length - rows.length,
    countable: countable.length,
    undated: countable.length - dated.length,
    done: done.length,
    dueByNow: dueByNow.length,
    doneOnTime: dueByNow.filter(
      ({ state, finished, due }) => state === "done" && (finished === null || finished <= due),
    ).length,
    overdue: dated.filter(({ state, due }) => state !== "done" && due < AS_OF).length,
    doneLate: dated.filter(({ state, finished, due }) => state === "done" && finished !== null && finished > due)
      .length,
    progress: dated.reduce<Rational>(
      (sum, { state, progress }) => plus(sum, state === "done" ? ratio(1, 1) : exactly(Math.min(progress ?? 0, 1))),
      ratio(0, 1),
    ),
    scheduled: dated.reduce(
      (sum, { start, due }) => {
        const from = start ?? theDay(yearMonthDay(due).year, 1, 1);
        if (due < from) return plus(sum, ratio(due < AS_OF ? 1 : 0, 1));
        const elapsed = Math.min(Math.max(AS_OF - from + 1, 0), due - from + 1);
        return plus(sum, ratio(elapsed, due - from + 1));
      },
      ratio(0, 1),
    ),
  };
}

function expectByHand(group: GroupTotals, tasks: readonly TaskRecord[]): void {
  const expected = byHand(tasks);
  for (const count of COUNTS) expect([count, group[count]]).toEqual([count, expected[count]]);
  expect(compareRationals(group.progress, expected.progress)).toBe(0);
  expect(compareRationals(group.scheduled, expected.scheduled)).toBe(0);
}

test("every group holds what counting its rows by hand gives", () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      const totals = totalsOf(tasks);
      expectByHand(totals.total, tasks);
      for (const group of totals.towns)
        expectByHand(
          group,
          tasks.filter(({ towns }) => towns.includes(group.name)),
        );
      for (const group of totals.unitsAsLead)
        expectByHand(
          group,
          tasks.filter(({ leadUnits }) => leadUnits.includes(group.name)),
        );
      for (const group of totals.unitsAsSupport) {
        expectByHand(
          group,
          tasks.filter(({ supportUnits }) => supportUnits.includes(group.name)),
        );
      }
      for (const group of totals.keyTasks)
        expectByHand(
          group,
          tasks.filter(({ keyTask }) => keyTask === group.no),
        );
    }),
    { numRuns: runs(30) },
  );
});

test("the order of the rows changes no figure", () => {
  fc.assert(
    fc.property(
      anyTasks.chain((tasks) =>
        fc.tuple(fc.constant(tasks), fc.shuffledSubarray([...tasks], { minLength: tasks.length })),
      ),
      ([tasks, shuffled]) => {
        const of = (records: readonly TaskRecord[]) =>
          figures({
            records,
            registry: aRegistry,
            settings: defaultSettings,
            adjustments: [],
            recognitions: [],
            asOf: AS_OF,
            findings: [],
            register: [],
          });
        const [one, other] = [of(tasks), of(shuffled)];
        expect(other.completion).toEqual(one.completion);
        // The row named may be another of equal effect.
        const places = ({ ranking }: typeof one) =>
          [ranking.towns, ranking.units].map((list) => list.map((member) => ({ ...member, hangsOn: "" })));
        expect(places(other)).toEqual(places(one));
        expect(other.overdue.map(({ days }) => days)).toEqual(one.overdue.map(({ days }) => days));
        expect(other.notices.map(({ to, reason, level }) => [to, reason, level])).toEqual(
          one.notices.map(({ to, reason, level }) => [to, reason, level]),
        );
      },
    ),
    { numRuns: runs(30) },
  );
});

test("two halves of a ledger add up to the whole", () => {
  fc.assert(
    fc.property(anyTasks, fc.nat(25), (tasks, cut) => {
      const [whole, first, second] = [totalsOf(tasks), totalsOf(tasks.slice(0, cut)), totalsOf(tasks.slice(cut))];
      for (const list of LISTS) {
        for (const group of whole[list]) {
          const halves = [first, second].flatMap((half) => half[list].filter(({ name }) => name === group.name));
          for (const count of COUNTS) {
            expect(halves.reduce((sum, half) => sum + half[count], 0)).toBe(group[count]);
          }
          const progress = halves.reduce<Rational>((sum, half) => plus(sum, half.progress), ratio(0, 1));
          expect(compareRationals(progress, group.progress)).toBe(0);
        }
      }
    }),
    { numRuns: runs(30) },
  );
});

test("the figures of any group obey their laws", () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      const { total, towns, unitsAsLead, unitsAsSupport } = totalsOf(tasks);
      for (const group of [total, ...towns, ...unitsAsLead, ...unitsAsSupport]) {
        expect(group.countable).toBe(group.total - group.longTerm - group.paused);
        expect(group.doneOnTime + group.overdue).toBeLessThanOrEqual(group.dueByNow);
        expect(group.done + group.overdue).toBeLessThanOrEqual(group.countable);
        expect(group.longestOverdue > 0).toBe(group.overdue > 0);
        const { averageProgress, scheduledProgress, gap, scheduleRate } = completionRates(group);
        for (const rate of [averageProgress, scheduledProgress, scheduleRate]) {
          if (rate === null) continue;
          expect(compareRationals(rate, ratio(0, 1))).toBeGreaterThanOrEqual(0);
          expect(compareRationals(rate, ratio(1, 1))).toBeLessThanOrEqual(0);
        }
        if (averageProgress !== null && scheduledProgress !== null && gap !== null) {
          expect(compareRationals(gap, minus(averageProgress, scheduledProgress))).toBe(0);
        }
      }
    }),
    { numRuns: runs(30) },
  );
});

test("a finished row is never red, and a light that is on says why", () => {
  fc.assert(
    fc.property(anyTasks, (tasks) => {
      taskStandings(tasks, AS_OF, defaultSettings).forEach(({ light, lightReason, daysOverdue, step }, index) => {
        if (tasks[index]?.state === "done") expect(light).toBe("green");
        if (daysOverdue > 0) expect(light).toBe("red");
        expect(step === null).toBe(daysOverdue === 0);
        expect(lightReason).not.toBe("");
      });
    }),
    { numRuns: runs(30) },
  );
});
