import type { AreaModel } from "../../../core/show/sheets/sheetModel";
import { cellAddress, columnLetters } from "../../../core/workbook/address";

/** `Tom's` → `'Tom''s'`; always quoted, which is always right. */
export function quotedSheet(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}

/** `A5:C13`, of one cell `A5`. */
export function areaReference({ firstRow, firstColumn, lastRow, lastColumn }: AreaModel): string {
  const first = cellAddress(firstRow, firstColumn);
  return firstRow === lastRow && firstColumn === lastColumn ? first : `${first}:${cellAddress(lastRow, lastColumn)}`;
}

/** `'完成情况'!$A$5:$A$13`. */
export function absoluteReference(sheet: string, { firstRow, firstColumn, lastRow, lastColumn }: AreaModel): string {
  const first = `$${columnLetters(firstColumn)}$${firstRow}`;
  return `${quotedSheet(sheet)}!${first}:$${columnLetters(lastColumn)}$${lastRow}`;
}
