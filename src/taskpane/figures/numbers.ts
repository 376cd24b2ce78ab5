/** What stands where a rate has nothing to divide by (SPEC §9). */
export const NO_FIGURE = "—";

/** `36.4%`: one decimal, half up, exact; `—` where there is nothing to divide by. */
export function percentOf(numerator: number, denominator: number): string {
  if (denominator === 0) return NO_FIGURE;
  return `${(Math.floor((2000 * numerator + denominator) / (2 * denominator)) / 10).toFixed(1)}%`;
}

/** A fraction as `36.4%`, half up; `—` for null. */
export function percentText(fraction: number | null): string {
  return fraction === null ? NO_FIGURE : `${decimalText(fraction * 100, 1)}%`;
}

/** Half up, away from what binary fractions leave behind: 28.55 is 28.6 with one decimal. */
export function decimalText(value: number, decimals: number): string {
  const scale = 10 ** decimals;
  return (Math.floor(Number((value * scale).toPrecision(12)) + 0.5) / scale).toFixed(decimals);
}

/** `12345.6`: an amount with two decimals at most, and no more than it has. */
export function amountText(amount: number): string {
  return String(Number(decimalText(amount, 2)));
}

/** Percentage points between two fractions, as `5.0` without its sign. */
export function pointsText(gap: number): string {
  return decimalText(Math.abs(gap) * 100, 1);
}

/** Behind, ahead, or level as far as the shown decimal tells. */
export function sideOf(gap: number): "behind" | "ahead" | "level" {
  if (pointsText(gap) === "0.0") return "level";
  return gap < 0 ? "behind" : "ahead";
}
