import fc from "fast-check";
import {
  addDays,
  daysInMonth,
  fromSerial,
  isoMonth,
  isoText,
  lastDayOfMonth,
  localDate,
  parseIsoDate,
  theDay,
  yearMonthDay,
} from "../../../src/core/workbook/localDate";

test.each([
  [1901, 1, 1, 367],
  [2000, 2, 29, 36585],
  [2024, 6, 30, 45473],
  [2099, 12, 31, 73050],
])("%i-%i-%i is Excel's serial %i", (year, month, date, serial) => {
  expect(localDate(year, month, date)).toBe(serial);
  expect(yearMonthDay(fromSerial(serial + 0.99))).toEqual({ year, month, day: date });
});

test("days that the calendar lacks are none", () => {
  expect(localDate(2024, 2, 29)).toBeDefined();
  for (const [year, month, date] of [
    [2024, 2, 30],
    [2023, 2, 29],
    [1900 + 200, 2, 29],
    [2024, 13, 1],
    [2024, 0, 1],
    [2024, 6, 31],
    [2024, 6, 0],
    [2024.5, 6, 1],
    [1900, 1, 1],
  ] as const)
    expect(localDate(year, month, date)).toBeUndefined();
  expect(() => theDay(2024, 2, 30)).toThrow(RangeError);
});

test("months end when they do", () => {
  expect([2, 4, 12].map((month) => daysInMonth(2024, month))).toEqual([29, 30, 31]);
  expect(daysInMonth(2000, 2)).toBe(29);
  expect(daysInMonth(2100, 2)).toBe(28);
  expect(isoText(lastDayOfMonth(2023, 2))).toBe("2023-02-28");
});

test("ISO text is read as it is written, and nothing else is", () => {
  fc.assert(
    fc.property(fc.integer({ min: 367, max: 2958465 }), (serial) => {
      const date = fromSerial(serial);
      expect(parseIsoDate(isoText(date))).toBe(date);
      expect(isoText(addDays(date, 1)) > isoText(date) || serial === 2958465).toBe(true);
    }),
  );
  expect(isoMonth(theDay(2024, 6, 30))).toBe("2024-06");
  expect(["2024-6-30", "2024-02-30", "20240630", " 2024-06-30"].map(parseIsoDate)).toEqual(Array(4).fill(undefined));
});
