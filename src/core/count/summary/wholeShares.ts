import { percentOf, tenthsText } from "../../values/figureText";

export interface WholeShares {
  /** `18.5%` each; together 100.0 %. */
  readonly texts: readonly string[];
  /** Places of those that are not simply rounded half up: what was left over went to them. */
  readonly moved: readonly number[];
}

/**
 * Shares of one whole in tenths of a percent, adding up to 100.0 (MONTH §6): rounded half up as anybody would check them, and the tenths by
 * which they miss 100.0 go to those parts that come nearest to it. Parts that are alike show alike: what is to be moved is a part that has no
 * equal, unless there is none.
 *
 * @param counts of the parts; their sum is the whole
 */
export function wholeShares(counts: readonly number[]): WholeShares {
  const whole = counts.reduce((sum, count) => sum + count, 0);
  if (whole === 0) return { texts: counts.map(() => "—"), moved: [] };
  // In parts of the whole, so that nothing is lost: what was rounded up is above 0.
  const rounded = counts.map((count) => Math.floor((count * 2000 + whole) / (2 * whole)));
  const tenths = [...rounded];
  const left = 1000 - tenths.reduce((sum, value) => sum + value, 0);
  const step = Math.sign(left);
  const gain = counts.map((count, place) => (count * 1000 - (rounded[place] ?? 0) * whole) * step);
  const isAlone = counts.map((count) => counts.indexOf(count) === counts.lastIndexOf(count));
  const order = counts
    .map((_, place) => place)
    .filter((place) => counts[place] !== 0)
    .sort(
      (a, b) =>
        Number(isAlone[b]) - Number(isAlone[a]) ||
        (gain[b] ?? 0) - (gain[a] ?? 0) ||
        (counts[b] ?? 0) - (counts[a] ?? 0),
    );
  for (let moved = 0; moved < Math.abs(left); moved++) {
    const place = order[moved % order.length] ?? 0;
    tenths[place] = (tenths[place] ?? 0) + step;
  }
  const texts = tenths.map((value) => `${tenthsText(value)}%`);
  return {
    texts,
    moved: texts.flatMap((text, place) => (text === percentOf(counts[place] ?? 0, whole) ? [] : [place])),
  };
}
