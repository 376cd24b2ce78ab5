import { withoutTrailingZeros } from "../base/endings";
import { decimalText, exactly, ratio, roundedHalfUp, times } from "../base/rational";

/** What stands where a figure has nothing to be made of (SPEC §9). */
export const NO_FIGURE = "—";

/**
 * Every figure is rounded here, on the decimal that its double is written as, half away from 0 as Excel does: −20.005 is −20.01
 * wherever it is shown.
 */
function rounded(value: number, decimals: number): string {
  return decimalText(exactly(value), decimals);
}

/** `27.3%` of a fraction. */
export function percentText(rate: number | null): string {
  return rate === null ? NO_FIGURE : `${decimalText(percent(rate), 1)}%`;
}

/** `36.4%`: 4 of 11, exactly. */
export function percentOf(count: number, whole: number): string {
  return whole === 0 ? NO_FIGURE : `${decimalText(ratio(100 * count, whole), 1)}%`;
}

/** Distance of two rates in percentage points with its sign: `+5.0`, `-38.0`. */
export function pointsText(gap: number | null): string {
  if (gap === null) return NO_FIGURE;
  const text = decimalText(percent(gap), 1);
  return gap > 0 && text !== "0.0" ? `+${text}` : text;
}

/** The same without a sign, for sentences that say the side in words. */
export function distanceText(gap: number): string {
  return decimalText(percent(Math.abs(gap)), 1);
}

/**
 * How far two rates are apart, in tenths of a percentage point, as both are shown: of 42.1% and 98.9% it is −568, whatever lies behind
 * the decimals. Whoever reads both subtracts what is written, so no other difference is told of two months, on any sheet, in the pane or
 * in words, nor of two rates in a sentence. 进度偏差 alone is a figure of its own (SPEC §9), and is rounded as one.
 */
export function shownTenths(rate: number, than: number): number {
  const tenths = (one: number): number => Number(roundedHalfUp(percent(one), 1));
  return tenths(rate) - tenths(than);
}

/** The same with its sign: `+5.0`, `-38.0`. */
export function shownPointsText(rate: number, than: number): string {
  return pointsText(shownTenths(rate, than) / 1000);
}

/** `3.1`: tenths of a percentage point, without a sign. */
export function tenthsText(tenths: number): string {
  const size = Math.abs(tenths);
  return `${Math.floor(size / 10)}.${size % 10}`;
}

/** `81.50`: a score with its two decimals. */
export function scoreText(score: number): string {
  return rounded(score, 2);
}

/** `1200`, `3.5`: an amount with two decimals at most, and no more than it has. */
export function amountText(amount: number): string {
  return withoutTrailingZeros(rounded(amount, 2));
}

function percent(fraction: number): ReturnType<typeof exactly> {
  return times(exactly(fraction), ratio(100, 1));
}
