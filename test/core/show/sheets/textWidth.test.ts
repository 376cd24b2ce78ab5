import { heightOf, textWidth } from "../../../../src/core/show/sheets/textWidth";

test.each([
  ["abc", 3],
  ["万安镇", 6],
  ["第9名；", 7],
  ["𠮷", 2],
  ["（）", 4],
])("%s is %i characters wide", (text, width) => {
  expect(textWidth(text)).toBe(width);
});

test("a text that fits takes one line, a longer one more, and each line of its own at least one", () => {
  const one = heightOf("万安镇", 8);
  expect(heightOf("万安镇万安镇", 8)).toBeGreaterThan(one);
  expect(heightOf("万\n安", 8)).toBeGreaterThan(one);
});

test("no row is taller than Excel takes", () => {
  expect(heightOf("长".repeat(10_000), 10)).toBeLessThanOrEqual(409);
});
