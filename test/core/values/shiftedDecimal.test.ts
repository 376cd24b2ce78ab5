import fc from "fast-check";
import { plainDecimal, shiftedDecimal, shiftedNumber } from "../../../src/core/values/shiftedDecimal";

test("moving the point gives the double that the moved text would give", () => {
  expect(shiftedDecimal("12.6", -2)).toBe(0.126);
  expect(shiftedNumber(122.6, -2)).toBe(1.226);
  expect(shiftedNumber(1.1, 4)).toBe(11000);
  expect(shiftedNumber(1e-7, 4)).toBe(0.001);
  expect(shiftedNumber(1e21, -4)).toBe(1e17);
});

test("moving back and forth is standing still for two decimals", () => {
  fc.assert(
    fc.property(fc.integer({ min: -1e9, max: 1e9 }), (cents) =>
      expect(shiftedNumber(shiftedNumber(cents, -2), 2)).toBe(cents === 0 ? 0 : cents),
    ),
  );
});

test.each([
  ["3,500", "3500"],
  ["49,695,883.24", "49695883.24"],
  ["-1,200", "-1200"],
  ["3500", "3500"],
  [".5", ".5"],
])("%s is %s", (text, decimal) => expect(plainDecimal(text)).toBe(decimal));

test.each(["1,2", "1,2000", "12,34,567", "1.2.3", "", "-", "1e5"])("%j is no decimal", (text) =>
  expect(plainDecimal(text)).toBeUndefined(),
);
