import type { MergeArea } from "../../../core/workbook/snapshot";
import { columnNumber, parseAddress } from "../../../core/workbook/address";
import { MAX_COLUMN, MAX_ROW } from "../zip/readBudget";

/**
 * `AB12` between two places of a buffer as `row * 32768 + column`, or 0 where it is no cell of Excel's grid. One number,
 * because it is asked for every cell.
 */
export function packedReference(buffer: Uint8Array, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end && at < start + 4; at++) {
    const letter = buffer[at]! & 0xdf;
    if (letter < 0x41 || letter > 0x5a) break;
    column = column * 26 + letter - 0x40;
  }
  if (at === start || column > MAX_COLUMN || end - at > 7 || at === end) return 0;
  let row = 0;
  for (; at < end; at++) {
    const digit = buffer[at]! - 0x30;
    if (digit < 0 || digit > 9) return 0;
    row = row * 10 + digit;
  }
  return row >= 1 && row <= MAX_ROW ? row * PACK + column : 0;
}

/** Row part of a packed reference is its quotient by PACK, column part the remainder. */
export const PACK = 32768;

/**
 * `A1:C3` as an area, corners in any order; `undefined` for what merges nothing: a single cell, or no area of Excel's
 * grid. Whole columns and rows are areas like any other, never expanded here.
 */
export function mergeArea(reference: string): MergeArea | undefined {
  const match = /^\$?([A-Za-z]{1,3})\$?(\d{1,7}):\$?([A-Za-z]{1,3})\$?(\d{1,7})$/.exec(reference.trim());
  if (match === null) return undefined;
  const columns = [columnNumber(match[1]!), columnNumber(match[3]!)];
  const rows = [Number(match[2]), Number(match[4])];
  if (columns[0] === undefined || columns[1] === undefined) return undefined;
  return areaOf(rows[0]!, columns[0], rows[1]!, columns[1]);
}

/** The area between two corners, 1-based; `undefined` where it merges nothing or leaves the grid. */
export function areaOf(row1: number, column1: number, row2: number, column2: number): MergeArea | undefined {
  const area = {
    firstRow: Math.min(row1, row2),
    firstColumn: Math.min(column1, column2),
    lastRow: Math.max(row1, row2),
    lastColumn: Math.max(column1, column2),
  };
  if (!(area.firstRow >= 1 && area.lastRow <= MAX_ROW && area.firstColumn >= 1 && area.lastColumn <= MAX_COLUMN)) {
    return undefined;
  }
  return area.firstRow === area.lastRow && area.firstColumn === area.lastColumn ? undefined : area;
}

/** `A1:C3` or `B2` as an area, or undefined. */
export function areaIn(reference: string): MergeArea | undefined {
  const [first, last = first] = reference.replaceAll("$", "").split(":").map(parseAddress);
  if (first === undefined || last === undefined) return undefined;
  const area = areaOf(first.row, first.column, last.row, last.column);
  return area ?? { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column };
}
