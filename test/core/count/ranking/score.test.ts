import type { GroupTotals } from "../../../../src/core/count/completion/groupTotals";
import { exactly, ratio } from "../../../../src/core/base/rational";
import { NO_ADJUSTMENT, score } from "../../../../src/core/count/ranking/score";
import { defaultSettings } from "../../../../src/core/terms/settings";

function totals(changes: Partial<GroupTotals> = {}): GroupTotals {
  return {
    name: "万安镇",
    total: 10,
    longTerm: 0,
    paused: 0,
    cancelled: 0,
    countable: 10,
    undated: 0,
    unread: 0,
    done: 5,
    dueByNow: 4,
    doneOnTime: 3,
    overdue: 0,
    doneLate: 0,
    progress: ratio(6, 1),
    scheduled: ratio(8, 1),
    longestOverdue: 0,
    ...changes,
  };
}

const scoreOf = (changes: Partial<GroupTotals> = {}, adjustment = NO_ADJUSTMENT, settings = defaultSettings) =>
  score(totals(changes), adjustment, settings);

describe("score", () => {
  test("weighs the three rates 40, 30, 30", () => {
    expect(scoreOf()).toEqual({
      hundredths: 2000 + 2250 + 2250,
      parts: {
        completionRate: 0.5,
        onTimeRate: 0.75,
        scheduleRate: 0.75,
        completionPoints: 20,
        onTimePoints: 22.5,
        schedulePoints: 22.5,
        overdueDeduction: 0,
        bonus: 0,
        deduction: 0,
      },
    });
  });

  test("shares the weight of a null rate among the others", () => {
    // (0.4 × 0.5 + 0.3 × 0.75) ÷ 0.7
    expect(scoreOf({ dueByNow: 0, doneOnTime: 0 })).toMatchObject({
      hundredths: 6071,
      parts: { onTimeRate: null, onTimePoints: null, completionPoints: 20 / 0.7 },
    });
    expect(
      scoreOf({ dueByNow: 0, doneOnTime: 0, undated: 10, progress: ratio(0, 1), scheduled: ratio(0, 1) }),
    ).toMatchObject({
      hundredths: 5000,
      parts: { onTimePoints: null, schedulePoints: null, completionPoints: 50 },
    });
  });

  test.each([
    [1, 2],
    [9, 18],
    [10, 20],
    [11, 20],
  ])("takes for %i overdue rows %i points", (overdue, points) => {
    expect(scoreOf({ overdue })).toMatchObject({
      hundredths: 6500 - points * 100,
      parts: { overdueDeduction: points },
    });
  });

  test("adds bonus and takes deduction, beyond 100 but never below 0", () => {
    expect(scoreOf({}, { bonus: exactly(50.25), deduction: ratio(0, 1) })?.hundredths).toBe(11525);
    expect(scoreOf({}, { bonus: ratio(0, 1), deduction: exactly(65) })?.hundredths).toBe(0);
    expect(scoreOf({}, { bonus: ratio(0, 1), deduction: exactly(70) })?.hundredths).toBe(0);
    expect(scoreOf({}, { bonus: exactly(10), deduction: exactly(70) })?.hundredths).toBe(500);
  });

  test("rounds half up exactly, where doubles fall short", () => {
    // 1.005 points are 1.00499… as a double.
    const none = { done: 0, doneOnTime: 0, progress: ratio(0, 1) };
    expect(scoreOf(none, { bonus: exactly(1.005), deduction: ratio(0, 1) })?.hundredths).toBe(101);
    expect(scoreOf(none, { bonus: exactly(1.00499999), deduction: ratio(0, 1) })?.hundredths).toBe(100);
    // 3 of 16 done: 40 × 3/16 = 7.5; 3 of 1600 on time: 30 × 3/1600 = 0.05625; 7 of 1600: 0.13125.
    expect(scoreOf({ ...none, countable: 16, done: 3, dueByNow: 1600, doneOnTime: 4 })?.hundredths).toBe(758);
    expect(scoreOf({ ...none, countable: 800, done: 1, dueByNow: 10, doneOnTime: 0 })?.hundredths).toBe(5);
    expect(scoreOf({ ...none, countable: 1600, done: 7, dueByNow: 10, doneOnTime: 0 })?.hundredths).toBe(18);
  });

  test("gives equal rates of groups of different size equal scores", () => {
    expect(scoreOf({ countable: 3, done: 1 })).toEqual(scoreOf({ countable: 6, done: 2, progress: ratio(12, 2) }));
  });

  test("counts weights by their proportion", () => {
    const percent = { ...defaultSettings, weights: { completionRate: 40, onTimeRate: 30, scheduleRate: 30 } };
    expect(scoreOf({}, NO_ADJUSTMENT, percent)).toEqual(scoreOf());
  });

  test("is none where no rate with a weight is left", () => {
    const onTimeOnly = { ...defaultSettings, weights: { completionRate: 0, onTimeRate: 1, scheduleRate: 0 } };
    expect(scoreOf({ dueByNow: 0, doneOnTime: 0 }, NO_ADJUSTMENT, onTimeOnly)).toBeNull();
  });
});
