import { isCellFault, type CellValue, type RowSnapshot } from "../workbook/snapshot";

/** Columns (1-based) in which two contents of a row differ, by value or by the number format of a value. */
export function changedColumns(before: RowSnapshot | undefined, after: RowSnapshot | undefined): readonly number[] {
  const columns: number[] = [];
  const width = Math.max(before?.cells.length ?? 0, after?.cells.length ?? 0);
  for (let index = 0; index < width; index++) {
    const [old, now] = [before?.cells[index] ?? null, after?.cells[index] ?? null];
    const isSame = isSameValue(old, now) && (old === null || before?.formats[index] === after?.formats[index]);
    if (!isSame) columns.push(index + 1);
  }
  return columns;
}

function isSameValue(a: CellValue, b: CellValue): boolean {
  if (isCellFault(a) && isCellFault(b)) return a.fault === b.fault && a.text === b.text;
  return a === b;
}
