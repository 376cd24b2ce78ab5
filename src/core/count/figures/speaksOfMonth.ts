import type { Ledger } from "../../terms/ledger";
import { isoMonth, yearMonthDay, type LocalDate } from "../../workbook/localDate";

/**
 * Whether what a ledger says of its year may be set against the part of the year that is gone on a day: not where its title, sheet or file
 * names another year, or its title a month before that of the day. What is said of 2023, or up to March, is not behind in June.
 */
export function speaksOfMonth({ year: { year, from, until } }: Ledger, asOf: LocalDate): boolean {
  if (from !== "as-of" && year !== yearMonthDay(asOf).year) return false;
  return until === null || until >= isoMonth(asOf);
}
