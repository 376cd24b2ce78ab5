import type { CellValue } from "../workbook/snapshot";
import { CHINESE_NUMERALS, chineseNumber } from "./chineseNumber";
import { amountFormat } from "./amountFormat";
import { plainDecimal, shiftedDecimal, shiftedNumber } from "./shiftedDecimal";
import { isShownAsDate } from "./shownInstead";
import { isPercentCode, isPercentSuffix } from "./formatCode";
import { compactNumeric, readContent, withoutTrailingBracket, type NoContent } from "./readContent";

/** What the plain numbers of a column are: 0.8 or 80; `mostly-fraction`: a number above 1 is the odd one there, and a percentage still. */
export type ProgressScale = "fraction" | "percent" | "mostly-fraction";

/**
 * `progress` is a fraction and may exceed 1 (122.6 % is 1.226). `mixedScale`: a fraction among percentages, or a
 * percentage among fractions. `negative` keeps what was read, for the message.
 */
export type ProgressReading =
  | NoContent
  | { readonly kind: "progress"; readonly progress: number; readonly mixedScale: boolean }
  | { readonly kind: "negative"; readonly progress: number }
  | { readonly kind: "unreadable" };

/** Reads a 完成率 cell (SPEC §6 "Progress"). `scale` is the column's, from `progressScale`. */
export function readProgress(
  value: CellValue | undefined,
  formatCode: string | undefined,
  scale: ProgressScale,
): ProgressReading {
  const content = readContent(value);
  if (content.kind !== "content") return content;
  // TRUE says yes to some question, and no share of anything.
  if (typeof content.value === "boolean") return UNREADABLE;
  if (typeof content.value === "number") {
    if (isShownAsDate(content.value, formatCode)) return UNREADABLE;
    if (isPercentCode(formatCode)) return progress(content.value);
    if (isPercentSuffix(formatCode, content.value))
      return progress(shiftedNumber(shownBeforePercent(content.value, formatCode), -2));
    return scaled(content.value, scale);
  }
  const text = compactNumeric(content.value);
  if (text === undefined) return UNREADABLE;
  if (DONE_MARK.test(text)) return progress(1);
  if (OPEN_MARK.test(text)) return progress(0);
  // DECIDED E11: a text is read as text, whatever the cell's format.
  if (PLAIN_NUMBER.test(text)) return scaled(Number(text), scale);
  const spoken = PERCENTAGE.exec(withoutTrailingBracket(text));
  return spoken === null ? UNREADABLE : progress(spokenFraction(spoken.groups ?? {}));
}

/**
 * The scale of one ledger's progress column: fractions where no plain number (or numeric text) exceeds 1.
 * Percent-formatted cells and texts with % don't count; a column without plain numbers is percent (SPEC §6, DECIDED B6). Whatever the
 * scale, each number is read the same; it says which of them are the odd ones.
 */
export function progressScale(
  values: Iterable<{ readonly value: CellValue | undefined; readonly formatCode: string | undefined }>,
): ProgressScale {
  const counts: Record<ScaleHint, number> = { percent: 0, fraction: 0, either: 0 };
  for (const { value, formatCode } of values) {
    const hint = scaleHint(value, formatCode);
    if (hint !== null) counts[hint] += 1;
  }
  return scaleFrom(counts);
}

/** The scale of a column in which so many cells say what. */
export function scaleFrom({ percent, fraction, either }: Readonly<Record<ScaleHint, number>>): ProgressScale {
  if (percent === 0) return fraction + either > 0 ? "fraction" : "percent";
  return fraction >= percent * CLEARLY_MORE ? "mostly-fraction" : "percent";
}

/** Where there are so many fractions to a number above 1 it is that number that stands out. */
const CLEARLY_MORE = 3;

/** 0 and 1 stand in columns of either scale. */
export type ScaleHint = "percent" | "fraction" | "either";

/** What one cell says of its column's scale; null says nothing. */
export function scaleHint(value: CellValue | undefined, formatCode: string | undefined): ScaleHint | null {
  const number = typeof value === "string" ? numericText(value) : value;
  if (typeof number !== "number") return null;
  // What is shown with a percent sign says what it is itself, and nothing of the plain numbers beside it.
  if (typeof value === "number" && (isPercentCode(formatCode) || isPercentSuffix(formatCode, value))) return null;
  // Nor does a day or a time, which is no number of the column's.
  if (typeof value === "number" && isShownAsDate(value, formatCode)) return null;
  if (number > 1) return "percent";
  return number > 0 && number < 1 ? "fraction" : "either";
}

/** 60 of 6000 in the format 0!.00"%": what Excel shows before the sign, where the format moves the point; else the number itself. */
function shownBeforePercent(value: number, formatCode: string | undefined): number {
  const { scale } = amountFormat(formatCode, value);
  return scale === 0 ? value : shiftedNumber(value, -scale);
}

const UNREADABLE: ProgressReading = { kind: "unreadable" };
const PLAIN_NUMBER = /^[-+]?(?:\d+(?:\.\d+)?|\.\d+)$/;
const DONE_MARK = /^[√✓✔☑✅]\uFE0F?$/;
const OPEN_MARK = /^[×✗✘✕✖☒❌]\uFE0F?$/;

// No word here may be two others in a row (完成率 is 完成 and 率): that would make the search explode.
const BEFORE =
  "大约|大概|约|将近|接近|近|超过|超|已经|已|目前|总体|总|累计|完成|实现|达成|达|到|了|率|形象|进度|比例|为|:|,";
const AFTER = "左右|上下|以上|多|余|强";
const PERCENTAGE = new RegExp(
  `^(?:${BEFORE})*(?:` +
    "(?<percent>[-+]?[\\d,]*\\.?\\d+)%|" +
    `百分之(?<hundredths>[${CHINESE_NUMERALS}]+(?:点[${CHINESE_NUMERALS}]+)?|\\d+(?:\\.\\d+)?)|` +
    "(?<tenths>[一二两三四五六七八九十](?:点[一二三四五六七八九])?|\\d(?:\\.\\d+)?|10)成(?<twentieth>[一二三四五六七八九半])?" +
    `)(?:${AFTER})*[。.]?$`,
);

function numericText(text: string): number | undefined {
  const numeric = compactNumeric(text);
  return numeric !== undefined && PLAIN_NUMBER.test(numeric) ? Number(numeric) : undefined;
}

function scaled(number: number, scale: ProgressScale): ProgressReading {
  if (scale === "fraction") return progress(number);
  if (number > 0 && number <= 1) return { kind: "progress", progress: number, mixedScale: scale === "percent" };
  const asPercent = progress(shiftedNumber(number, -2));
  return scale === "mostly-fraction" && asPercent.kind === "progress" && number > 1
    ? { ...asPercent, mixedScale: true }
    : asPercent;
}

function spokenFraction({
  percent,
  hundredths,
  tenths,
  twentieth,
}: Readonly<Record<string, string | undefined>>): number {
  if (percent !== undefined) return percentFraction(plainDecimal(percent));
  if (hundredths !== undefined) return percentFraction(decimalOf(hundredths));
  if (tenths === undefined) return NaN;
  // 八成五 is 85 %.
  const whole = decimalOf(tenths);
  if (twentieth !== undefined && whole?.includes(".") === true) return NaN;
  const half = twentieth === "半" ? 5 : twentieth === undefined ? 0 : chineseNumber(twentieth);
  return whole === undefined || half === undefined ? NaN : shiftedDecimal(String(shiftedDecimal(whole, 1) + half), -2);
}

function percentFraction(percent: string | undefined): number {
  return percent === undefined ? NaN : shiftedDecimal(percent, -2);
}

/** 十二点五 → `12.5`; Arabic digits as they are. */
function decimalOf(text: string): string | undefined {
  if (/^\d/.test(text)) return text;
  const [whole = "", decimals] = text.split("点");
  const number = whole === "百" ? 100 : chineseNumber(whole);
  if (number === undefined || decimals === undefined) return number === undefined ? undefined : String(number);
  const digits = [...decimals].map((digit) => chineseNumber(digit));
  return digits.some((digit) => digit === undefined || digit > 9) ? undefined : `${number}.${digits.join("")}`;
}

function progress(fraction: number): ProgressReading {
  if (!Number.isFinite(fraction)) return UNREADABLE;
  if (fraction < 0) return { kind: "negative", progress: fraction };
  // −0 is 0 to everybody.
  return { kind: "progress", progress: fraction === 0 ? 0 : fraction, mixedScale: false };
}
