import { shownNumber } from "./shownNumber";

/**
 * True where Excel shows the cell's number times a hundred with a percent sign: a `%` in the format code that is not
 * quoted (`0"%"`), escaped (`0\%`) or in brackets.
 */
export function isPercentCode(formatCode: string | undefined): boolean {
  return formatCode !== undefined && formatCode.includes("%") && bareFormat(formatCode).includes("%");
}

/**
 * True where Excel shows the cell's number as it is with a percent sign behind it, which is only written there: `0"%"`, `0.0\%`.
 * The number is what is read on the sheet, 0.5 for 0.5 %.
 */
export function isPercentSuffix(formatCode: string | undefined, value: number): boolean {
  if (formatCode === undefined || !/[%％]/.test(formatCode) || isPercentCode(formatCode)) return false;
  return /\d[%％]$/.test(shownNumber(value, formatCode));
}

/** What of a date a number format shows; null for formats that show no date. */
export type ShownDate = "day" | "month" | "year" | null;

/** The finest date part that a format code shows: `yyyy"年"m"月"` and `mmm-yy` show the month and no day. */
export function shownDate(formatCode: string | undefined): ShownDate {
  if (formatCode === undefined) return null;
  // Only the first section counts: the others are for negative numbers, zero and text.
  const code = (bareFormat(formatCode).split(";")[0] ?? "").toLowerCase();
  // The word itself holds an e, which as a format is a year; `0.00E+00` and `#` formats show numbers.
  if (code === "general" || /[0#?]/.test(code.replace(/s\.0+/g, "s"))) return null;
  // aaa and ddd are weekdays, which name a day; h and s are of a clock, whose m are minutes.
  if (/[dahs]/.test(code)) return /[dy]|aaa/.test(code) ? "day" : null;
  if (/m/.test(code)) return "month";
  return /[ye]/.test(code) ? "year" : null;
}

/** True where a format code shows a time of day or a duration and no day: `h:mm`, `[h]:mm`, `mm:ss.0`. */
export function showsClock(formatCode: string): boolean {
  const code = bareFormat(formatCode)
    .toLowerCase()
    .replace(/general|am\/pm|a\/p/g, "");
  return /[hs]/.test(code) && !/[ydbg0#?@]|aaa/.test(code.replace(/s\.0+/g, "s"));
}

/** True for a format of dates that shows the year. */
export function showsYear(formatCode: string | undefined): boolean {
  return shownDate(formatCode) !== null && /[ye]/i.test(bareFormat(formatCode ?? "").split(";")[0] ?? "");
}

/** The code without what it shows literally: quoted text, escaped and padding characters, colours, locales. */
function bareFormat(formatCode: string): string {
  return formatCode.replace(/"[^"]*"?|\\.|_.|\*.|\[(?![hms]+\])[^\]]*\]?/giu, "");
}
