import { isCellFault, type CellValue, type RowSnapshot, type StruckColumns } from "../workbook/snapshot";

/** Columns (1-based) in which two contents of a row differ, by value, by its number format or by being struck through. */
export function changedColumns(before: RowSnapshot | undefined, after: RowSnapshot | undefined): readonly number[] {
  const columns: number[] = [];
  const width = Math.max(before?.cells.length ?? 0, after?.cells.length ?? 0);
  for (let index = 0; index < width; index++) {
    const [old, now] = [before?.cells[index] ?? null, after?.cells[index] ?? null];
    const isSame = isSameValue(old, now) && (old === null || before?.formats[index] === after?.formats[index]);
    if (!isSame || strikeOf(before, index + 1) !== strikeOf(after, index + 1)) columns.push(index + 1);
  }
  return columns;
}

function strikeOf(row: RowSnapshot | undefined, column: number): keyof StruckColumns | null {
  if (row?.struck === undefined) return null;
  return row.struck.whole.includes(column) ? "whole" : row.struck.part.includes(column) ? "part" : null;
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (isCellFault(a) && isCellFault(b)) return a.fault === b.fault && a.text === b.text;
  return a === b;
}
