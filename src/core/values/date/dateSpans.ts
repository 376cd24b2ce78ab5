import { lastDayOfMonth, localDate, theDay, yearMonthDay, type LocalDate } from "../../workbook/localDate";
import type { DatePoint } from "./datePoint";
import type { DateRange } from "./datePoints";

/** The days that a written time covers. `isDay`: one day, written as such. `open`: from there on (起). */
export interface DateSpan {
  readonly first: LocalDate;
  readonly last: LocalDate;
  readonly isDay: boolean;
  readonly open: boolean;
  readonly yearAssumed: boolean;
}

export type ImpossibleDate = "no-such-month" | "no-such-day";
export type UnresolvedDate = "day-only" | "out-of-range" | "end-before-start" | "not-a-date";

export type DateSpans =
  | { readonly kind: "spans"; readonly spans: readonly DateSpan[]; readonly writtenYear: number | undefined }
  | { readonly kind: "impossible"; readonly hint: ImpossibleDate }
  | { readonly kind: "unreadable"; readonly hint: UnresolvedDate };

/** Years that a date in a ledger can have (SPEC §6). */
export const FIRST_YEAR = 2000;
export const LAST_YEAR = 2099;

/**
 * Puts written points on the calendar. A missing year is the one written before it (`writtenYear`, or inside the text),
 * else `ledgerYear`, and that is an assumption; a day's missing month is the one written before it.
 */
export function dateSpans(ranges: readonly DateRange[], ledgerYear: number, writtenYear?: number): DateSpans {
  const complete = withUnits(ranges);
  if (complete === undefined) return unreadable("not-a-date");
  const spans: DateSpan[] = [];
  let year = writtenYear;
  let month: number | undefined;
  for (const { from, to, open } of complete) {
    const end = to ?? from;
    // 2024年11月—2025年2月 says both years, 6月—2025年2月 only the last, 2024年6月—9月 only the first.
    const endYear = end.year ?? from.year ?? year ?? ledgerYear;
    const yearAssumed = end.unit !== "plan" && end.year === undefined && from.year === undefined && year === undefined;
    const endSpan = pointSpan(end, endYear, to === undefined ? month : (from.month ?? monthOf(from) ?? month));
    if (endSpan.kind !== "span") return endSpan;
    let startSpan = to === undefined ? endSpan : pointSpan(from, from.year ?? endYear, month);
    if (
      startSpan.kind === "span" &&
      startSpan.first > endSpan.last &&
      from.year === undefined &&
      end.year !== undefined
    ) {
      startSpan = pointSpan(from, endYear - 1, month);
    }
    if (startSpan.kind !== "span") return startSpan;
    const { first } = startSpan;
    const { last } = endSpan;
    if (first > last) return unreadable("end-before-start");

    // 2023年11月、2月: the second may well be of the next year.
    const previous = spans.at(-1);
    if (previous !== undefined && year !== undefined && end.year === undefined && first < previous.first)
      return unreadable("end-before-start");
    spans.push({ first, last, isDay: to === undefined && from.unit === "day", open, yearAssumed });
    year = end.year ?? from.year ?? year;
    month = yearMonthDay(last).month;
  }
  return { kind: "spans", spans, writtenYear: year };
}

/** Gives each bare number the unit behind it (`7、8月`, `1-8月`) or, at a range's end, the one before it (`2024.6-9`). */
function withUnits(ranges: readonly DateRange[]): readonly DateRange[] | undefined {
  const complete: DateRange[] = [];
  let after: DatePoint | undefined;
  for (const range of ranges.toReversed()) {
    let { from, to } = range;
    if (from.unit === "bare" && to?.unit === "bare" && after === undefined) {
      // 1-8 are months (DOMAIN §2.1); 2024年6-9 could as well be a day.
      if (from.year !== undefined || from.from > 12 || to.from > 12 || ranges.length > 1) return undefined;
      [from, to] = [
        { ...from, unit: "month" },
        { ...to, unit: "month" },
      ];
    }
    if (to?.unit === "bare") {
      const model = from.unit === "bare" ? after : { ...from, month: undefined };
      to = model && inUnitOf(to, model);
      if (to === undefined) return undefined;
    }
    if (from.unit === "bare") {
      const model = to ?? after;
      const named = model && inUnitOf(from, model);
      if (named === undefined) return undefined;
      from = named;
    }
    complete.unshift({ ...range, from, to });
    after = from;
  }
  return complete;
}

function inUnitOf(bare: DatePoint, model: DatePoint): DatePoint | undefined {
  switch (model.unit) {
    case "month":
    case "quarter":
      return { ...bare, unit: model.unit };
    case "day":
      // 6-7月1日: is the 6 a day or a month?
      return model.month === undefined ? { ...bare, unit: "day" } : undefined;
    case "year":
      return bare.from >= 20 && bare.from <= 49 ? { ...bare, unit: "year", year: 2000 + bare.from } : undefined;
    default:
      return undefined;
  }
}

function monthOf(point: DatePoint): number | undefined {
  return point.unit === "month" ? point.from : undefined;
}

type PointSpan =
  | { readonly kind: "span"; readonly first: LocalDate; readonly last: LocalDate }
  | Exclude<DateSpans, { readonly kind: "spans" }>;

function pointSpan(point: DatePoint, year: number, carriedMonth: number | undefined): PointSpan {
  if (point.unit === "plan")
    return { kind: "span", first: theDay(point.from - 4, 1, 1), last: theDay(point.from, 12, 31) };
  if (!Number.isInteger(year) || year < FIRST_YEAR || year > LAST_YEAR) return unreadable("out-of-range");
  switch (point.unit) {
    case "year":
      return months(year, 1, 12);
    case "half":
      return months(year, point.from * 6 - 5, point.to * 6);
    case "quarter":
      return point.from >= 1 && point.to <= 4
        ? months(year, point.from * 3 - 2, point.to * 3)
        : unreadable("not-a-date");
    case "month":
      return months(year, point.from, point.to);
    case "third":
      return third(year, point.month ?? 0, point.from);
    case "day":
      return day(year, point.month ?? carriedMonth, point.from);
    case "bare":
      return unreadable("not-a-date");
  }
}

function months(year: number, from: number, to: number): PointSpan {
  if (from < 1 || to > 12) return { kind: "impossible", hint: "no-such-month" };
  return { kind: "span", first: theDay(year, from, 1), last: lastDayOfMonth(year, to) };
}

/** 上旬 to the 10th, 中旬 to the 20th, 下旬 to the end of the month (SPEC §6). */
function third(year: number, month: number, which: number): PointSpan {
  if (month < 1 || month > 12) return { kind: "impossible", hint: "no-such-month" };
  const last = which === 3 ? lastDayOfMonth(year, month) : theDay(year, month, which * 10);
  return { kind: "span", first: theDay(year, month, which * 10 - 9), last };
}

function day(year: number, month: number | undefined, dayOfMonth: number): PointSpan {
  if (month === undefined) return unreadable("day-only");
  if (month < 1 || month > 12) return { kind: "impossible", hint: "no-such-month" };
  const date = localDate(year, month, dayOfMonth);
  return date === undefined ? { kind: "impossible", hint: "no-such-day" } : { kind: "span", first: date, last: date };
}

function unreadable(hint: UnresolvedDate): { readonly kind: "unreadable"; readonly hint: UnresolvedDate } {
  return { kind: "unreadable", hint };
}
