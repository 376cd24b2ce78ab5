import { compact } from "../../workbook/cellText";
import { chineseNumber } from "../../values/chineseNumber";

/**
 * Of names of sheets or files that say when one comes after another in one and the same way, those of the newest: 本月 after 上月, 第26周 after
 * 第25周, 6.28 after 6.25, the as-of date's year or else the latest before it. Empty where one of them says it otherwise or not at all.
 * @param asOf the as-of date's month, `2024-06`
 */
export function newestNamed(names: readonly string[], asOf: string): ReadonlySet<string> {
  const thisYear = Number(asOf.slice(0, 4));
  for (const orderOf of WAYS) {
    const orders = names.map((name) => orderOf(compact(name), thisYear));
    if (orders.includes(null)) continue;
    const newest = orders.reduce<number>((a, b) => Math.max(a, b ?? a), -Infinity);
    if (orders.every((order) => order === newest)) continue;
    return new Set(names.filter((_, index) => orders[index] === newest));
  }
  return new Set();
}

type OrderOf = (name: string, thisYear: number) => number | null;

const turnOf: OrderOf = (name) => {
  const turns = new Set(Array.from(name.matchAll(TURN), ([, turn]) => (turn === "上" ? 0 : 1)));
  const [turn] = turns;
  return turns.size === 1 && turn !== undefined ? turn : null;
};

const weekOf: OrderOf = (name) => {
  const week = /第?([\d一二三四五六七八九十]{1,3})周/.exec(name)?.[1];
  if (week === undefined) return null;
  return /^\d+$/.test(week) ? Number(week) : (chineseNumber(week) ?? null);
};

const dayOf: OrderOf = (name) => {
  const [, month, day] = DAY.exec(name) ?? [];
  return month === undefined ? null : Number(month) * 100 + Number(day);
};

const yearOf: OrderOf = (name, thisYear) => {
  const written = /^(20\d\d)年?度?(?!\d)/.exec(name)?.[1];
  const year = Number(written);
  if (written === undefined) return null;
  // A year that has not come yet is further off than any that was.
  return year > thisYear ? -year : year;
};

const WAYS = [turnOf, weekOf, dayOf, yearOf];

const TURN = /(上|本|当|这)(?:个?[月周旬期季年])(?!度?计划)/g;
const DAY = /(?<![\d.])(1[0-2]|0?[1-9])(?:\.|月)(3[01]|[12]\d|0?[1-9])(?![\d.])/;
