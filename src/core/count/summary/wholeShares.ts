import { percentOf, tenthsText } from "../../values/figureText";

export interface WholeShares {
  /** `18.5%` each; together 100.0 %. */
  readonly texts: readonly string[];
  /** Places of those that are not simply rounded half up: what was left over went to them. */
  readonly moved: readonly number[];
}

/**
 * Shares of one whole in tenths of a percent, adding up to 100.0 (MONTH §6): cut, and what is left goes to the largest remainders, of
 * equal ones to the first.
 *
 * @param counts of the parts; their sum is the whole
 */
export function wholeShares(counts: readonly number[]): WholeShares {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) return { texts: counts.map(() => "—"), moved: [] };
  const tenths = counts.map((count) => Math.floor((count * 1000) / whole));
  let left = 1000 - tenths.reduce((sum, value) => sum + value, 0);
  const byRemainder = counts
    .map((count, place) => ({ place, remainder: (count * 1000) % whole }))
    .sort((a, b) => b.remainder - a.remainder || a.place - b.place);
  for (const { place } of byRemainder) {
    if (left === 0) break;
    tenths[place] = (tenths[place] ?? 0) + 1;
    left -= 1;
  }
  const texts = tenths.map((value) => `${tenthsText(value)}%`);
  const rounded = counts.map((count) => percentOf(count, whole));
  return { texts, moved: texts.flatMap((text, place) => (text === rounded[place] ? [] : [place])) };
}
