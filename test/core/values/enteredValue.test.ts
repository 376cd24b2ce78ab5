import fc from "fast-check";
import { enteredValue } from "../../../src/core/values/enteredValue";
import { typedText } from "../../../src/core/values/typedText";
import { day } from "../../builders/day";

const entered = (typed: string, format?: string) => enteredValue(typed, format, 2024);

test.each([
  ["12", 12],
  ["-1,234.5", -1234.5],
  ["0.126", 0.126],
  [" 7 ", 7],
  [".5", 0.5],
] as const)("a number: %s", (typed, value) => {
  expect(entered(typed)).toEqual({ value });
});

test("a percentage gives its format to a cell without one, and only to that", () => {
  expect(entered("80%")).toEqual({ value: 0.8, numberFormat: "0%" });
  expect(entered("12.6%")).toEqual({ value: 0.126, numberFormat: "0.00%" });
  expect(entered("12.6％", "0.0%")).toEqual({ value: 0.126 });
});

test("in a percentage cell 80 and 0.8 are both 80 %; 1 is 1 %, as in Excel", () => {
  expect(entered("80", "0%")).toEqual({ value: 0.8 });
  expect(entered("0.8", "0%")).toEqual({ value: 0.8 });
  expect(entered("1", "0%")).toEqual({ value: 0.01 });
});

test.each([
  ["2024-6-30", "2024-06-30", "yyyy/m/d"],
  ["2024/06/30", "2024-06-30", "yyyy/m/d"],
  ["2024年6月30日", "2024-06-30", 'yyyy"年"m"月"d"日"'],
  ["2024年6月", "2024-06-01", 'yyyy"年"m"月"'],
  ["2024-6", "2024-06-01", 'yyyy"年"m"月"'],
  ["6月30日", "2024-06-30", 'm"月"d"日"'],
  ["6-30", "2024-06-30", 'm"月"d"日"'],
] as const)("a day: %s", (typed, iso, numberFormat) => {
  expect(entered(typed)).toEqual({ value: day(iso), numberFormat });
  expect(entered(typed, "yyyy-mm-dd")).toEqual({ value: day(iso) });
});

test("days that are none stay text, and so do those that Excel does not read: 2024.6.30", () => {
  for (const typed of ["2024-6-31", "2024.6.30", "2024-6/30", "13-40", "6月31日"]) {
    expect(entered(typed)).toEqual({ value: typed });
  }
  expect(enteredValue("6-30", undefined, null)).toEqual({ value: "6-30" });
});

test("what behind an apostrophe or in a text cell stands is text as it is", () => {
  expect(entered("'001")).toEqual({ value: "001" });
  expect(entered("12", "@")).toEqual({ value: "12" });
  expect(entered("=1", "@")).toEqual({ value: "=1" });
});

test("digits are never lost: fifteen make a number, sixteen stay text, and so do zeros in front", () => {
  expect(entered("123456789012345")).toEqual({ value: 123456789012345 });
  expect(entered("1234567890123456")).toEqual({ value: "1234567890123456" });
  expect(entered("03597522024")).toEqual({ value: "03597522024" });
  expect(entered("0")).toEqual({ value: 0 });
  expect(entered("0.5")).toEqual({ value: 0.5 });
});

test("nothing typed empties the cell, a formula is refused, and = alone is text", () => {
  expect(entered("  ")).toEqual({ value: null });
  expect(entered("=SUM(A1:A3)")).toBeNull();
  expect(entered("=")).toEqual({ value: "=" });
});

describe("what stands in a cell can be typed again", () => {
  const again = (value: string | number, format: string | undefined): unknown =>
    enteredValue(typedText(value, format), format, null)?.value;

  test("texts, also those that look like numbers, days or formulas", () => {
    for (const text of ["县工信局", "001", "12", "2024-6-30", "6-30", "=1+1", "'quoted", "80%", "1/2"]) {
      for (const format of [undefined, "@", "0%"]) expect(again(text, format)).toBe(text);
    }
  });
  test("numbers in every format, whatever it shows of them", () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.integer({ min: 0, max: 1_000_000 }),
          fc.integer({ min: 1, max: 9999 }).map((n) => n / 10_000),
        ),
        fc.constantFrom(undefined, "0.0", "#,##0", '0!.0,"万元"', "0.0%"),
        (number, format) => {
          expect(again(number, format)).toBe(number);
        },
      ),
    );
  });
  test("days", () => {
    for (const format of ["yyyy/m/d", 'yyyy"年"m"月"d"日"', "m/d"]) {
      expect(typedText(day("2024-06-30"), format)).toBe("2024-06-30");
      expect(again(day("2024-06-30"), format)).toBe(day("2024-06-30"));
    }
  });
});
