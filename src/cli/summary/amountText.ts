import { decimalText, exactly } from "../../core/base/rational";
import { SUMMARY_WORDS as W } from "./summaryWords";

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
  return value === null ? W.noFigure : decimalText(exactly(value), 1).replace(/\.0$/, "");
}
