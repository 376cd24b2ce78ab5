import { MOST_COLUMNS } from "../../read/ledgers/headingPaths";
import { isBlank, type SheetGrid } from "../../read/ledgers/sheetGrid";
import { cellAddress } from "../../workbook/address";
import type { RowSnapshot } from "../../workbook/snapshot";

/** How a unit merged a cell of its own with others: under another column's heading, or with rows above or below. */
export type MergedHow = "across" | "down";

export interface RowAsWritten extends Pick<RowSnapshot, "cells" | "formats"> {
  /** By column. */
  readonly merged: ReadonlyMap<number, MergedHow>;
}

/**
 * A row below the head as its unit can have meant it. No template is sent out with merged rows: what is merged across columns is said
 * under the first heading alone, the other cells say nothing any more; what is merged down rows is shown in each of them.
 */
export function rowAsWritten(grid: SheetGrid, bottom: number, row: RowSnapshot): RowAsWritten {
  const merges = grid.mergesIn(row.row).filter(({ firstRow }) => firstRow > bottom);
  if (merges.length === 0) return { ...row, merged: NONE };
  const cells = row.cells.slice();
  const formats = row.formats.slice();
  const merged = new Map<number, MergedHow>();
  for (const { firstRow, lastRow, firstColumn, lastColumn } of merges) {
    cells[firstColumn - 1] = grid.valueAt(firstRow, firstColumn);
    formats[firstColumn - 1] = grid.formatAt(firstRow, firstColumn);
    if (lastRow > firstRow) merged.set(firstColumn, "down");
    for (let column = firstColumn + 1; column <= Math.min(lastColumn, MOST_COLUMNS); column++) {
      cells[column - 1] = null;
      merged.set(column, "across");
    }
  }
  return { cells, formats, merged };
}

const NONE: ReadonlyMap<number, MergedHow> = new Map();

/** What is merged across columns below the head, as `M6:O6`. */
export function mergedAcross(grid: SheetGrid, bottom: number, lastColumn: number): readonly string[] {
  return grid.sheet.merges
    .filter(
      ({ firstRow, firstColumn, lastColumn: last }) =>
        firstRow > bottom && last > firstColumn && firstColumn < lastColumn,
    )
    .filter(({ firstRow, firstColumn }) => !isBlank(grid.valueAt(firstRow, firstColumn)))
    .map(
      (merge) => `${cellAddress(merge.firstRow, merge.firstColumn)}:${cellAddress(merge.lastRow, merge.lastColumn)}`,
    );
}
