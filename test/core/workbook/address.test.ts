import fc from "fast-check";
import { cellAddress, columnLetters, columnNumber, parseAddress } from "../../../src/core/workbook/address";

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

test("a cell's name gives its row and column, in either case", () => {
  expect(parseAddress("H12")).toEqual({ row: 12, column: 8 });
  expect(parseAddress("xfd1048576")).toEqual({ row: 1_048_576, column: 16_384 });
});

test.each(["XFE1", "A1048577", "A0", "A01", "A", "12", "A1:B2", "$A$1", " A1", "", "甲1"])("%j is no cell", (text) => {
  expect(parseAddress(text)).toBeUndefined();
});
