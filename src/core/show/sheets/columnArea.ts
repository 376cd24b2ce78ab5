import type { AreaModel, RowSpan } from "./sheetModel";

/** These rows of one column, for a chart. */
export function columnArea({ first, last }: RowSpan, column: number): AreaModel {
  return { firstRow: first, lastRow: last, firstColumn: column, lastColumn: column };
}
