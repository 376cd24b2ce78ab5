import { heightOf, textWidth } from "../../../../src/core/show/sheets/textWidth";
import { wrappedLines } from "../../../../src/core/show/sheets/wrappedLines";

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

describe("lines that a text is broken into", () => {
  const ten = { width: 10, wide: 2, narrow: 1 };
  test.each([
    ["", 1],
    ["一二三四五", 1],
    ["一二三四五六", 2],
    ["ab一二三四", 1],
    ["一二三12345", 2],
    ["一二三四五。", 2],
    ["一二三四（五", 2],
    ["a".repeat(21), 3],
    ["一二三四五六七八九十一", 3],
  ] as const)("%s", (text, lines) => {
    expect(wrappedLines(text, ten)).toBe(lines);
  });

  test("a stop takes the character before it along, an opening bracket the one behind, a number stays whole", () => {
    expect(wrappedLines("一二三四五。七八九", ten)).toBe(2);
    expect(wrappedLines("一二三四五。七八九十", ten)).toBe(3);
    expect(wrappedLines("一二三四（五六七八", ten)).toBe(2);
    expect(wrappedLines("一二三四（五六七八九", ten)).toBe(3);
    expect(wrappedLines("一二三12345六七", ten)).toBe(2);
    expect(wrappedLines("一二三12345六七八", ten)).toBe(3);
  });
});
