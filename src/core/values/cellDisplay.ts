import { maskIdentityNumbers } from "./identityNumber";
import { shownDate } from "./formatCode";
import { fromSerial, isoText } from "../workbook/localDate";
import { isCellFault, type CellValue } from "../workbook/snapshot";

/**
 * What a cell shows, for people and for the report: text as stored, dates ISO, identity numbers masked (SPEC §6); null for a
 * blank cell.
 */
export function cellDisplay(value: CellValue | undefined, formatCode: string | undefined): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (isCellFault(value)) return value.text;
  if (typeof value === "number") {
    const isDay = value >= FIRST_DAY && value <= LAST_DAY && shownDate(formatCode) !== null;
    return isDay ? isoText(fromSerial(value)) : String(value);
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return maskIdentityNumbers(value);
}

/** 1901-01-01 and 9999-12-31 as serial numbers. */
const FIRST_DAY = 367;
const LAST_DAY = 2958465;
