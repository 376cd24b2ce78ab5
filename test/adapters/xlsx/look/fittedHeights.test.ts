import { fittedHeights } from "../../../../src/adapters/xlsx/look/fittedHeights";
import { PLAIN_FRAME } from "../../../../src/adapters/xlsx/look/sheetFrame";
import { PLAIN_STYLE } from "../../../../src/adapters/xlsx/look/styleLooks";

const STYLES = [PLAIN_STYLE, { ...PLAIN_STYLE, wrap: true }];
const LONG = "县工信科技局、县市场监管局、万安镇人民政府";

/** Rows of one cell each, all of the style that wraps unless told. */
function heightsOf(texts: readonly string[], changes: Partial<Parameters<typeof fittedHeights>[0]> = {}, style = 1) {
  const rows = texts.map((text, place) => ({ row: place + 1, hidden: false, cells: [text], formats: [] }));
  const styled = texts.map((_, place) => ({ row: place + 1, styles: [style] }));
  const sheet = { rows, styled, merges: [], frame: PLAIN_FRAME, heights: [], isNamed: () => false, ...changes };
  return fittedHeights(sheet, STYLES);
}

test("a row whose text wraps is as high as its lines, one that fits stays as it is", () => {
  const heights = heightsOf([LONG, "县局"]);
  expect(heights).toHaveLength(1);
  expect(heights[0]).toMatchObject({ first: 1, last: 1 });
  // Twenty-one ideographs, four to a line: six lines.
  expect(heights[0]!.size).toBeGreaterThan(5 * 19);
  expect(heights[0]!.size).toBeLessThan(7 * 20);
});

test("line breaks count as lines", () => {
  const [two] = heightsOf(["甲\n乙"]);
  const [three] = heightsOf(["甲\n乙\n丙"]);
  expect(three!.size).toBeGreaterThan(two!.size);
});

test("what the file itself says of a row stands, also where it is the usual height", () => {
  const named = [{ first: 1, last: 1, size: 33 }];
  expect(heightsOf([LONG, LONG], { heights: named, isNamed: () => true })).toEqual(named);
});

test("text that does not wrap and merged cells make no row higher", () => {
  expect(heightsOf([LONG], {}, 0)).toEqual([]);
  const merges = [{ firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 4 }];
  expect(heightsOf([LONG], { merges })).toEqual([]);
});

test("a wide column needs fewer lines than a narrow one, and sizes stay in order of rows", () => {
  const wide = { ...PLAIN_FRAME, columns: [{ first: 1, last: 1, size: 400 }] };
  expect(heightsOf([LONG], { frame: wide })).toEqual([]);
  const heights = heightsOf(["县局", LONG, "县局", LONG], { heights: [{ first: 3, last: 3, size: 50 }] });
  expect(heights.map(({ first }) => first)).toEqual([2, 3, 4]);
});
