import type { SheetCell } from "../sheets/sheetModel";
import type { NewSheet } from "./edit";
import { HEAD_ROWS, sheetOfLines, type LineColumn } from "./sheetOfLines";

/** A state sheet made anew (MONTH §1): its headings stay in sight and filter, and stand on every page of paper. */
export function newStateSheet(
  name: string,
  purpose: string,
  columns: readonly LineColumn[],
  lines: readonly (readonly (SheetCell | null)[])[],
): NewSheet {
  return {
    ...sheetOfLines(name, purpose, columns, lines),
    freeze: { rows: HEAD_ROWS, columns: 0 },
    filterRow: HEAD_ROWS,
    print: { orientation: "landscape", repeatRows: { first: HEAD_ROWS, last: HEAD_ROWS } },
  };
}
