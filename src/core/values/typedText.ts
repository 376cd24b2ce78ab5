import { fromSerial, isoText } from "../workbook/localDate";
import { isCellFault, type CellValue } from "../workbook/snapshot";
import { cellDisplay } from "./cellDisplay";
import { enteredValue } from "./enteredValue";
import { isPercentCode, shownDate } from "./formatCode";
import { shiftedNumber } from "./shiftedDecimal";

/**
 * What somebody would have to type to get a cell's value: all digits of a number, whatever its format shows of them; `41.5%` in a percentage
 * cell, `2024-06-30` in one of days. Texts that would be read as something else begin with an apostrophe.
 */
export function typedText(value: CellValue | undefined, formatCode: string | undefined): string {
  if (value === undefined || value === null || value === "") return "";
  if (isCellFault(value)) return value.text;
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  if (typeof value === "string") {
    return enteredValue(value, formatCode, ANY_YEAR)?.value === value ? value : `'${value}`;
  }
  if (isPercentCode(formatCode)) return `${shiftedNumber(value, 2)}%`;
  if (shownDate(formatCode) === null) return String(value);
  // A moment within a day cannot be typed: it is shown, and writing it again is up to whoever changes it.
  if (!Number.isInteger(value)) return cellDisplay(value, formatCode) ?? String(value);
  return cellDisplay(value, formatCode) === null ? String(value) : dayText(value);
}

function dayText(serial: number): string {
  return serial >= 1 && serial <= LAST_DAY ? isoText(fromSerial(serial)) : String(serial);
}

/** 9999-12-31. */
const LAST_DAY = 2_958_465;
/** Any: only whether a text would be read as a day is asked. */
const ANY_YEAR = 2024;
