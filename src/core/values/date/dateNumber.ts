import { fromSerial, lastDayOfMonth, localDate, theDay, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { shownDate } from "../formatCode";
import { FIRST_YEAR, LAST_YEAR, type ImpossibleDate } from "./dateSpans";

export type DateNumber =
  | { readonly kind: "date-cell"; readonly date: LocalDate }
  | { readonly kind: "day"; readonly date: LocalDate }
  | { readonly kind: "period"; readonly first: LocalDate; readonly last: LocalDate }
  | { readonly kind: "impossible"; readonly hint: ImpossibleDate }
  | { readonly kind: "unreadable"; readonly hint: "october-or-january" | "out-of-range" };

/**
 * What a number in a date cell means: an Excel date, 20240630, 202406, the year 2024, or 2024.6; of 2024.10 Excel has
 * lost the zero (DECIDED B2).
 */
export function dateNumber(number: number, formatCode: string | undefined): DateNumber {
  if (isDateSerial(number)) return dateCell(fromSerial(number), formatCode);
  if (Number.isInteger(number) && number >= FIRST_YEAR * 10000 && number < (LAST_YEAR + 1) * 10000) {
    return dayOf(Math.floor(number / 10000), Math.floor(number / 100) % 100, number % 100);
  }
  // Under a date format people see some other date (2024 shows as 1905/7/16), not what was typed.
  if (shownDate(formatCode) !== null) return OUT_OF_RANGE;
  if (Number.isInteger(number) && number >= FIRST_YEAR * 100 && number < (LAST_YEAR + 1) * 100) {
    return monthOf(Math.floor(number / 100), number % 100);
  }
  return number >= FIRST_YEAR && number < LAST_YEAR + 1 ? yearAndDecimals(number) : OUT_OF_RANGE;
}

/** True for the serials of 2000-01-01 to 2099-12-31 (SPEC §6), with or without a time of day. */
export function isDateSerial(number: number): boolean {
  return number >= 36526 && number < 73051;
}

const OUT_OF_RANGE: DateNumber = { kind: "unreadable", hint: "out-of-range" };

/** Excel turns a typed 2024年6月 into the 1st and shows it without a day: that is the month, as it was typed. */
function dateCell(date: LocalDate, formatCode: string | undefined): DateNumber {
  const { year, month, day } = yearMonthDay(date);
  const shown = day === 1 ? shownDate(formatCode) : "day";
  if (shown === "month") return monthOf(year, month);
  return shown === "year" && month === 1 ? yearOf(year) : { kind: "date-cell", date };
}

function yearAndDecimals(number: number): DateNumber {
  const hundredths = Math.round(number * 100);
  // 2024.11 is 2024.1099999… in binary; anything further off has more decimals than a month.
  if (Math.abs(number * 100 - hundredths) > 1e-6) return OUT_OF_RANGE;
  const year = Math.floor(hundredths / 100);
  const decimals = hundredths % 100;
  if (decimals === 0) return yearOf(year);
  if (decimals === 10) return { kind: "unreadable", hint: "october-or-january" };
  return monthOf(year, decimals % 10 === 0 ? decimals / 10 : decimals);
}

function yearOf(year: number): DateNumber {
  return { kind: "period", first: theDay(year, 1, 1), last: theDay(year, 12, 31) };
}

function monthOf(year: number, month: number): DateNumber {
  if (month < 1 || month > 12) return { kind: "impossible", hint: "no-such-month" };
  return { kind: "period", first: theDay(year, month, 1), last: lastDayOfMonth(year, month) };
}

function dayOf(year: number, month: number, day: number): DateNumber {
  if (month < 1 || month > 12) return { kind: "impossible", hint: "no-such-month" };
  const date = localDate(year, month, day);
  return date === undefined ? { kind: "impossible", hint: "no-such-day" } : { kind: "day", date };
}
