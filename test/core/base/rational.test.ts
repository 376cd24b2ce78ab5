import fc from "fast-check";
import { compareRationals, decimalText, dividedBy, exactly, millionthsOf, minus, plus, ratio, roundedHalfUp, times, toNumber } from "../../../src/core/base/rational"; // prettier-ignore

describe("exactly", () => {
  test.each([
    [0.126, 126, 1000],
    [0, 0, 1],
    [1, 1, 1],
    [-0.2, -1, 5],
    [0.1234567, 1234567, 10000000],
    [1e-7, 1, 10000000],
    [1.5e21, 1500000000000000000000n, 1],
    [123456789.123, 123456789123n, 1000],
  ])("%d is %s/%s", (value, num, den) => {
    expect(compareRationals(exactly(value), ratio(num, den))).toBe(0);
  });

  test.each([NaN, Infinity, -Infinity])("%d is refused", (value) => {
    expect(() => exactly(value)).toThrow(RangeError);
  });

  test("whole millionths are those of the decimal text", () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e8, max: 1e8 }), (value) => {
        const millionths = millionthsOf(value);
        const decimals = /e/.test(String(value)) ? 99 : (String(value).split(".")[1]?.length ?? 0);
        expect(millionths !== undefined).toBe(decimals <= 6);
      }),
    );
    expect(millionthsOf(0.1)).toBe(100000);
    expect(millionthsOf(1 / 3)).toBeUndefined();
  });
});

describe("toNumber", () => {
  test("gives back every double that is not too small to have all its digits", () => {
    const anyDouble = fc.double({ noNaN: true, noDefaultInfinity: true });
    fc.assert(
      fc.property(anyDouble, (double) => {
        const value = Math.abs(double) < 1e-300 ? 0 : double;
        expect(toNumber(exactly(value)) === value).toBe(true);
      }),
    );
  });

  test("is the nearest double of big fractions too", () => {
    const whole = fc.integer({ min: 1, max: 2 ** 31 - 1 });
    fc.assert(
      fc.property(whole, whole, fc.bigInt({ min: 1n, max: 10n ** 40n }), (num, den, factor) => {
        expect(toNumber(ratio(BigInt(num) * factor, BigInt(den) * factor))).toBe(num / den);
        expect(toNumber(ratio(BigInt(-num) * factor, BigInt(den) * factor))).toBe(-num / den);
      }),
    );
  });
});

describe("arithmetic", () => {
  const anyRational = fc.tuple(fc.bigInt({ min: -1000n, max: 1000n }), fc.bigInt({ min: 1n, max: 1000n })).map(([n, d]) => ratio(n, d)); // prettier-ignore

  test("a third and two sixths are the same", () => {
    expect(compareRationals(ratio(1, 3), ratio(2, 6))).toBe(0);
  });

  test("what is added can be taken away, what is multiplied divided", () => {
    fc.assert(
      fc.property(anyRational, anyRational, (a, b) => {
        expect(compareRationals(minus(plus(a, b), b), a)).toBe(0);
        if (b.num !== 0n) expect(compareRationals(dividedBy(times(a, b), b), a)).toBe(0);
      }),
    );
  });

  test("there is no dividing by 0, and denominators stay positive", () => {
    expect(() => ratio(1, 0)).toThrow(RangeError);
    expect(() => dividedBy(ratio(1, 2), ratio(0, 3))).toThrow(RangeError);
    expect(dividedBy(ratio(1, 2), ratio(-1, 3)).den > 0n).toBe(true);
  });
});

describe("rounding", () => {
  test.each([
    [ratio(2345, 1000), 2, 235n],
    [ratio(23449, 10000), 2, 234n],
    // 1.005 and 8.675 are below their halves as doubles.
    [exactly(1.005), 2, 101n],
    [exactly(8.675), 2, 868n],
    [ratio(-2345, 1000), 2, -235n],
    [ratio(1, 3), 0, 0n],
    [ratio(1, 2), 0, 1n],
  ])("goes half up: case %#", (value, decimals, expected) => {
    expect(roundedHalfUp(value, decimals)).toBe(expected);
  });

  test.each([
    [ratio(38, 1), 1, "38.0"],
    [ratio(-1, 20), 2, "-0.05"],
    [ratio(1, 200), 2, "0.01"],
    [ratio(0, 1), 2, "0.00"],
    [ratio(12345, 10), 0, "1235"],
  ])("is written with all decimals: case %#", (value, decimals, expected) => {
    expect(decimalText(value, decimals)).toBe(expected);
  });
});
