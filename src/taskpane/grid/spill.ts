import type { CellLook, StyleLook } from "../../adapters/xlsx/look/look";
import { textWidth } from "../../core/show/sheets/textWidth";
import type { Axis } from "./axis";

/**
 * How wide a text may run: over the blank cells on its right, as in Excel, where it does not fit into its own. Only text that stands
 * on the left and does not wrap does so.
 *
 * @param isTaken whether something stands in a column of the row: a text, or a merged area
 * @param last the last column it may reach
 * @returns CSS pixels; the cell's own width where it does not run over
 */
export function spill(
  cell: CellLook,
  style: StyleLook | undefined,
  columns: Axis,
  isTaken: (column: number) => boolean,
  last: number,
  zoom: number,
): number {
  const own = columns.sizeOf(cell.column);
  const isLeft = (style?.horizontal ?? cell.align) === "left";
  if (cell.text === "" || !isLeft || style?.wrap === true) return own;
  // Half an ideograph is half as wide as its type is high.
  const needed = (textWidth(cell.text) * (style?.fontSize ?? 11) * 4 * zoom) / 3 / 2 / 100 + 6;
  let width = own;
  for (let column = cell.column + 1; width < needed && column <= last && !isTaken(column); column++) {
    width += columns.sizeOf(column);
  }
  return width;
}
