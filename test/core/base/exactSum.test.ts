import fc from "fast-check";
import { addExactly, exactSum, totalOf } from "../../../src/core/base/exactSum";
import { compareRationals, exactly, plus, ratio, toNumber, type Rational } from "../../../src/core/base/rational";

function sumOf(values: readonly number[]): Rational {
  const sum = exactSum();
  for (const value of values) addExactly(sum, value);
  return totalOf(sum);
}

test("ten tenths are one", () => {
  expect(compareRationals(sumOf(Array.from({ length: 10 }, () => 0.1)), ratio(1, 1))).toBe(0);
});

test("large amounts lose nothing", () => {
  const millions = Array.from({ length: 100 }, () => 123456789.123456);
  expect(toNumber(sumOf(millions))).toBe(12345678912.3456);
});

test("the sum is that of the exact decimals, in any order", () => {
  const anyValue = fc.oneof(fc.integer({ min: -1e6, max: 1e6 }).map((n) => n / 1000), fc.double({ min: -10, max: 10, noNaN: true })); // prettier-ignore
  fc.assert(
    fc.property(fc.array(anyValue, { maxLength: 30 }), (values) => {
      const expected = values.reduce((sum, value) => plus(sum, exactly(value)), ratio(0, 1));
      expect(compareRationals(sumOf(values), expected)).toBe(0);
      expect(compareRationals(sumOf([...values].reverse()), expected)).toBe(0);
    }),
  );
});
