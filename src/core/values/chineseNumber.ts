/**
 * A whole number in Chinese numerals, digit by digit (`二〇二四`) or by value (`三十一`, `一百二十二`), up to 9999;
 * `undefined` for anything else.
 */
export function chineseNumber(text: string): number | undefined {
  if (text.length === 0) return undefined;
  return /[十百千]/.test(text) ? byValue(text) : digitByDigit(text);
}

/** The characters that `chineseNumber` reads, for use inside a regular expression's brackets. */
export const CHINESE_NUMERALS = "〇○零一二两三四五六七八九十百千";

const DIGITS: ReadonlyMap<string, number> = new Map(
  [..."零一二三四五六七八九"]
    .map((digit, value): [string, number] => [digit, value])
    .concat([
      ["〇", 0],
      ["○", 0],
      ["两", 2],
    ]),
);
const PLACES: ReadonlyMap<string, number> = new Map([
  ["十", 10],
  ["百", 100],
  ["千", 1000],
]);

function digitByDigit(text: string): number | undefined {
  if (text.length > 4) return undefined;
  let number = 0;
  for (const character of text) {
    const digit = DIGITS.get(character);
    if (digit === undefined) return undefined;
    number = number * 10 + digit;
  }
  return number;
}

function byValue(text: string): number | undefined {
  let number = 0;
  let digit: number | undefined;
  let lastPlace = 10000;
  for (const character of text) {
    const place = PLACES.get(character);
    if (place !== undefined) {
      if (place >= lastPlace || digit === 0) return undefined;
      number += (digit ?? 1) * place;
      lastPlace = place;
      digit = undefined;
      continue;
    }
    const next = DIGITS.get(character);
    if (next === undefined || (digit !== undefined && digit !== 0)) return undefined;
    digit = next;
  }
  return number + (digit ?? 0);
}
