import { inBoth } from "../../base/inBoth";
import { defaultSettings, type Settings } from "../../terms/settings";
import type { ScoringItem } from "./scoringItem";

/** Items of 考核设置 that are one number: a share, points, or a whole number from the least to the most that it may be. */
export type Get = (settings: Settings) => number;
export type Set = (settings: Settings, value: number) => Settings;

/** 30 is refused rather than taken for 30 %: nobody can tell it from a slip. */
export function shareItem(name: string, get: Get, set: Set): ScoringItem {
  const shown = (settings: Settings): string => percent(get(settings));
  const example = get(defaultSettings);
  const wanted = inBoth(
    `0至1的小数或百分数（如${example}或${percent(example)}）`,
    `a fraction from 0 to 1 or a percentage (such as ${example} or ${percent(example)})`,
  );
  return { name, wanted, shown, set: within((value) => value >= 0 && value <= 1, set) };
}

export function pointsItem(name: string, get: Get, set: Set): ScoringItem {
  const shown = (settings: Settings): string => String(get(settings));
  const example = get(defaultSettings);
  const wanted = inBoth(`不小于0的数（如${example}）`, `a number of at least 0 (such as ${example})`);
  return { name, wanted, shown, set: within((value) => value >= 0, set) };
}

export function wholeItem(name: string, { from, to }: { from: number; to?: number }, get: Get, set: Set): ScoringItem {
  const range =
    to === undefined
      ? inBoth(`不小于${from}的整数`, `a whole number of at least ${from}`)
      : inBoth(`${from}至${to}的整数`, `a whole number from ${from} to ${to}`);
  const example = get(defaultSettings);
  return {
    name,
    wanted: inBoth(`${range.zh}（如${example}）`, `${range.en} (such as ${example})`),
    shown: (settings) => String(get(settings)),
    set: within((value) => Number.isInteger(value) && value >= from && value <= (to ?? Infinity), set),
  };
}

function within(allowed: (value: number) => boolean, set: Set): ScoringItem["set"] {
  return (settings, { number }) => (Number.isFinite(number) && allowed(number) ? set(settings, number) : null);
}

/** 0.125 → `12.5%`. */
function percent(share: number): string {
  return `${Number((share * 100).toPrecision(12))}%`;
}
