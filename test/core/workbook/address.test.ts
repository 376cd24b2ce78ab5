import fc from "fast-check";
import { cellAddress, columnLetters, columnNumber } from "../../../src/core/workbook/address";

test.each([
  [1, "A"],
  [26, "Z"],
  [27, "AA"],
  [702, "ZZ"],
  [703, "AAA"],
  [16384, "XFD"],
])("column %i is %s", (column, letters) => {
  expect(columnLetters(column)).toBe(letters);
  expect(columnNumber(letters)).toBe(column);
});

test("every column's letters give the column back", () => {
  fc.assert(fc.property(fc.integer({ min: 1, max: 16384 }), (n) => columnNumber(columnLetters(n)) === n));
});

test("what is no column of Excel's has no number", () => {
  expect(columnNumber("aa")).toBe(27);
  expect(["XFE", "ZZZ", "", "A1", "AAAA", "甲"].map(columnNumber)).toEqual(Array(6).fill(undefined));
});

test("a cell is named by column and row", () => expect(cellAddress(12, 8)).toBe("H12"));
