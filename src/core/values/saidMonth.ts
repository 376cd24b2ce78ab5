import { compact } from "../workbook/cellText";
import { chineseNumber } from "./chineseNumber";

/**
 * The month that a title, a sheet's or a file's name speaks of, as `2024-06`; the last where it names several: 2024年6月, 202406, 6月,
 * 六月份, 1-6月, 6.30, 二季度, 上半年; null where it names none.
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
      const { y: written, m: month = "" } = match.groups ?? {};
      const full = written === undefined ? year : Number(written.length === 2 ? `20${written}` : written);
      hear(match.index + match[0].length, full, monthOf(month));
    }
  }
  const last = found as { readonly year: number; readonly month: number } | null;
  return last === null ? null : `${String(last.year)}-${String(last.month).padStart(2, "0")}`;
}

const number = (text: string): number => (/^\d/.test(text) ? Number(text) : (chineseNumber(text) ?? 0));

/** Each month where it ends, so that the last one written is known, and the year before it where one stands there. */
const SPELLINGS: readonly { readonly pattern: RegExp; readonly monthOf: (text: string) => number }[] = [
  { pattern: /(?<!\d)(?:(?<y>(?:20)?\d\d)年)?(?<m>1[0-2]|0?[1-9])月/g, monthOf: number },
  { pattern: /(?<![一二三四五六七八九十])(?<m>十[一二]?|[一二三四五六七八九])月/g, monthOf: number },
  { pattern: /(?:(?<y>20\d\d)年?)?(?<m>元)月/g, monthOf: () => 1 },
  { pattern: /(?<!\d)(?<y>20\d\d)[./_-]?(?<m>0[1-9]|1[0-2])(?!\d)/g, monthOf: number },
  { pattern: /(?<!\d)(?<y>20\d\d)[./_-](?<m>[1-9])(?!\d)/g, monthOf: number },
  { pattern: /(?<!\d)(?<y>20\d\d)(?<m>0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])(?!\d)/g, monthOf: number },
  { pattern: /(?<![\d.A-Za-z])(?<m>1[0-2]|0?[1-9])\.(?:3[01]|[12]\d|0[1-9])(?![\d.])/g, monthOf: number },
  { pattern: /(?<!\d)(?<m>0[1-9])(?:0[1-9]|[12]\d|3[01])(?!\d)/g, monthOf: number },
  { pattern: /(?:(?<y>20\d\d)年?)?第?(?<m>[一二三四1-4])季度?/g, monthOf: (quarter) => 3 * number(quarter) },
  { pattern: /(?:(?<y>20\d\d)年?)?(?<![A-Za-z])[Qq](?<m>[1-4])(?!\d)/g, monthOf: (quarter) => 3 * number(quarter) },
  { pattern: /(?:(?<y>20\d\d)年?)?(?<m>[上下])半年/g, monthOf: (half) => (half === "上" ? 6 : 12) },
];

/** Days on which something was written or changed, and document numbers. */
const NOT_ITS_MONTH = [/\([^()]*(?:修[订改]|更新|更正|打印|印发|制表|填报)[^()]*\)/g, /〔[^〔〕]*〕/g];

function blankedOut(text: string): string {
  return " ".repeat(text.length);
}
