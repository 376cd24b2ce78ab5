import { decimalText, exactly, ratio, times } from "../../core/base/rational";

/** `27.3%`: one decimal, half up; `—` where there is no rate (SPEC §9). */
export function percentText(rate: number | null): string {
  return rate === null ? NO_FIGURE : `${decimalText(times(exactly(rate), ratio(100, 1)), 1)}%`;
}

/** Distance of two rates in percentage points with its sign: `+5.0`, `-38.0`; `—` where there is none. */
export function pointsText(gap: number | null): string {
  if (gap === null) return NO_FIGURE;
  const text = decimalText(times(exactly(gap), ratio(100, 1)), 1);
  return gap > 0 && text !== "0.0" ? `+${text}` : text;
}

/** The same without a sign, for sentences that say the side in words. */
export function distanceText(gap: number): string {
  return decimalText(times(exactly(Math.abs(gap)), ratio(100, 1)), 1);
}

/** `81.25`: a score with its two decimals. */
export function scoreText(score: number): string {
  return decimalText(exactly(score), 2);
}

/** An amount in 万元 with at most two decimals: `1200`, `3.5`. */
export function amountText(amount: number): string {
  const text = decimalText(exactly(amount), 2);
  return text.replace(/\.?0+$/, "");
}

/** A number as it is, at most one decimal: `12`, `7.5`. */
export function plainText(value: number | null): string {
  return value === null ? NO_FIGURE : decimalText(exactly(value), 1).replace(/\.0$/, "");
}

const NO_FIGURE = "—";
