import { compact } from "../workbook/cellText";
import { chineseNumber } from "./chineseNumber";

/**
 * The month that a title, a sheet's or a file's name speaks of, as `2024-06`; the last where it names several: 2024年6月, 202406, 6月,
 * 六月份, 1-6月, 6.30, 二季度, 上半年; null where it names none. A year before the first of several is that of all: 2024年4-6月.
 * @param year the one meant where none is written
 */
export function saidMonth(text: string, year: number): string | null {
  let found: { at: number; year: number; month: number } | null = null;
  const hear = (at: number, ofYear: number, month: number): void => {
    if (month >= 1 && month <= 12 && (found === null || at >= found.at)) found = { at, year: ofYear, month };
  };
  const plain = NOT_ITS_MONTH.reduce((rest, pattern) => rest.replace(pattern, blankedOut), compact(text));
  for (const { pattern, monthOf } of SPELLINGS) {
    for (const match of plain.matchAll(pattern)) {
      const { y: written, f: first = "", m: month = "" } = match.groups ?? {};
      if (written === undefined) {
        hear(match.index + match[0].length, year, monthOf(month));
        continue;
      }
      // 2023年11月-2月 ends in the next year.
      const turns = first !== "" && monthOf(first) > monthOf(month) ? 1 : 0;
      hear(match.index + match[0].length, writtenYear(written) + turns, monthOf(month));
    }
  }
  const last = found as { readonly year: number; readonly month: number } | null;
  return last === null ? null : `${String(last.year)}-${String(last.month).padStart(2, "0")}`;
}

const number = (text: string): number =>
  /^\d/.test(text) ? Number(text) : text === "元" ? 1 : (chineseNumber(text) ?? 0);

/** 2024, 24, 二〇二四. */
function writtenYear(text: string): number {
  const digits = Array.from(text, (sign) =>
    /\d/.test(sign) ? sign : String(Math.max(0, NUMERALS.indexOf(sign))),
  ).join("");
  return Number(digits.length === 2 ? `20${digits}` : digits);
}

const NUMERALS = "〇一二三四五六七八九";

/** A year with 年 behind it: 2024年, 24年, 2024年度, 二〇二四年. */
const YEAR = "(?<!\\d)(?<y>20\\d\\d|\\d\\d|二[〇零○]二[〇零○一二三四五六七八九])年度?";
/** The same, or with nothing behind it. */
const ANY_YEAR = "(?:(?<!\\d)(?<y>20\\d\\d|(?:\\d\\d|二[〇零○]二[〇零○一二三四五六七八九])(?=年))(?:年度?)?[-_]?)?";
/** What of several stands before the last: 4- of 4-6月, 一至 of 一至二季度, 4月、5月、. */
function before(one: string, behind: string): string {
  return `(?:第?(?<f>${one})${behind}[-—–―~至到、,和及](?:第?${one}${behind}[、,和及]){0,10})?第?`;
}
const MONTH = "(?:1[0-2]|0?[1-9])";
const CHINESE_MONTH = "(?:十[一二]?|[一二三四五六七八九])";
const QUARTER = "[一二三四1-4]";
const quarterEnd = (quarter: string): number => 3 * number(quarter);

/** Each month where it ends, so that the last one written is known, and the year before it where one stands there. */
const SPELLINGS: readonly { readonly pattern: RegExp; readonly monthOf: (text: string) => number }[] = [
  {
    pattern: new RegExp(`(?<!\\d)(?:${YEAR}${before(`(?:${MONTH}|元)`, "(?:月份?)?")})?(?<m>${MONTH})月`, "g"),
    monthOf: number,
  },
  {
    pattern: new RegExp(
      `(?<![一二三四五六七八九十])(?:${YEAR}${before(`(?:${CHINESE_MONTH}|元)`, "(?:月份?)?")})?(?<m>${CHINESE_MONTH})月`,
      "g",
    ),
    monthOf: number,
  },
  { pattern: new RegExp(`${ANY_YEAR}(?<m>元)月`, "g"), monthOf: number },
  { pattern: /(?<!\d)(?<y>20\d\d)[./_-]?(?<m>0[1-9]|1[0-2])(?!\d)/g, monthOf: number },
  { pattern: /(?<!\d)(?<y>20\d\d)[./_-](?<m>[1-9])(?!\d)/g, monthOf: number },
  { pattern: /(?<!\d)(?<y>20\d\d)(?<m>0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g, monthOf: number },
  { pattern: /(?<![\d.A-Za-z])(?<m>1[0-2]|0?[1-9])\.(?:3[01]|[12]\d|0[1-9])(?![\d.])/g, monthOf: number },
  { pattern: /(?<!\d)(?<m>0[1-9])(?:0[1-9]|[12]\d|3[01])(?!\d)/g, monthOf: number },
  {
    pattern: new RegExp(`${ANY_YEAR}前?${before(QUARTER, "(?:季度?)?")}(?<m>${QUARTER})季度?`, "g"),
    monthOf: quarterEnd,
  },
  {
    pattern: new RegExp(`${ANY_YEAR}(?<![A-Za-z])(?:[Qq](?<f>[1-4])[-—~至到])?[Qq](?<m>[1-4])(?!\\d)`, "g"),
    monthOf: quarterEnd,
  },
  { pattern: new RegExp(`${ANY_YEAR}(?<m>[上下])半年`, "g"), monthOf: (half) => (half === "上" ? 6 : 12) },
];

/** Days on which something was written or changed, and document numbers. */
const NOT_ITS_MONTH = [/\([^()]*(?:修[订改]|更新|更正|打印|印发|制表|填报)[^()]*\)/g, /〔[^〔〕]*〕/g];

function blankedOut(text: string): string {
  return " ".repeat(text.length);
}
