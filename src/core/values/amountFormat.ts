import { moneyUnitIn, type MoneyUnit } from "./moneyUnit";

/** What a number format makes of an amount (DECIDED G3). */
export interface AmountFormat {
  /** By how many powers of ten the shown number is smaller than the cell's: 4 for `0!.0,`, 0 where it is shown as it is. */
  readonly scale: number;
  /** The unit that stands behind the shown number, `0.00"万元"`; null where none does. */
  readonly unit: MoneyUnit | null;
}

/** Reads the section of a format code that a number is shown by: Excel's rules, which WPS follows. */
export function amountFormat(formatCode: string | undefined, value: number): AmountFormat {
  if (formatCode === undefined || formatCode === "General" || !MAY_MATTER.test(formatCode)) return AS_IT_IS;
  const known = formats.get(formatCode) ?? sectionsOf(formatCode).map(readSection);
  if (formats.size < 2000) formats.set(formatCode, known);
  return sectionFor(known, value)?.format ?? AS_IT_IS;
}

const AS_IT_IS: AmountFormat = { scale: 0, unit: null };
/** Memo of a pure function: a workbook has few formats and many cells. */
const formats = new Map<string, readonly Section[]>();

/** A comma that may scale, a point shown literally, or a word of money. */
const MAY_MATTER = /[0#?],+(?![0#?])|[!\\"]\.|[元万亿]/;
/** Parted at the semicolons that are neither quoted nor escaped. */
function sectionsOf(code: string): readonly string[] {
  const sections: string[] = [];
  let start = 0;
  let isQuoted = false;
  for (let at = 0; at < code.length; at++) {
    const sign = code.charAt(at);
    if (sign === '"') isQuoted = !isQuoted;
    else if (!isQuoted && ESCAPES.includes(sign)) at++;
    else if (!isQuoted && sign === ";") {
      sections.push(code.slice(start, at));
      start = at + 1;
    }
  }
  return [...sections, code.slice(start)];
}

const ESCAPES = "\\!_*";

interface Section {
  readonly condition: ((value: number) => boolean) | null;
  readonly format: AmountFormat;
}

function sectionFor(sections: readonly Section[], value: number): Section | undefined {
  const conditional = sections.some(({ condition }) => condition !== null);
  if (conditional) return sections.find(({ condition }) => condition === null || condition(value));
  if (value < 0 && sections.length > 1) return sections[1];
  return value === 0 && sections.length > 2 ? sections[2] : sections[0];
}

function readSection(code: string): Section {
  const condition = conditionIn(code);
  const tokens: readonly string[] = code.match(TOKENS) ?? [];
  const last = tokens.findLastIndex(isDigit);
  // Percentages and powers of ten are no amounts; a date has no digits.
  const isAmount = (last >= 0 || /General/i.test(code)) && !tokens.includes("%") && !/E[+-]/i.test(code);
  if (!isAmount) return { condition, format: AS_IT_IS };
  const point = tokens.indexOf(".");
  let commas = 0;
  for (const end of point < 0 ? [last] : [tokens.slice(0, point).findLastIndex(isDigit), last])
    for (let at = end + 1; end >= 0 && tokens[at] === ","; at++) commas++;
  // 0!.0, shows 12345678 as 1234.6: the point is a mere picture, before the last digit of the thousands.
  const drawn = point < 0 ? tokens.findLastIndex((token) => DRAWN_POINT.test(token)) : -1;
  const shifted = drawn < 0 ? 0 : tokens.slice(drawn).filter(isDigit).length;
  const scale = commas * 3 + shifted;
  const behind = tokens
    .slice(last + 1)
    .map(literal)
    .join("");
  return { condition, format: { scale, unit: moneyUnitIn(behind) } };
}

const TOKENS = /"[^"]*"?|[\\!]\S|[_*].|\[[^\]]*\]?|General|[\s\S]/gu;
const DRAWN_POINT = /^(?:[\\!]\.|"\.")$/;

function isDigit(token: string): boolean {
  return token === "0" || token === "#" || token === "?";
}

/** What a token shows as it stands: nothing of padding, colours and locales. */
function literal(token: string): string {
  if (/^[_*[]/.test(token) || token === ",") return "";
  if (token.startsWith('"')) return token.replaceAll('"', "");
  return /^[\\!]./u.test(token) ? token.slice(1) : token;
}

function conditionIn(code: string): Section["condition"] {
  const match = /\[(<=|>=|<>|<|>|=)(-?\d+(?:\.\d+)?)\]/.exec(code);
  if (!match?.[1]) return null;
  const limit = Number(match[2]);
  return COMPARE[match[1]]?.(limit) ?? null;
}

const COMPARE: Readonly<Record<string, (limit: number) => (value: number) => boolean>> = {
  "<": (limit) => (value) => value < limit,
  "<=": (limit) => (value) => value <= limit,
  ">": (limit) => (value) => value > limit,
  ">=": (limit) => (value) => value >= limit,
  "=": (limit) => (value) => value === limit,
  "<>": (limit) => (value) => value !== limit,
};
