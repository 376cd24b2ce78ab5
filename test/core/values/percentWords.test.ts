import { percentWords, plainNumber } from "../../../src/core/values/percentWords";

test.each([
  [0.126, "12.6%"],
  [0.5, "50%"],
  [1, "100%"],
  [1 / 3, "33.33%"],
  [0.12345, "12.35%"],
  [-0.12345, "-12.35%"],
  [0.1 + 0.2, "30%"],
  [0.00004, "0%"],
  [-0.00004, "0%"],
])("the fraction %p is %s, with no more decimals than it has and two at most", (fraction, text) => {
  expect(percentWords(fraction)).toBe(text);
});

test("what binary fractions leave behind is not shown", () => {
  expect([plainNumber(0.1 + 0.2), plainNumber(1200), plainNumber(-0.5)]).toEqual(["0.3", "1200", "-0.5"]);
});
