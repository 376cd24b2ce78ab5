import { formatSection, isDigit, literal, type FormatSection } from "./formatSection";
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
  const section = formatSection(formatCode, value);
  if (section === undefined) return AS_IT_IS;
  const known = formats.get(section) ?? readSection(section);
  formats.set(section, known);
  return known;
}

const AS_IT_IS: AmountFormat = { scale: 0, unit: null };
/** Memo of a pure function: a workbook has few formats and many cells. */
const formats = new WeakMap<FormatSection, AmountFormat>();

/** A comma that may scale, a point shown literally, or a word of money. */
const MAY_MATTER = /[0#?],+(?![0#?])|[!\\"]\.|[元万亿]/;

function readSection({ code, tokens }: FormatSection): AmountFormat {
  const last = tokens.findLastIndex(isDigit);
  // Percentages and powers of ten are no amounts; a date has no digits.
  const isAmount = (last >= 0 || /General/i.test(code)) && !tokens.includes("%") && !/E[+-]/i.test(code);
  if (!isAmount) return AS_IT_IS;
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
  return { scale, unit: moneyUnitIn(behind) };
}

const DRAWN_POINT = /^(?:[\\!]\.|"\.")$/;
