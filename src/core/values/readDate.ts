import { DAYS_BETWEEN_SYSTEMS, fromSerial, type LocalDate } from "../workbook/localDate";
import type { CellValue } from "../workbook/snapshot";
import { dateNumber, isDateSerial } from "./date/dateNumber";
import { dateText, type DateTextHint } from "./date/dateText";
import type { DateSpan, ImpossibleDate } from "./date/dateSpans";
import { shownDate } from "./formatCode";
import { readContent, type NoContent } from "./readContent";

/** What a date is for decides which day of a period it is: its last, its first, its last but not after the as-of date. */
export type DateRole = "due" | "start" | "happened";

export interface DateContext {
  readonly role: DateRole;
  /** The ledger's year, for dates written without one. */
  readonly year: number;
  readonly asOf: LocalDate;
  /** Whether the workbook counts its days from 1904: a number that no format shows as a date is such a day (DECIDED G11). */
  readonly date1904: boolean;
}

/**
 * `date-cell`: a real Excel date; `day-text`: one day, written as text or as a number like 20240630; `period`: anything
 * longer, several nodes, or a day with a remark. `yearAssumed`: no year was written, the ledger's was taken.
 */
export type DateReading =
  | NoContent
  | {
      readonly kind: "date";
      readonly date: LocalDate;
      readonly form: "date-cell" | "day-text" | "period";
      readonly yearAssumed: boolean;
    }
  | { readonly kind: "long-term" }
  | { readonly kind: "recurring" }
  | { readonly kind: "impossible"; readonly hint: ImpossibleDate }
  | { readonly kind: "unreadable"; readonly hint: DateHint };

export type DateHint = DateTextHint | "october-or-january";

/**
 * Reads a cell that holds a date or deadline (SPEC §6 "Dates", DECIDED B1–B4). The whole text has to be understood;
 * what is not is unreadable, with a hint why, and never a guess.
 */
export function readDate(
  value: CellValue | undefined,
  formatCode: string | undefined,
  context: DateContext,
): DateReading {
  const content = readContent(value);
  if (content.kind !== "content") return content;
  if (typeof content.value === "boolean") return { kind: "unreadable", hint: "not-a-date" };
  return typeof content.value === "number"
    ? readNumber(content.value, formatCode, context)
    : readText(content.value, context);
}

function readNumber(number: number, formatCode: string | undefined, context: DateContext): DateReading {
  const read = dateNumber(context.date1904 ? dayOf1900(number, formatCode) : number, formatCode);
  switch (read.kind) {
    case "date-cell":
      return dated(read.date, "date-cell", false);
    case "day":
      return dated(read.date, "day-text", false);
    case "period":
      return dated(dayFor([read], context), "period", false);
    default:
      return read;
  }
}

/** Days that a format shows as such have been converted by whoever read the workbook. */
function dayOf1900(number: number, formatCode: string | undefined): number {
  const day = number + DAYS_BETWEEN_SYSTEMS;
  return shownDate(formatCode) === null && (isDateSerial(number) || isDateSerial(day)) ? day : number;
}

function readText(text: string, context: DateContext): DateReading {
  // An Excel date that was pasted as text shows its serial: 45473.
  const serial = /^\s*\d{5}\s*$/.test(text) ? Number(text) + (context.date1904 ? DAYS_BETWEEN_SYSTEMS : 0) : 0;
  if (isDateSerial(serial)) return dated(fromSerial(serial), "day-text", false);

  const read = dateText(text, context.year);
  if (read.kind !== "spans") return read;
  const { spans, plain } = read;
  // 2024年6月起 names no end.
  if (context.role !== "start" && spans.some(({ open }) => open)) return { kind: "unreadable", hint: "vague" };
  const isOneDay = plain && spans.length === 1 && spans[0]?.isDay === true;
  const yearAssumed = spans.some((span) => span.yearAssumed);
  return dated(dayFor(spans, context), isOneDay ? "day-text" : "period", yearAssumed);
}

/** Of several nodes the latest is due and done, the earliest is the start (DECIDED B4). `spans` holds at least one. */
function dayFor(spans: readonly Pick<DateSpan, "first" | "last">[], { role, asOf }: DateContext): LocalDate {
  if (role === "start") return spans.reduce((a, b) => (b.first < a.first ? b : a)).first;
  const { first, last } = spans.reduce((a, b) => (b.last > a.last ? b : a));
  // DECIDED B1: once June has begun, "in June" cannot mean a day after the one the figures speak of.
  return role === "happened" && first <= asOf && last > asOf ? asOf : last;
}

function dated(date: LocalDate, form: "date-cell" | "day-text" | "period", yearAssumed: boolean): DateReading {
  return { kind: "date", date, form, yearAssumed };
}
