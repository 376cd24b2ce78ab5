import { maskIdentityNumbers } from "../../values/identityNumber";
import type { CellValue, MergeArea } from "../../workbook/snapshot";
import { isCellFault } from "../../workbook/snapshot";
import { shownDate, showsYear } from "../../values/formatCode";
import { isDaySerial } from "../../values/cellDisplay";
import { shownNumber } from "../../values/shownNumber";
import { fromSerial, yearMonthDay } from "../../workbook/localDate";
import { isBlank, type SheetGrid } from "./sheetGrid";

/** A header has at most five rows (DECIDED G9): what is merged over more is no heading of columns. */
export const MOST_HEADER_ROWS = 5;
/** No ledger is wider; a stray value may stand in the last column of the sheet. */
export const MOST_COLUMNS = 400;

/**
 * A heading as the report shows it: white space removed, identity numbers masked (SPEC §6), else as written (DECIDED C7). 2024年4月 typed into a cell is a day to Excel, and
 * 4 may be shown as 4月: what the cell shows is the heading.
 */
export function headingText(value: CellValue | undefined, format?: string): string {
  if (value === null || value === undefined) return "";
  if (isCellFault(value)) return value.text;
  if (typeof value === "number") return (shownPeriod(value, format) ?? shownNumber(value, format)).replace(/\s+/g, "");
  return typeof value === "string" ? maskIdentityNumbers(value.replace(/\s+/g, "")) : String(value);
}

/** 2024年4月 of a day whose format shows no day, 6月25日 of one whose format shows no year; null for what is shown as no date. */
function shownPeriod(value: number, format: string | undefined): string | null {
  const shown = shownDate(format);
  if (shown === null || !isDaySerial(value)) return null;
  const { year, month, day } = yearMonthDay(fromSerial(value));
  const ofYear = showsYear(format) ? `${year}年` : "";
  return shown === "year" ? `${year}年` : `${ofYear}${month}月${shown === "day" ? `${day}日` : ""}`;
}

/** True for a merge over more rows than a header has: no heading of columns. */
export function isTall(merge: MergeArea): boolean {
  return merge.lastRow - merge.firstRow >= MOST_HEADER_ROWS;
}

/**
 * Heading paths by column, parent first; a merge over several of the rows counts once (DECIDED C7), one that begins above them is a
 * note at the side.
 */
export function headingPaths(grid: SheetGrid, rows: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<number, readonly string[]>();
  const top = rows[0] ?? 0;
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((row) => lastColumnOf(grid, row))));
  for (let column = 1; column <= width; column++) {
    const path: string[] = [];
    let seen: MergeArea | undefined;
    for (const [index, row] of rows.entries()) {
      const merge = grid.mergeAt(row, column);
      if (merge && (merge === seen || merge.firstRow < top || (isTall(merge) && merge.firstRow !== row))) continue;
      seen = merge;
      const value = grid.valueAt(row, column);
      const below = rows[index + 1];
      const parent = isBlank(value) && below !== undefined ? unmergedParent(grid, row, below, column) : value;
      if (!isBlank(parent)) path.push(headingText(parent, grid.formatAt(row, column)));
    }
    if (path.length > 0) paths.set(column, path);
  }
  return paths;
}

/**
 * The parent of a heading with nothing above it, where the parent was not merged: the next text on the left, if every column
 * from there on has a heading below it, and none but the first one above.
 */
function unmergedParent(grid: SheetGrid, row: number, below: number, column: number): CellValue | undefined {
  for (let left = column; left >= 1; left--) {
    const child = grid.mergeAt(below, left);
    if (isBlank(grid.valueAt(below, left)) || (child && child.firstRow < below)) return undefined;
    const value = grid.valueAt(row, left);
    if (isBlank(value)) continue;
    return grid.mergeAt(row, left) ? undefined : value;
  }
  return undefined;
}

function lastColumnOf(grid: SheetGrid, row: number): number {
  const merged = grid.mergesIn(row).reduce((last, merge) => Math.max(last, merge.lastColumn), 0);
  return Math.max(grid.row(row)?.cells.length ?? 0, merged);
}
