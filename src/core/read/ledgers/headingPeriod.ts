import { chineseNumber } from "../../values/chineseNumber";

/**
 * Months of a year that a heading speaks of: from the year's start (`1-5月`, 上半年), a stretch that begins later (`4-6月`, 二季度,
 * 下半年), or one of them (`5月`).
 */
export type PeriodType = "range" | "part" | "one";

/** A heading's text with the period before it cut off (DECIDED C6). */
export interface PeriodCut {
  /** True where a year stood before it: `2024年度`. */
  readonly year: boolean;
  /** What follows the year, months and all. */
  readonly afterYear: string;
  /** What months stood before it; null for none, and where they only say how far a figure goes (截至5月底). */
  readonly months: PeriodType | null;
  /** First and last of those months; null without months, the first also where it is not said. */
  readonly firstMonth: number | null;
  readonly lastMonth: number | null;
  /** The day of that month with which it ends, and the week that it is of; null where none is said. */
  readonly lastDay: number | null;
  readonly week: number | null;
  /** The year in full, where it is written. */
  readonly yearNumber: number | null;
  readonly rest: string;
}

/** Cuts `2024年1-5月` and the like from the front. A year's end (`2023年底`) is left: such a figure is not this year's. */
export function cutPeriod(text: string): PeriodCut {
  const dated = DATED.exec(text) ?? DOTTED_DAY.exec(text);
  if (dated) return upTo(text, dated);
  const dotted = DOTTED_MONTH.exec(text);
  if (dotted) {
    const month = Number(dotted[2]);
    const year = Number(dotted[1]);
    const months = { months: "one", firstMonth: month, lastMonth: month } as const;
    const rest = text.slice(dotted[0].length);
    return { ...NO_PERIOD, ...months, year: true, yearNumber: year, afterYear: text.slice(5), rest };
  }
  const week = WEEK.exec(text);
  const ofWeek = numberOf(week?.[2]);
  if (week && ofWeek > 0) {
    const month = week[1] === undefined ? null : Number(week[1]);
    const rest = text.slice(week[0].length);
    if (month === null) return { ...NO_PERIOD, afterYear: text, week: ofWeek, rest };
    return { ...NO_PERIOD, afterYear: text, lastMonth: month, lastDay: Math.min(31, ofWeek * 7), rest };
  }
  const asOf = AS_OF_MONTH.exec(text);
  if (asOf) {
    const year = asOf[1] ?? asOf[3];
    return {
      ...NO_PERIOD,
      afterYear: text,
      lastMonth: Number(asOf[2] ?? asOf[4]),
      yearNumber: year === undefined ? null : fullYear(year),
      rest: text.slice(asOf[0].length),
    };
  }
  const yearMatch = YEAR.exec(text);
  const afterYear = text.slice(yearMatch?.[0].length ?? 0);
  const digits = /\d+/.exec(yearMatch?.[0] ?? "")?.[0];
  const found = monthsAtFront(afterYear);
  return {
    ...NO_PERIOD,
    year: digits !== undefined,
    afterYear,
    yearNumber: digits === undefined ? null : fullYear(digits),
    months: found?.type ?? null,
    firstMonth: found?.first ?? null,
    lastMonth: found?.last ?? null,
    rest: afterYear.slice(found?.length ?? 0),
  };
}

const NO_PERIOD = {
  year: false,
  months: null,
  firstMonth: null,
  lastMonth: null,
  lastDay: null,
  week: null,
  yearNumber: null,
} as const;

/** 截至6月25日: how far the figure goes. */
function upTo(text: string, [found, year, month, day]: RegExpExecArray): PeriodCut {
  const yearNumber = year === undefined ? null : fullYear(year);
  const rest = text.slice(found.length);
  return { ...NO_PERIOD, afterYear: text, lastMonth: Number(month), lastDay: Number(day), yearNumber, rest };
}

interface MonthsFound {
  readonly type: PeriodType;
  readonly first: number;
  /** Null where it begins with the year and goes on to an end that is not said: 今年以来. */
  readonly last: number | null;
  readonly length: number;
}

function monthsAtFront(text: string): MonthsFound | null {
  const range = RANGE.exec(text);
  if (range) return stretch(range[0], numberOf(range[1]), numberOf(range[2]));
  const first = FIRST_MONTHS.exec(text);
  if (first) return stretch(first[0], 1, numberOf(first[1]));
  const quarters = QUARTERS.exec(text);
  if (quarters) {
    const last = numberOf(quarters[2] ?? quarters[3]);
    const first = quarters[3] === undefined ? numberOf(quarters[1] ?? quarters[2]) : 1;
    const found = stretch(quarters[0], first * 3 - 2, last * 3);
    // 二季度累计 runs from the year's start.
    return found?.type === "part" && /^累计/.test(text.slice(found.length))
      ? { ...found, type: "range", first: 1 }
      : found;
  }
  const half = /^([上下])半年/.exec(text);
  if (half) return half[1] === "上" ? stretch(half[0], 1, 6) : stretch(half[0], 7, 12);
  const since = SINCE_NEW_YEAR.exec(text);
  if (since) return { type: "range", first: 1, last: null, length: since[0].length };
  const month = ONE_MONTH.exec(text);
  const number = numberOf(month?.[1]);
  return month && number >= 1 && number <= 12
    ? { type: "one", first: number, last: number, length: month[0].length }
    : null;
}

function stretch(words: string, first: number, last: number): MonthsFound | null {
  if (first < 1 || last > 12 || first > last) return null;
  return { type: first === 1 ? "range" : "part", first, last, length: words.length };
}

function numberOf(text: string | undefined): number {
  if (text === undefined) return 0;
  if (text === "元") return 1;
  return /\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0);
}

function fullYear(digits: string): number {
  return digits.length === 2 ? 2000 + Number(digits) : Number(digits);
}

/** True where the text speaks of a year's end: `至2023年底`, `截至2023年12月`, `到上年底`. */
export function isYearEnd(text: string): boolean {
  return /(?:\d{2}|上|去|前)年(?:度|12月份?)?(?:底|末)|[至到止]\d{2,4}年12月/.test(text);
}

const DASH = "[-—–~－―至到]";
const MONTH = "(\\d{1,2}|[一二三四五六七八九十]{1,2}|元(?=月))";
const QUARTER = "([一二三四1-4])";
const YEAR =
  /^(?:(?:20)?\d{2}(?:年度|年)(?![底末])|20\d{2}(?=[^\d年.\-—–~至到])|20\d{2}\.(?=\d{1,2}月?[-—–~至到]+\d{1,2}月)|(?:今年|本年度?|当年)(?=\d|第?[一二三四]季度|[上下]半年|前[二三]季度))/;
const RANGE = new RegExp(
  `^(?:截至|截止)?${MONTH}月?份?${DASH}+(?:(?:20)?\\d{2}年)?${MONTH}月份?[底末]?(?:累计(?=累计))?`,
);
/** 二季度, 第3季度, 一至三季度, 前三季度. */
const QUARTERS = new RegExp(
  `^(?:第?${QUARTER}(?:季度)?(?:${DASH}+|、)第?(?=.季度))?(?:第?${QUARTER}|前([二三两23]))个?季度(?![底末])(?:累计(?=累计))?`,
);
/** 今年以来 begins with the year. */
const SINCE_NEW_YEAR = /^(?:(?:今年|本年|年初)(?:以来|至今|到目前)|自?年初以来)(?:累计(?=累计))?/;
/** 前6个月, 前三个月. */
const FIRST_MONTHS = /^前([2-9]|1[0-2]|[二两三四五六七八九]|十[一二]?)个?月(?:份)?(?:累计(?=累计))?/;
const ONE_MONTH = /^(\d{1,2}|[一二三四五六七八九十]{1,2}|元(?=月))月份?(?:当月|单月)?(?![底末前\-—至])/;
/** 6月25日, 截至2024年6月25日; a year's last day is left, as its end is. */
const DATED =
  /^(?:(?:截至|截止到?|至|到)?)(?:((?:20)?\d{2})年)?(0?[1-9]|1[01]|12(?=月(?:[012]?\d|30)[日号]))月(0?[1-9]|[12]\d|3[01])[日号]止?/;
/** 2024.6.25, 6.25, whole. */
const DOTTED_DAY = /^(?:(20\d{2})[-./])?(0?[1-9]|1[0-2])[./](0?[1-9]|[12]\d|3[01])$/;
/** 2024.6, 2024-06, 202406, alone or before words: 2024-06累计完成投资. */
const DOTTED_MONTH =
  /^(20\d{2})(?:[-./](?=\d)|(?=\d\d(?:$|[一-龥])))(0?[1-9]|1[0-2])月?(?=$|(?![月季底末至到前])[一-龥])/;
/** 第25周, 6月第4周. */
const WEEK = new RegExp(`^(?:(1[0-2]|[1-9])月)?第?(\\d{1,2}|[一二三四五六七八九十]{1,3})周(?![年岁边])`);
/** 截至5月底, 5月底: how far the figure goes, not where it begins. */
const AS_OF_MONTH =
  /^(?:(?:截至|截止到|截止|至|到)(?:((?:20)?\d{2})年)?(0?[1-9]|1[01])月份?[底末]?(?:\d{1,2}日)?|(?:((?:20)?\d{2})年)?(0?[1-9]|1[01])月份?[底末](?!之?前|以前))/;
