import { towns } from "../plan/towns";
import { CHINESE_NUMERALS, chineseNumber } from "../values/chineseNumber";
import { compact } from "../workbook/cellText";

/** What tells one of a series from the next in names that are else alike: its numbers and letters in their order, and its towns. */
export interface NameParts {
  readonly numbers: readonly string[];
  readonly towns: readonly string[];
}

/** Numbers in either script are one: 第一期, 第1期. */
export function namePartsOf(name: string): NameParts {
  const text = compact(name);
  return {
    numbers: (text.replace(THOUSANDS, "").match(PART) ?? []).map(asOne),
    towns: TOWNS.filter((town) => text.includes(town)),
  };
}

const THOUSANDS = /(?<=\d),(?=\d{3})/g;
/** 上半年 and 下半年 are as good as numbers. */
const PART = new RegExp(`[0-9]+|[${CHINESE_NUMERALS}]+|[A-Za-z]+|[上下]半年`, "g");
const TOWNS = towns.map(({ name }) => name);

function asOne(part: string): string {
  if (/^\d/.test(part)) return part.replace(/^0+(?=\d)/, "");
  return String(chineseNumber(part) ?? part.toUpperCase());
}

/** Whether they are of two matters: 一季度, 二季度. Where one merely says more than the other (厂房, 2号厂房), they need not be. */
export function haveOtherParts(one: NameParts, other: NameParts): boolean {
  return areOther(one.numbers, other.numbers) || areOther(one.towns, other.towns);
}

function areOther(one: readonly string[], other: readonly string[]): boolean {
  const [few, many] = one.length <= other.length ? [one, other] : [other, one];
  let at = 0;
  for (const part of many) if (part === few[at]) at++;
  return at < few.length;
}
