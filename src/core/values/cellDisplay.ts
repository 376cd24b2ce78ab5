import { maskIdentityNumbers } from "./identityNumber";
import { shownDate } from "./formatCode";
import { shownNumber } from "./shownNumber";
import { fromSerial, isoText } from "../workbook/localDate";
import { isCellFault, type CellValue } from "../workbook/snapshot";

/**
 * What a cell shows, for people and for the report: text as stored, days ISO, numbers as their format shows them (41.7%,
 * 3000.0万元), identity numbers masked (SPEC §6); null for a blank cell.
 */
export function cellDisplay(value: CellValue | undefined, formatCode: string | undefined): string | null {
  if (value === null || value === undefined || value === "") return null;
  if (isCellFault(value)) return value.text;
  if (typeof value === "number") {
    const isDay = isDaySerial(value) && shownDate(formatCode) !== null;
    return isDay ? isoText(fromSerial(value)) : shownNumber(value, formatCode);
  }
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return maskIdentityNumbers(value);
}

/** True for a number that is a day where its format says so. */
export function isDaySerial(value: number): boolean {
  return value >= FIRST_DAY && value <= LAST_DAY;
}

/** 1901-01-01 and 9999-12-31 as serial numbers. */
const FIRST_DAY = 367;
const LAST_DAY = 2958465;
