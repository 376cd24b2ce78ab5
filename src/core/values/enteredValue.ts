import { localDate } from "../workbook/localDate";
import { isPercentCode, shownDate } from "./formatCode";
import { plainDecimal, shiftedDecimal, shiftedNumber } from "./shiftedDecimal";

/** What somebody typed into a cell, as it is stored. */
export interface EnteredValue {
  /** Null empties the cell; days are 1900 serials. */
  readonly value: string | number | null;
  /** The format that what was typed gives to a cell without one; absent: the cell keeps its own. */
  readonly numberFormat?: string;
}

/**
 * Reads what is typed into a cell as Excel in Chinese does: numbers, percentages, days (`2024-6-30`, `2024/6/30`, `2024年6月30日`,
 * `6月30日`, `6-30`) and months; everything else is text, and so is all of it behind an apostrophe or in a text cell. In a percentage cell
 * 80 and 0.8 are both 80 %. Other than Excel, digits are never lost: a number of more than fifteen digits, or with zeros before it,
 * stays text, for it is an identity number, a code or a telephone number.
 *
 * @param formatCode of the cell; `undefined` for General
 * @param year that days without one take; null: they stay text
 * @returns null for a formula, which is none of ours to write
 */
export function enteredValue(typed: string, formatCode: string | undefined, year: number | null): EnteredValue | null {
  const text = typed.trim();
  if (text === "") return { value: null };
  if (typed.startsWith("'")) return { value: typed.slice(1) };
  if (formatCode === "@") return { value: typed };
  if (/^[=＝]/.test(text) && text.length > 1) return null;
  const isPlain = formatCode === undefined || formatCode === "General";
  const withFormat = (value: number, numberFormat: string): EnteredValue =>
    isPlain ? { value, numberFormat } : { value };

  const percent = /^([-+]?[\d.,]+)%$/.exec(text.replace("％", "%"))?.[1];
  const digits = plainDecimal(percent ?? text);
  if (digits !== undefined && !losesDigits(digits)) {
    if (percent !== undefined) return withFormat(shiftedDecimal(digits, -2), digits.includes(".") ? "0.00%" : "0%");
    const number = Number(digits);
    return { value: isPercentCode(formatCode) && Math.abs(number) >= 1 ? shiftedNumber(number, -2) : number };
  }
  const day = enteredDay(text, year);
  if (day === null) return { value: typed };
  // A cell that shows days keeps its way of showing them.
  return shownDate(formatCode) === null ? withFormat(day.serial, day.numberFormat) : { value: day.serial };
}

/** More digits than a number keeps, or zeros that it would drop. */
function losesDigits(digits: string): boolean {
  return digits.replace(/\D/g, "").replace(/^0+/, "").length > 15 || /^[-+]?0\d/.test(digits);
}

function enteredDay(
  text: string,
  thisYear: number | null,
): { readonly serial: number; readonly numberFormat: string } | null {
  for (const { pattern, numberFormat } of SHAPES) {
    const { year, month, day = "1" } = pattern.exec(text)?.groups ?? {};
    if (month === undefined) continue;
    const inYear = year === undefined ? thisYear : Number(year);
    const serial = inYear === null ? undefined : localDate(inYear, Number(month), Number(day));
    if (serial !== undefined) return { serial, numberFormat };
  }
  return null;
}

const SHAPES: readonly { readonly pattern: RegExp; readonly numberFormat: string }[] = [
  { pattern: /^(?<year>\d{4})(?<mark>[-/])(?<month>\d{1,2})\k<mark>(?<day>\d{1,2})$/, numberFormat: "yyyy/m/d" },
  { pattern: /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/, numberFormat: 'yyyy"年"m"月"d"日"' },
  { pattern: /^(?<year>\d{4})[-/](?<month>\d{1,2})$/, numberFormat: 'yyyy"年"m"月"' },
  { pattern: /^(?<year>\d{4})年(?<month>\d{1,2})月$/, numberFormat: 'yyyy"年"m"月"' },
  { pattern: /^(?<month>\d{1,2})[-/](?<day>\d{1,2})$/, numberFormat: 'm"月"d"日"' },
  { pattern: /^(?<month>\d{1,2})月(?<day>\d{1,2})日$/, numberFormat: 'm"月"d"日"' },
];
