import fc from "fast-check";
import type { GroupTotals } from "../../../../src/core/count/completion/groupTotals";
import { taskStandings } from "../../../../src/core/count/completion/taskStandings";
import { exactly, ratio } from "../../../../src/core/base/rational";
import { finished, finishingKind, finishingScore } from "../../../../src/core/count/ranking/finishingScore";
import { score } from "../../../../src/core/count/ranking/score";
import { defaultSettings } from "../../../../src/core/terms/settings";
import { aTaskRecord } from "../../../builders/aTaskRecord";
import { day } from "../../../builders/day";
import { runs } from "../../../support/runs";

const AS_OF = day("2024-06-30");

/** `countable` dated rows of which a few are done; two are overdue and one is due on the as-of day. */
function totals(countable: number, done: number, tenths: number): GroupTotals {
  return {
    name: "万安镇",
    total: countable,
    longTerm: 0,
    paused: 0,
    cancelled: 0,
    countable,
    undated: 1,
    unread: 0,
    done,
    dueByNow: 4,
    doneOnTime: 1,
    overdue: 2,
    doneLate: 0,
    progress: ratio(tenths, 10),
    scheduled: ratio(countable - 1, 2),
    longestOverdue: 20,
  };
}

describe("finishingScore", () => {
  test("is the exact score of the totals after finishing the row, on rounding borders too", () => {
    const kinds = fc.constantFrom(0, 1, 2, 3);
    fc.assert(
      fc.property(
        fc.integer({ min: 5, max: 40 }), fc.nat(4), fc.nat(20), kinds, fc.nat(20), fc.nat(2000),
        (countable, done, tenths, kind, twentieths, thousandths) => {
          const group = totals(countable, done, tenths);
          const adjustment = { bonus: exactly(thousandths / 1000), deduction: ratio(0, 1) };
          const expected = score(finished(group, kind, twentieths / 20), adjustment, defaultSettings)?.hundredths;
          expect(finishingScore(group, adjustment, defaultSettings)(kind, twentieths / 20)).toBe(expected);
        },
      ), // prettier-ignore
      { numRuns: runs(125) },
    );
  });

  test("rounds a border up whatever the doubles say", () => {
    // 40 × 1/5 + 30 × 1/4 + 30 × (1 ÷ 2) − 4, with every bonus that ends in 5 thousandths.
    const group = { ...totals(5, 0, 0), undated: 1 };
    for (let thousandths = 5; thousandths < 2000; thousandths += 10) {
      const adjustment = { bonus: exactly(thousandths / 1000), deduction: ratio(0, 1) };
      expect(finishingScore(group, adjustment, defaultSettings)(2, 0)).toBe(2650 + (thousandths + 5) / 10);
    }
  });
});

describe("finishingKind", () => {
  test.each([
    ["2024-06-29", 0],
    ["2024-06-30", 1],
    ["2024-07-01", 2],
    [null, 3],
  ])("of a row due on %s is %i", (due, kind) => {
    const task = aTaskRecord({ due: due === null ? null : day(due) });
    const [standing] = taskStandings([task], AS_OF, defaultSettings);
    expect(finishingKind(standing!, task.due, AS_OF)).toBe(kind);
  });

  test.each([
    ["late: one overdue less", 0, { done: 3, doneOnTime: 1, overdue: 1, doneLate: 1, progress: 6.5 }],
    ["just on time", 1, { done: 3, doneOnTime: 2, overdue: 2, doneLate: 0, progress: 6.5 }],
    ["ahead of its due day", 2, { done: 3, doneOnTime: 1, overdue: 2, doneLate: 0, progress: 6.5 }],
    ["without a date: no progress", 3, { done: 3, doneOnTime: 1, overdue: 2, doneLate: 0, progress: 6 }],
  ] as const)("a row finished %s", (_, kind, expected) => {
    const { done, doneOnTime, overdue, doneLate, progress } = finished(totals(10, 2, 60), kind, 0.5);
    expect({ done, doneOnTime, overdue, doneLate, progress: Number(progress.num) / Number(progress.den) }).toEqual(
      expected,
    );
  });
});
