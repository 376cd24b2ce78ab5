import { columnLetters } from "../../workbook/address";

/** `'台账 (2)'!$J$4:$J$103`: an exact area of one column on a sheet, rows inclusive. */
export function columnReference(sheet: string, column: number, firstRow: number, lastRow: number): string {
  const letters = columnLetters(column);
  return `${quotedSheet(sheet)}!$${letters}$${firstRow}:$${letters}$${lastRow}`;
}

/** `'统计规则'!$B$4`. */
export function cellReference(sheet: string, row: number, column: number): string {
  return `${quotedSheet(sheet)}!$${columnLetters(column)}$${row}`;
}

function quotedSheet(sheet: string): string {
  return `'${sheet.replaceAll("'", "''")}'`;
}
