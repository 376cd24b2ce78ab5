import { readMonth } from "../../../src/core/values/readMonth";

const IN_2024 = { year: 2024, date1904: false };

test.each([
  ["2024年5月", undefined],
  ["2024年5月份", undefined],
  ["2024-05", undefined],
  ["2024-5", undefined],
  ["2024/5", undefined],
  ["2024.5", undefined],
  ["202405", undefined],
  ["2024年5月31日", undefined],
  ["24年5月", undefined],
  [2024.5, undefined],
  [202405, undefined],
  [45413, 'yyyy"年"m"月"'],
  [45443, "yyyy/m/d"],
])("%p says year and month", (value, format) =>
  expect(readMonth(value, format, { year: 2023, date1904: false })).toEqual({
    kind: "month",
    month: "2024-05",
    yearAssumed: false,
  }),
);

test.each([["5月"], ["5月份"], ["五月"], ["5"], ["05"], [" ５ "], [5]])(
  "%p is that month of the ledger's year",
  (value) =>
    expect(readMonth(value, undefined, IN_2024)).toEqual({ kind: "month", month: "2024-05", yearAssumed: true }),
);

test.each([
  [2024.1, "october-or-january"],
  ["1-5月", "not-a-date"],
  ["一季度", "not-a-date"],
  ["2024年", "not-a-date"],
  ["每月", "not-a-date"],
  ["13", "not-a-date"],
  [13, "out-of-range"],
  [0, "out-of-range"],
  ["本月", "vague"],
])("%p is unreadable: %s", (value, hint) =>
  expect(readMonth(value, undefined, IN_2024)).toEqual({ kind: "unreadable", hint }),
);

test("2024年13月 is impossible", () => expect(readMonth("2024年13月", undefined, IN_2024).kind).toBe("impossible"));

test("a 5 that shows as a day of 1900 is no month", () =>
  expect(readMonth(5, "yyyy/m/d", IN_2024).kind).toBe("unreadable"));

test.each(["", "—", "/", "无", null, undefined])("%j is blank", (value) =>
  expect(readMonth(value, undefined, IN_2024)).toEqual({ kind: "blank" }),
);

test("an error is a fault", () =>
  expect(readMonth({ fault: "error", text: "#N/A" }, undefined, IN_2024)).toEqual({ kind: "fault" }));

test.each([
  [43951, undefined],
  [45413, "yyyy/m/d"],
])("%p in the format %p is a day of May 2024 where days count from 1904", (value, format) =>
  expect(readMonth(value, format, { year: 2023, date1904: true })).toMatchObject({ month: "2024-05" }),
);
