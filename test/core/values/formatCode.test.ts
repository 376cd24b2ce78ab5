import { isPercentCode, shownDate } from "../../../src/core/values/formatCode";

test.each(["0%", "0.00%", "#,##0.0%", '0%;-0%;"—"', "[Red]0%", "0 %"])("%s shows a percentage", (code) =>
  expect(isPercentCode(code)).toBe(true),
);

test.each([undefined, "", "General", "0.00", '0"%"', "0\\%", "0_%", '"完成率%"0'])("%p shows none", (code) =>
  expect(isPercentCode(code)).toBe(false),
);

test.each([
  ["yyyy/m/d", "day"],
  ['yyyy"年"m"月"d"日"', "day"],
  ["[$-F800]dddd, mmmm dd, yyyy", "day"],
  ["yyyy-mm-dd hh:mm", "day"],
  ["d-mmm", "day"],
  ['yyyy"年"m"月"', "month"],
  ['[$-804]yyyy"年"m"月";@', "month"],
  ["[DBNum1][$-804]yyyy年m月", "month"],
  ["mmm-yy", "month"],
  ["yyyy", "year"],
  ['yyyy"年"', "year"],
  ["h:mm", null],
  ["[h]:mm", null],
  ["mm:ss.0", null],
  ["General", null],
  ["0.00", null],
  ["#,##0", null],
  ["0.00E+00", null],
  ["@", null],
  ['"day"0', null],
  [undefined, null],
])("%p shows of a date: %p", (code, shown) => expect(shownDate(code)).toBe(shown));
