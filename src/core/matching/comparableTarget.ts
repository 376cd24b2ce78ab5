import { significant } from "../values/significant";
import { comparableName } from "./comparableName";

/**
 * A target as it is compared from month to month (MONTH §3, DECIDED F10): its words like a name, its numbers as numbers. 1.5 and 15,
 * 3-5 and 35, -5% and 5% are no spellings of one thing; 1,000 and 1000, 80% and 0.8, 5-10% and 5%-10% are.
 */
export function comparableTarget(target: string): string {
  const numbers: number[] = [];
  const words = target
    .normalize("NFKC")
    .replace(UNSEEN, "")
    .replace(/\s+/g, " ")
    .replace(DAY, (_, year: string, month: string, day: string) => `${year}月${Number(month)}月${Number(day)}`)
    .replace(NUMBER, (_, from: string, fromShare: string, to?: string, toShare?: string) => {
      numbers.push(numberOf(from, fromShare === "" ? toShare : fromShare));
      if (to === undefined) return "N";
      numbers.push(numberOf(to, toShare));
      return "N至N";
    });
  return [comparableName(words), ...numbers].join(" ");
}

function numberOf(digits: string, share: string | undefined): number {
  const value = Number(digits.replace(/[+, ]/g, "").replace("\u2212", "-"));
  return significant(share === "%" ? value / 100 : share === "‰" ? value / 1000 : value);
}

const UNSEEN = /\p{Cf}+/gu;
/** Its marks say nothing: 2024.6.30 is 2024-06-30. */
const DAY = /(?<![\d.])(20\d\d)[-./年](\d{1,2})[-./月](\d{1,2})日?(?![\d.])/g;
const DIGITS = String.raw`(?:\d{1,3}(?:[, ]\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
/** No sign is the dash in A-1, or that from one number to another: 3户-5户. */
const SIGN = String.raw`(?:(?<![A-Za-z%‰)]|\d\p{L}{0,2})[-+\u2212])?`;
const SHARE = String.raw` ?([%‰]?)`;
const NUMBER = new RegExp(
  String.raw`(${SIGN}${DIGITS})${SHARE}(?: ?(?:[-~\u2013\u2014\u2212]+|至|到) ?(${DIGITS})${SHARE})?`,
  "gu",
);
