import type { VirtualItem } from "@tanstack/react-virtual";
import type { SheetLook } from "../../adapters/xlsx/look/look";
import { stretch, type Axis } from "./axis";

/** Of the column of row numbers, and of the row of column letters; CSS pixels. */
export const HEAD_WIDTH = 44;
export const HEAD_HEIGHT = 22;
/** What may stay in sight for ever, so that there is room left to scroll in. */
const MOST_FROZEN = 0.6;

/** Rows and columns that stay in sight, as far as the window has room for them. */
export function frozenPart(
  { frozen }: SheetLook,
  rows: Axis,
  columns: Axis,
): { readonly rows: number; readonly columns: number } {
  const fits = (along: Axis, count: number, room: number): number => (stretch(along, 1, count) > room ? 0 : count);
  return {
    rows: fits(rows, Math.min(frozen.rows, rows.count), window.innerHeight * MOST_FROZEN),
    columns: fits(columns, Math.min(frozen.columns, columns.count), window.innerWidth * MOST_FROZEN * 0.5),
  };
}

/** Where columns begin, of those in sight as the virtualizer has them. */
export function lefts(columns: Axis, frozen: number, shown: readonly VirtualItem[]): (column: number) => number {
  const starts = new Map(shown.map(({ index, start }) => [index + 1 + frozen, start]));
  return (column) => starts.get(column) ?? HEAD_WIDTH + stretch(columns, 1, column - 1);
}
