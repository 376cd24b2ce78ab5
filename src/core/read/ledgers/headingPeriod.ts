import { chineseNumber } from "../../values/chineseNumber";

/** A heading's text with the period before it cut off (DECIDED C6). */
export interface PeriodCut {
  /** True where a year stood before it: `2024年度`. */
  readonly year: boolean;
  /** What follows the year, months and all. */
  readonly afterYear: string;
  /** Whether months stood before it: a range from the year's start (`1-5月`), a single one (`5月`), or none. */
  readonly months: "range" | "one" | null;
  /** The last of those months; null without months. */
  readonly lastMonth: number | null;
  /** The year in full, where it is written. */
  readonly yearNumber: number | null;
  readonly rest: string;
}

/** Cuts `2024年1-5月` and the like from the front. A year's end (`2023年底`) is left: such a figure is not this year's. */
export function cutPeriod(text: string): PeriodCut {
  const asOf = AS_OF_MONTH.exec(text);
  if (asOf)
    return {
      year: false,
      afterYear: text,
      months: null,
      lastMonth: lastMonthIn(asOf[0]),
      yearNumber: null,
      rest: text.slice(asOf[0].length),
    };
  const yearMatch = YEAR.exec(text);
  const afterYear = text.slice(yearMatch?.[0].length ?? 0);
  const year = yearMatch !== null && /\d/.test(yearMatch[0]);
  const digits = year ? /\d+/.exec(yearMatch[0])?.[0] : undefined;
  const yearNumber = digits === undefined ? null : digits.length === 2 ? 2000 + Number(digits) : Number(digits);
  const cut = (months: PeriodCut["months"], length: number): PeriodCut => {
    const period = afterYear.slice(0, length);
    const lastMonth = months === null ? null : lastMonthIn(period);
    return { year, afterYear, months, lastMonth, yearNumber, rest: afterYear.slice(length) };
  };
  const range = RANGE.exec(afterYear) ?? SINCE_NEW_YEAR.exec(afterYear);
  if (range) return cut("range", range[0].length);
  const month = ONE_MONTH.exec(afterYear);
  return month ? cut("one", month[0].length) : cut(null, 0);
}

/** The month that a period ends with: 6 of `1-6月`, `一至六月`, `6月`, 上半年; null where it names none. */
export function lastMonthIn(period: string): number | null {
  if (period.includes("上半年")) return 6;
  const quarter = /([一二三四1-4])季度/.exec(period)?.[1];
  if (quarter !== undefined) return 3 * (/\d/.test(quarter) ? Number(quarter) : (chineseNumber(quarter) ?? 0));
  const words = /(?:^|[^\d一二三四五六七八九十])(\d{1,2}|[一二三四五六七八九十]+)月?份?[底末)]?$/.exec(
    ` ${period}`,
  )?.[1];
  if (words === undefined) return null;
  const month = /\d/.test(words) ? Number(words) : (chineseNumber(words) ?? 0);
  return month >= 1 && month <= 12 ? month : null;
}

/** True where the text speaks of a year's end: `至2023年底`, `截至2023年12月`, `到上年底`. */
export function isYearEnd(text: string): boolean {
  return /(?:\d{2}|上|去|前)年(?:度|12月份?)?(?:底|末)|[至到止]\d{2,4}年12月/.test(text);
}

/** Months from the year's start in a bracket behind a heading. */
export const MONTH_RANGE = /\d{1,2}月?份?[-—–~至到]+\d{1,2}月|上半年|前[二三]季度/;

const YEAR = /^(?:(?:20)?\d{2}(?:年度|年)(?![底末])|20\d{2}(?=[^\d年.\-—–~至到])|(?:今年|本年度?|当年)(?=\d))/;
const RANGE =
  /^(?:截至|截止)?(?:\d{1,2}月?份?[-—–~至到]+\d{1,2}|[一二三四五六七八九十]+月?份?[-—–~至到]+[一二三四五六七八九十]+)月份?[底末]?/;
/** 上半年, 前三季度, 今年以来 begin with the year. */
const SINCE_NEW_YEAR =
  /^(?:上半年|第?[一1]季度|前[二三23]季度|(?:今年|本年|年初)(?:以来|至今|到目前)|自?年初以来)(?:累计(?=累计))?/;
const ONE_MONTH = /^\d{1,2}月份?(?![底末前\-—至])/;
/** 截至5月底 says how far the figure goes, not where it begins. */
const AS_OF_MONTH = /^(?:截至|截止|截止到|至|到)(?:(?:20)?\d{2}年)?(?:0?[1-9]|1[01])月份?[底末]?(?:\d{1,2}日)?/;
