import type { SeenSheet } from "../ledgers/recogniseLedgers";
import { allRows, isCellFault, type CellValue, type RowSnapshot } from "../../workbook/snapshot";

/** True where two files hold the same values in the same cells of sheets of the same names. */
export function isSameContent(one: readonly SeenSheet[], other: readonly SeenSheet[]): boolean {
  return (
    one.length === other.length &&
    one.every((seen, index) => {
      const [a, b] = [seen.grid.sheet, other[index]?.grid.sheet];
      if (b === undefined || a.name !== b.name) return false;
      const [rows, others] = [allRows(a), allRows(b)];
      return rows.length === others.length && rows.every((row, at) => isSameRow(row, others[at]));
    })
  );
}

function isSameRow(one: RowSnapshot, other: RowSnapshot | undefined): boolean {
  if (one.row !== other?.row) return false;
  const width = Math.max(one.cells.length, other.cells.length);
  for (let index = 0; index < width; index++) if (!isSameValue(one.cells[index], other.cells[index])) return false;
  return true;
}

function isSameValue(a: CellValue | undefined, b: CellValue | undefined): boolean {
  if (isCellFault(a) && isCellFault(b)) return a.fault === b.fault && a.text === b.text;
  return (a ?? null) === (b ?? null);
}
