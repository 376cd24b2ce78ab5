import { withoutTrailingZeros } from "../base/endings";
import { decimalText, exactly } from "../base/rational";

/** A fraction as a percentage with as many decimals as it has, two at most: 0.126 → `12.6%`. */
export function percentWords(fraction: number): string {
  return `${withoutTrailingZeros(decimalText(exactly(Number((fraction * 100).toPrecision(12))), 2))}%`;
}

/** A plain decimal for people: 0.30000000000000004 is 0.3. */
export function plainNumber(value: number): string {
  return String(Number(value.toPrecision(12)));
}
