import { readDate, type DateReading } from "../../../src/core/values/readDate";
import type { CellValue } from "../../../src/core/workbook/snapshot";
import { isoText, theDay } from "../../../src/core/workbook/localDate";

function read(value: CellValue, date1904: boolean, format?: string): DateReading {
  return readDate(value, format, { role: "due", year: 2024, asOf: theDay(2024, 5, 31), date1904 });
}

function day(reading: DateReading): string {
  return reading.kind === "date" ? `${isoText(reading.date)} ${reading.form}` : reading.kind;
}

describe("in a workbook that counts its days from 1904 (DECIDED G11)", () => {
  test.each<[CellValue, string | undefined, string]>([
    [44011, undefined, "2024-06-30 date-cell"],
    [44011, "General", "2024-06-30 date-cell"],
    [44011, "0", "2024-06-30 date-cell"],
    [44011, "@", "2024-06-30 date-cell"],
    ["44011", undefined, "2024-06-30 day-text"],
    [35064, undefined, "2000-01-01 date-cell"],
    [71588, undefined, "2099-12-31 date-cell"],
    // Converted already by who read the workbook.
    [45473, "yyyy/m/d", "2024-06-30 date-cell"],
    [20240630, undefined, "2024-06-30 day-text"],
    [202406, undefined, "2024-06-30 period"],
    [2024.6, undefined, "2024-06-30 period"],
    [2024, undefined, "2024-12-31 period"],
    [35063, undefined, "unreadable"],
    [71589, undefined, "unreadable"],
    ["2024年6月30日", undefined, "2024-06-30 day-text"],
  ])("%p in the format %p is %s", (value, format, expected) => expect(day(read(value, true, format))).toBe(expected));

  test("elsewhere the same number is another day", () => expect(day(read(44011, false))).toBe("2020-06-29 date-cell"));
});
