import { isShownAsDate, shownInstead } from "../../../src/core/values/shownInstead";

test.each([
  [45296, "yyyy/m/d", { as: "day", shown: "2024-01-05", typed: "1-5", isNumber: false }],
  [45296, 'm"月"d"日"', { as: "day", shown: "2024-01-05", typed: "1-5", isNumber: false }],
  [45296, "[$-F800]dddd, mmmm dd, yyyy", { as: "day", shown: "2024-01-05", typed: "1-5", isNumber: false }],
  [45444, "mmm-yy", { as: "day", shown: "2024-06-01", typed: "6-24", isNumber: false }],
  [45444, 'yyyy"年"m"月"', { as: "day", shown: "2024-06-01", typed: "6-24", isNumber: false }],
  [5000, "yyyy-mm-dd", { as: "day", shown: "1913-09-08", typed: "5000", isNumber: true }],
  [12.5, "yyyy-mm-dd", { as: "day", shown: "", typed: "12.5", isNumber: true }],
  [1.5 / 24, "h:mm", { as: "time", shown: "1:30", typed: "1:30", isNumber: false }],
  [0.5, "[h]:mm:ss", { as: "time", shown: "12:00", typed: "12:00", isNumber: false }],
  [0.5, '上午/下午h"时"mm"分"', { as: "time", shown: "12:00", typed: "12:00", isNumber: false }],
  [5000, "h:mm", { as: "time", shown: "0:00", typed: "5000", isNumber: true }],
])("%d in the format %s is shown as %j", (value, format, shown) => {
  expect(shownInstead(value, format)).toEqual(shown);
  expect(isShownAsDate(value, format)).toBe(true);
});

test("what was typed into a workbook that counts from 1904 is the number before it was converted", () => {
  expect(shownInstead(6462, "yyyy-mm-dd", true)?.typed).toBe("5000");
});

test.each([
  undefined,
  "General",
  '0"年"',
  'General"月"',
  "General 年",
  "[$-804]0.00",
  "[$-804]General",
  "[DBNum1][$-804]General",
  "G/通用格式",
  '"yyyy"0',
  "\\y0",
  "#,##0.00_);[Red]\\(#,##0.00\\)",
  '_ * #,##0.00_ ;_ * \\-#,##0.00_ ;_ * "-"??_ ;_ @_ ',
  "0.00E+00",
  "# ?/?",
  "[$HK$-C04]#,##0",
  '0"日"',
  '0.0"h"',
  "@",
  ";;;",
  "0%",
  "0!.0,",
  "0;yyyy",
])("in the format %j it is the number", (format) => {
  expect(shownInstead(45296, format)).toBeNull();
  expect(isShownAsDate(0.25, format)).toBe(false);
});
