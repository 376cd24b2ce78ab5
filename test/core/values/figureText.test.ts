import fc from "fast-check";
import {
  amountText,
  distanceText,
  percentOf,
  percentText,
  pointsText,
  scoreText,
} from "../../../src/core/values/figureText";

test.each([
  [1 / 3, "33.3%"],
  [0.0005, "0.1%"],
  [0.00049, "0.0%"],
  [0.4545, "45.5%"],
  [0.1005, "10.1%"],
  [0.2855, "28.6%"],
  [0.28549, "28.5%"],
  [0.6, "60.0%"],
  [1, "100.0%"],
  [0, "0.0%"],
  [1.226, "122.6%"],
  [null, "—"],
])("the rate %p is %s", (rate, text) => {
  expect(percentText(rate)).toBe(text);
});

test.each([
  [4, 11, "36.4%"],
  [1, 3, "33.3%"],
  [2, 3, "66.7%"],
  [0, 5, "0.0%"],
  [5, 5, "100.0%"],
  // 1/2000 is exactly half of a tenth of a percent, 1/2001 is less.
  [1, 2000, "0.1%"],
  [1, 2001, "0.0%"],
  [0, 0, "—"],
])("%i of %i is %s", (count, whole, text) => {
  expect(percentOf(count, whole)).toBe(text);
});

test.each([
  [0.05, "+5.0", "5.0"],
  [-0.38, "-38.0", "38.0"],
  [-0.09, "-9.0", "9.0"],
  [0.0004, "0.0", "0.0"],
  [-0.0004, "0.0", "0.0"],
  [-0.0005, "-0.1", "0.1"],
  [0, "0.0", "0.0"],
])("the gap %p is %s points, a distance of %s", (gap, points, distance) => {
  expect([pointsText(gap), distanceText(gap)]).toEqual([points, distance]);
});

test("no gap is no points", () => {
  expect(pointsText(null)).toBe("—");
});

test.each([
  [14780.08, "14780.08"],
  [9000, "9000"],
  [1200.5, "1200.5"],
  [12.345, "12.35"],
  [1.005, "1.01"],
  [0.1 + 0.2, "0.3"],
  [0, "0"],
  // Half goes away from 0 on both sides, and what rounds to nothing has no sign.
  [20.005, "20.01"],
  [-20.005, "-20.01"],
  [-20.0049, "-20"],
  [-0.004, "0"],
  [12345678901.235, "12345678901.24"],
])("the amount %p is %s", (amount, text) => {
  expect(amountText(amount)).toBe(text);
});

test.each([
  [81.5, "81.50"],
  [20, "20.00"],
  [1.0049, "1.00"],
  [-0.005, "-0.01"],
])("the score %p is %s", (score, text) => {
  expect(scoreText(score)).toBe(text);
});

test("what is taken away is rounded as what is given", () => {
  fc.assert(
    fc.property(fc.double({ min: 0.01, max: 1e12, noNaN: true }), (amount) => {
      expect(amountText(-amount)).toBe(`-${amountText(amount)}`);
    }),
  );
});

test("an amount of whole cents stays what it is", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e12, max: 1e12 }), (cents) => {
      expect(Number(amountText(cents / 100))).toBe(cents === 0 ? 0 : cents / 100);
    }),
  );
});
