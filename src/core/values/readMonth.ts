import { isoMonth, theDay } from "../workbook/localDate";
import type { CellValue } from "../workbook/snapshot";
import { compact } from "../workbook/cellText";
import { shownDate } from "./formatCode";
import { readContent, type NoContent } from "./readContent";
import { readDate, type DateContext, type DateHint } from "./readDate";
import type { ImpossibleDate } from "./date/dateSpans";

/** `month` as `2024-05`. `yearAssumed`: only 5月 or 5 was written, the year is the ledger's. */
export type MonthReading =
  | NoContent
  | { readonly kind: "month"; readonly month: string; readonly yearAssumed: boolean }
  | { readonly kind: "impossible"; readonly hint: ImpossibleDate }
  | { readonly kind: "unreadable"; readonly hint: DateHint };

/** Reads the 月份 of the submissions ledger in every spelling of a date, and the bare number 5 (SPEC §4, §12). */
export function readMonth(
  value: CellValue | undefined,
  formatCode: string | undefined,
  { year, date1904 }: Pick<DateContext, "year" | "date1904">,
): MonthReading {
  const content = readContent(value);
  if (content.kind !== "content") return content;
  const bare =
    typeof content.value === "string" ? Number(/^0?(\d{1,2})$/.exec(compact(content.value))?.[1]) : content.value;
  const isMonth = typeof bare === "number" && Number.isInteger(bare) && bare >= 1 && bare <= 12;
  // Under a date format a number 5 shows as some day of 1900, not as what was typed.
  if (isMonth && (typeof content.value === "string" || shownDate(formatCode) === null)) {
    return { kind: "month", month: isoMonth(theDay(year, bare, 1)), yearAssumed: true };
  }
  // As-of plays no part for starts and dues.
  const context = { year, asOf: theDay(year, 1, 1), date1904 };
  const from = readDate(content.value, formatCode, { ...context, role: "start" });
  const to = readDate(content.value, formatCode, { ...context, role: "due" });
  if (from.kind === "date" && to.kind === "date") {
    const month = isoMonth(to.date);
    // A cumulative 1-5月 or a quarter is no month.
    return isoMonth(from.date) === month ? { kind: "month", month, yearAssumed: to.yearAssumed } : NOT_A_MONTH;
  }
  return to.kind === "impossible" || to.kind === "unreadable" ? to : NOT_A_MONTH;
}

const NOT_A_MONTH: MonthReading = { kind: "unreadable", hint: "not-a-date" };
