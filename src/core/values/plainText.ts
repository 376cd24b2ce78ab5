import { isCellFault, type CellValue } from "../workbook/snapshot";

/** What stands in a cell, without outer white space; empty for a blank or an error. */
export function plainText(value: CellValue | undefined): string {
  return value === undefined || value === null || isCellFault(value) ? "" : String(value).trim();
}
