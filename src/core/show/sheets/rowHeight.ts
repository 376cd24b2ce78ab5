import type { SheetCell } from "./sheetModel";
import { textHeight } from "./wrappedLines";

/** Points of a row in which every wrapped text shows whole; hosts fit rows themselves only sometimes. */
export function rowHeight(cells: readonly (SheetCell | null)[], widths: readonly number[]): number {
  let height = LEAST;
  cells.forEach((cell, index) => {
    if (cell?.role !== "wrapped" || typeof cell.value !== "string") return;
    height = Math.max(height, textHeight(cell.value, widths[index] ?? 0));
  });
  return height;
}

/** One line of 10-point type with some air. */
const LEAST = 15;
