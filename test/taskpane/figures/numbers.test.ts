import {
  amountText,
  decimalText,
  percentOf,
  percentText,
  pointsText,
  sideOf,
} from "../../../src/taskpane/figures/numbers";

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
])("%i of %i is %s: one decimal, half up, — without a denominator", (numerator, denominator, text) => {
  expect(percentOf(numerator, denominator)).toBe(text);
});

test.each([
  [0.6, "60.0%"],
  [0.2855, "28.6%"],
  [0.28549, "28.5%"],
  [null, "—"],
])("the fraction %p is shown as %s", (fraction, text) => {
  expect(percentText(fraction)).toBe(text);
});

test.each([
  [1.005, 2, "1.01"],
  [1.0049, 2, "1.00"],
  [20, 2, "20.00"],
])("%p with %i decimals is %s", (value, decimals, text) => {
  expect(decimalText(value, decimals)).toBe(text);
});

test.each([
  [14780.08, "14780.08"],
  [9000, "9000"],
  [0.1 + 0.2, "0.3"],
])("the amount %p is %s, with no more decimals than it has", (amount, text) => {
  expect(amountText(amount)).toBe(text);
});

test.each([
  [-0.09, "9.0", "behind"],
  [0.05, "5.0", "ahead"],
  [0, "0.0", "level"],
  [-0.0004, "0.0", "level"],
  [-0.0005, "0.1", "behind"],
] as const)("a gap of %p is %s points %s", (gap, points, side) => {
  expect([pointsText(gap), sideOf(gap)]).toEqual([points, side]);
});
