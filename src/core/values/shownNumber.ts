import { decimalText, exactly, ratio, times } from "../base/rational";
import { formatSection, isDigit, literal } from "./formatSection";

/**
 * A number as its format shows it: `41.7%`, `1,200.50`, `3000.0万元` of 30 000 000 in the format 0!.0,"万元". Formats of days,
 * fractions and powers of ten are not drawn: the plain number then, as where there is no format.
 */
export function shownNumber(value: number, formatCode: string | undefined): string {
  if (formatCode === undefined || formatCode === "General" || !Number.isFinite(value)) return plainNumber(value);
  const section = formatSection(formatCode, value);
  if (section === undefined) return plainNumber(value);
  const { code, tokens, isNegative } = section;
  const first = tokens.findIndex(isDigit);
  if (first < 0 || NOT_DRAWN.test(code.replace(QUOTED, "")) || Math.abs(value) >= 1e15) return plainNumber(value);
  const number = drawn(Math.abs(value), tokens);
  const sign = value < 0 && !isNegative && /[1-9]/.test(number) ? "-" : "";
  const text = sign + tokens.slice(0, first).map(literal).join("") + number;
  return /\d/.test(text) ? text.trim() : plainNumber(value);
}

/** As Excel shows it without a format: eleven digits, so that 0.1 + 0.2 is 0.3. */
function plainNumber(value: number): string {
  return Number.isInteger(value) || !Number.isFinite(value) ? String(value) : String(Number(value.toPrecision(11)));
}

/** Powers of ten, fractions, clocks and days, text. */
const NOT_DRAWN = /E[+-]|\/|[ymdhs]|@/i;
const QUOTED = /"[^"]*"?|[\\!].|_.|\*.|\[[^\]]*\]?/gu;

/** The digits in their places, with all that stands among and behind them. */
function drawn(value: number, tokens: readonly string[]): string {
  const first = tokens.findIndex(isDigit);
  const last = tokens.findLastIndex(isDigit);
  const point = tokens.indexOf(".");
  const wholeEnd = point < 0 ? last : tokens.slice(0, point).findLastIndex(isDigit);
  const decimals = point < 0 ? [] : tokens.slice(point).filter(isDigit);
  const commas = commasBehind(tokens, wholeEnd) + (last > wholeEnd ? commasBehind(tokens, last) : 0);
  const percents = tokens.filter((token) => token === "%").length;
  const power = 2 * percents - 3 * commas;
  const factor = power >= 0 ? ratio(10n ** BigInt(power), 1) : ratio(1, 10n ** BigInt(-power));
  const [whole = "", shown = ""] = decimalText(times(exactly(value), factor), decimals.length).split(".");
  const fraction = withoutOptional(shown, decimals);
  const behind = tokens
    .slice(Math.max(last, point) + 1)
    .map(literal)
    .join("");
  return (
    wholeText(whole, wholeEnd < first ? [] : tokens.slice(first, wholeEnd + 1)) + (fraction && `.${fraction}`) + behind
  );
}

function commasBehind(tokens: readonly string[], end: number): number {
  let count = 0;
  while (end >= 0 && tokens[end + 1 + count] === ",") count += 1;
  return count;
}

/** Zeros that only a # holds open are not shown. */
function withoutOptional(fraction: string, places: readonly string[]): string {
  let length = fraction.length;
  while (length > 0 && fraction.charAt(length - 1) === "0" && places[length - 1] !== "0") length -= 1;
  return fraction.slice(0, length);
}

/** From the right: a digit for each place, all that are left over at the first one, what stands between where it stands. */
function wholeText(whole: string, tokens: readonly string[]): string {
  const grouped = tokens.some((token, i) => token === "," && i < tokens.length - 1);
  const firstPlace = tokens.findIndex(isDigit);
  let rest = whole === "0" ? "" : whole;
  let count = 0;
  let text = "";
  const put = (digit: string): void => {
    if (grouped && count > 0 && count % 3 === 0) text = `,${text}`;
    text = digit + text;
    count += 1;
  };
  for (let at = tokens.length - 1; at >= 0; at -= 1) {
    const token = tokens[at] ?? "";
    if (!isDigit(token)) {
      text = literal(token) + text;
      continue;
    }
    do {
      const digit = rest.slice(-1);
      rest = rest.slice(0, -1);
      if (digit !== "") put(digit);
      else if (token === "0") put("0");
    } while (at === firstPlace && rest !== "");
  }
  return text;
}
