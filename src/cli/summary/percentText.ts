import { decimalText, exactly, ratio, times } from "../../core/base/rational";
import { SUMMARY_WORDS as W } from "./summaryWords";

/** `27.3%`: one decimal, half up; `—` where there is no rate (SPEC §9). */
export function percentText(rate: number | null): string {
  return rate === null ? W.noFigure : `${decimalText(times(exactly(rate), ratio(100, 1)), 1)}%`;
}

/** Distance of two rates in percentage points with its sign: `+5.0`, `-38.0`; `—` where there is none. */
export function pointsText(gap: number | null): string {
  if (gap === null) return W.noFigure;
  const text = decimalText(times(exactly(gap), ratio(100, 1)), 1);
  return gap > 0 && text !== "0.0" ? `+${text}` : text;
}

/** The same without a sign, for sentences that say the side in words. */
export function distanceText(gap: number): string {
  return decimalText(times(exactly(Math.abs(gap)), ratio(100, 1)), 1);
}
