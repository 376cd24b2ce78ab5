import { parseEntry } from "./parseEntry";

const entered = (input: unknown, isText = false): readonly unknown[] => {
  const { value, formula, format } = parseEntry(input, isText, 2024, false);
  return [formula ?? value, format];
};

test.each([
  ["1-2", 45293, 'm"月"d"日"'],
  ["6月30日", 45473, 'm"月"d"日"'],
  ["2024-6-30", 45473, "yyyy/m/d"],
  ["2024/06/30", 45473, "yyyy/m/d"],
  ["2024年6月30日", 45473, 'yyyy"年"m"月"d"日"'],
  ["2024年6月", 45444, 'yyyy"年"m"月"'],
  ["24-6-30", 45473, "yyyy/m/d"],
  ["2024-6-30 12:00", 45473.5, "yyyy/m/d h:mm"],
  ["12:00", 0.5, "h:mm"],
  ["80%", 0.8, "0%"],
  ["80.5%", 0.805, "0.00%"],
  ["1,234", 1234, "#,##0"],
  ["¥1,200.50", 1200.5, "¥#,##0.00;¥-#,##0.00"],
  ["1e5", 100000, "0.00E+00"],
  ["001", 1, null],
  ["-5", -5, null],
  ["(5)", -5, null],
  [" 7 ", 7, null],
  ["140825199001011234", 140825199001011000, null],
  ["true", true, null],
  ["#N/A", { error: "#N/A" }, null],
  ["=1+1", "=1+1", null],
])("%p in a General cell becomes %p with the format %p", (input, value, format) => {
  expect(entered(input)).toEqual([value, format]);
});

test.each([
  "2024.6.30",
  "2024-2-30",
  "13月1日",
  "1-2-3-4",
  "12,34",
  "80 %%",
  "万安镇",
  "=",
  "第1-2季度",
  "1/2/",
  "25:61",
  "+86 13800000000",
])("%p stays text", (text) => {
  expect(entered(text)).toEqual([text, null]);
});

test("an apostrophe forces text and is no part of it", () => {
  expect(entered("'=1+1")).toEqual(["=1+1", null]);
  expect(entered("'001")).toEqual(["001", null]);
  expect(parseEntry("'001", false, 2024, false).isForcedText).toBe(true);
});

test("a cell formatted as text keeps everything as text", () => {
  expect(entered("=1+1", true)).toEqual(["=1+1", null]);
  expect(entered("1-2", true)).toEqual(["1-2", null]);
  expect(entered("'x", true)).toEqual(["'x", null]);
  expect(entered(5, true)).toEqual(["5", null]);
});

test("days count from 1904 where the workbook does", () => {
  expect(parseEntry("2024-6-30", false, 2024, true).value).toBe(45473 - 1462);
});

test("an empty text empties", () => {
  expect(entered("")).toEqual([null, null]);
});
