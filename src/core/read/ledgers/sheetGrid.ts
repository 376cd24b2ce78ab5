import { isBlankText } from "../../workbook/cellText";
import {
  isCellFault,
  type CellValue,
  type MergeArea,
  type RowSnapshot,
  type SheetSnapshot,
} from "../../workbook/snapshot";

/** A sheet seen row by row with merged cells in mind. Nothing is expanded that no one asks for. */
export interface SheetGrid {
  readonly sheet: SheetSnapshot;
  row(row: number): RowSnapshot | undefined;
  /** The merge that covers a cell, or undefined. */
  mergeAt(row: number, column: number): MergeArea | undefined;
  /** Merges that cover part of a row, by first column. */
  mergesIn(row: number): readonly MergeArea[];
  /** The value that a cell shows: its own, or that of the first cell of its merge. */
  valueAt(row: number, column: number): CellValue | undefined;
  formatAt(row: number, column: number): string | undefined;
  /** Puts another content in place of a row's; no first cell of a merge may become blank or filled by it. `sheet` stays as it was. */
  replaceRow(row: RowSnapshot): void;
}

const NONE: readonly MergeArea[] = [];

/** The grid of a sheet. Merges without a value in their first cell give nothing and are left out. */
export function sheetGrid(sheet: SheetSnapshot): SheetGrid {
  const replaced = new Map<number, RowSnapshot>();
  const rowAt = (row: number): RowSnapshot | undefined =>
    (replaced.size === 0 ? undefined : replaced.get(row)) ?? rowIn(sheet.rows, row);
  const value = (row: number, column: number): CellValue | undefined => rowAt(row)?.cells[column - 1];
  // Only merges with something in their first cell can give anything.
  const merges = sheet.merges
    .filter((merge) => !isBlank(value(merge.firstRow, merge.firstColumn)))
    .sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn);
  const tall = merges.filter((merge) => merge.lastRow - merge.firstRow >= TALL);
  const byRow = new Map<number, MergeArea[]>();
  for (const merge of merges) {
    if (merge.lastRow - merge.firstRow >= TALL) continue;
    for (let row = merge.firstRow; row <= merge.lastRow; row++) {
      const list = byRow.get(row);
      if (list) list.push(merge);
      else byRow.set(row, [merge]);
    }
  }
  const mergesIn = (row: number): readonly MergeArea[] => {
    const short = byRow.get(row) ?? NONE;
    if (tall.length === 0) return short;
    return [...short, ...tall.filter((merge) => merge.firstRow <= row && row <= merge.lastRow)];
  };
  const mergeAt = (row: number, column: number): MergeArea | undefined =>
    mergesIn(row).find((merge) => merge.firstColumn <= column && column <= merge.lastColumn);
  const anchored = <T>(row: number, column: number, get: (row: number, column: number) => T): T => {
    const merge = mergeAt(row, column);
    return merge ? get(merge.firstRow, merge.firstColumn) : get(row, column);
  };
  return {
    sheet,
    row: rowAt,
    mergeAt,
    mergesIn,
    valueAt: (row, column) => anchored(row, column, value),
    formatAt: (row, column) => anchored(row, column, (r, c) => rowAt(r)?.formats[c - 1]),
    replaceRow: (row) => void replaced.set(row.row, row),
  };
}

/** The row of this number among rows that ascend: mostly none is left out between the first and it. */
function rowIn(rows: readonly RowSnapshot[], row: number): RowSnapshot | undefined {
  const first = rows[0]?.row ?? row;
  const guess = rows[row - first];
  if (guess?.row === row) return guess;
  // Where rows are left out, it stands further up.
  let [low, high] = [0, Math.min(rows.length, row - first)];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rows[middle]?.row ?? row) < row) low = middle + 1;
    else high = middle;
  }
  const found = rows[low];
  return found?.row === row ? found : undefined;
}

/** Merges of more rows than this are kept in a list instead of being entered in every row: a merge may cover the sheet. */
const TALL = 500;

/** True for a row below the sheet's top in which nothing stands, and over which nothing is merged from above. */
export function isBlankRow(grid: SheetGrid, row: number): boolean {
  return row > 0 && grid.mergesIn(row).length === 0 && (grid.row(row)?.cells.every(isBlank) ?? true);
}

/** True for a cell that shows nothing: empty, white space only, or a formula that nothing has calculated (DECIDED C15). */
export function isBlank(value: CellValue | undefined): boolean {
  if (value === undefined || value === null) return true;
  if (typeof value !== "string") return isCellFault(value) && value.fault === "uncalculated";
  if (value.length === 0) return true;
  const first = value.charCodeAt(0);
  return (first <= 32 || (first >= 0x7f && first < 0x4e00)) && isBlankText(value);
}
