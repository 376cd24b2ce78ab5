import type { ColumnKey } from "../../terms/ledgerKind";
import { yearMonthDay, type LocalDate } from "../../workbook/localDate";
import type { Heading } from "./heading";
import type { PeriodType } from "./headingPeriod";
import type { Meaning } from "./headingIndex";

/** A column whose heading means something. */
export interface FoundColumn {
  readonly column: number;
  readonly meaning: Meaning;
  readonly text: string;
  readonly note: string | null;
  readonly heading: Heading;
}

/** A column that is read for a key, and the months that its figure is of, where they are not those that count. */
export interface LimitedColumn {
  readonly column: number;
  readonly key: ColumnKey;
  /** The year where it is another one than the as-of date's. */
  readonly year: number | null;
  /** First and last month of a stretch that does not begin with the year. */
  readonly months: readonly [first: number, last: number] | null;
}

/** A column that was chosen among columns for periods, and the others that hold the same figure for other months of its year. */
export interface PeriodChoice {
  readonly column: number;
  /** In the order of the sheet. */
  readonly others: readonly number[];
  /**
   * Where the chosen one does not end with the as-of month although a column of later months is filled: that column, which may be
   * the chosen one itself; else null.
   */
  readonly later: number | null;
}

/**
 * 1-4月, 1-5月, 1-6月 side by side, 一季度 and 二季度, 2023年 and 2024年 (DECIDED G5): of one key's columns that each name a period, one
 * is read: the one that ends with the as-of month, rather from the year's start; else the whole year's; else the latest before it that
 * is filled, for what came after the as-of date is no figure of that day. Beside a filled column that names no period they are what they are, but for the one that says the same.
 */
export function onePeriodEach(
  found: readonly FoundColumn[],
  { contentOf }: { readonly contentOf: (column: number) => string },
  asOf: LocalDate | null,
): {
  readonly kept: readonly FoundColumn[];
  readonly passed: readonly number[];
  readonly choices: readonly PeriodChoice[];
} {
  const today = asOf === null ? { year: 0, month: 12, day: 31 } : yearMonthDay(asOf);
  const choices: PeriodChoice[] = [];
  const passed = new Set<number>();
  for (const group of groupsOf(found)) {
    const periods = group.flatMap((one) => {
      const stretch = stretchOf(one.heading, today.year);
      return stretch === null ? [] : [{ ...one, stretch, rank: rankOf(stretch, today) }];
    });
    const plain = group.filter(({ column }) => periods.every((one) => one.column !== column));
    if (periods.length === 0 || (plain.length === 0 && periods.length === 1)) continue;
    // Asked of every column: who listens to the questions knows what the answer hangs on.
    const filled = new Set(group.filter(({ column }) => contentOf(column) !== "empty").map(({ column }) => column));
    const isFilled = ({ column }: FoundColumn): boolean => filled.has(column);
    const someFilled = periods.filter(isFilled);
    const candidates = someFilled.length > 0 ? someFilled : periods;
    const isPlainRead = plain.some(isFilled) || (plain.length > 0 && someFilled.length === 0);
    const best = candidates.reduce((one, other) => (isBetter(other, one) ? other : one));
    const kept = isPlainRead
      ? [...plain, ...someFilled.filter(({ rank }) => rank >= SAME_AS_PLAIN)]
      : periods.filter(({ stretch }) => isSame(stretch, best.stretch));
    if (!isPlainRead) {
      const later = best.rank > 1 ? null : someFilled.find(({ rank }) => rank === 0);
      const others = someFilled.filter((one) => one.column !== best.column && isOfSameSort(one.stretch, best.stretch));
      choices.push({
        column: best.column,
        others: others.map(({ column }) => column),
        later: later === undefined || later === null ? null : best.rank === 0 ? best.column : later.column,
      });
    }
    for (const one of group) if (kept.every(({ column }) => column !== one.column)) passed.add(one.column);
  }
  return { kept: found.filter(({ column }) => !passed.has(column)), passed: [...passed], choices };
}

/** Columns that are read for a key, but are of another year or of a stretch that does not begin with the year. */
export function limitedColumns(
  columns: ReadonlyMap<ColumnKey, number>,
  headings: ReadonlyMap<number, Heading>,
  asOf: LocalDate,
): readonly LimitedColumn[] {
  const { year } = yearMonthDay(asOf);
  return ofOneYear.flatMap((key) => {
    const column = columns.get(key);
    const heading = column === undefined ? undefined : headings.get(column);
    if (column === undefined || heading === undefined) return [];
    const isOfPart = heading.months === "part" && sinceNewYear.has(key);
    const other = heading.periodYear === year ? null : heading.periodYear;
    if (!isOfPart && other === null) return [];
    const months = isOfPart ? ([heading.firstMonth ?? 0, heading.lastMonth ?? 0] as const) : null;
    return [{ column, key, year: other, months }];
  });
}

/** Figures of the as-of date's year, and those of them that run from its start. */
const ofOneYear: readonly ColumnKey[] = ["yearPlan", "yearDone", "target", "cumulative", "month", "status", "rate"];
const sinceNewYear: ReadonlySet<ColumnKey> = new Set<ColumnKey>(["yearDone", "cumulative"]);

/** A stretch of months, counted from year 0. */
interface Stretch {
  readonly months: PeriodType | "year" | "as-of" | "week";
  readonly first: number | null;
  readonly last: number;
  /** The day of the last month with which it ends; Infinity where none is said. */
  readonly day: number;
}

interface PeriodColumn extends FoundColumn {
  readonly stretch: Stretch;
  readonly rank: number;
}

/** Columns that mean the same but for their periods. */
function groupsOf(found: readonly FoundColumn[]): readonly (readonly FoundColumn[])[] {
  const groups = new Map<string, FoundColumn[]>();
  for (const one of found) {
    const { type, key, said } = one.meaning;
    if (type === "responsible" || type === "cooperating") continue;
    const name = `${type} ${key ?? said ?? one.heading.afterMonths ?? one.text}`;
    groups.set(name, [...(groups.get(name) ?? []), one]);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function stretchOf(heading: Heading, thisYear: number): Stretch | null {
  const { months, firstMonth, lastMonth, lastDay, week, periodYear } = heading;
  const start = (periodYear ?? thisYear) * 12;
  const day = lastDay ?? Infinity;
  // Nobody says on which day a week begins: the last of them that is filled is the latest.
  if (week !== null) return { months: "week", first: null, last: start - 12, day: week };
  if (lastMonth !== null) {
    const first = firstMonth === null ? null : start + firstMonth;
    return { months: months ?? "as-of", first, last: start + lastMonth, day };
  }
  return periodYear === null || months !== null ? null : { months: "year", first: start + 1, last: start + 12, day };
}

const SAME_AS_PLAIN = 3;

/** The higher the rather; of one rank the later. */
function rankOf(
  { months, last, day }: Stretch,
  today: { readonly year: number; readonly month: number; readonly day: number },
): number {
  const now = today.year * 12 + today.month;
  if (last === now && day !== Infinity && day > today.day) return 0;
  if (last === now && months !== "part") return 4;
  if (months === "year" && last === today.year * 12 + 12) return SAME_AS_PLAIN;
  if (last === now) return 2;
  return last <= now ? 1 : 0;
}

/** Months of one year, both from its start or both alone: of 一季度 and 二季度 one may well be blank. */
function isOfSameSort(one: Stretch, other: Stretch): boolean {
  const year = (stretch: Stretch): number => Math.ceil(stretch.last / 12);
  const sort = ({ months }: Stretch): Stretch["months"] => (months === "as-of" ? "range" : months);
  return year(one) === year(other) && sort(one) === sort(other) && sort(one) !== "part" && sort(one) !== "year";
}

function isBetter(one: PeriodColumn, other: PeriodColumn): boolean {
  if (one.rank !== other.rank) return one.rank > other.rank;
  if (one.stretch.last !== other.stretch.last)
    return one.rank === 0 ? one.stretch.last < other.stretch.last : one.stretch.last > other.stretch.last;
  if (one.stretch.day !== other.stretch.day)
    return one.rank === 0 ? one.stretch.day < other.stretch.day : one.stretch.day > other.stretch.day;
  return one.stretch.months !== "part" && other.stretch.months === "part";
}

function isSame(one: Stretch, other: Stretch): boolean {
  return one.first === other.first && one.last === other.last && one.day === other.day;
}
