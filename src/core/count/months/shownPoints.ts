import { exactly, roundedHalfUp } from "../../base/rational";

/**
 * Percentage points in tenths as they are shown: each rounded so that together they give the difference as it is shown (DECIDED F8). What
 * has to be made up for goes to those that rounding has changed most; a step of nothing stays nothing.
 *
 * @param sum in tenths: `shownTenths` of the two rates between which the steps lie
 * @returns tenths, in the order given
 */
export function shownPoints(points: readonly number[], sum: number): readonly number[] {
  const tenths = points.map((value) => Number(roundedHalfUp(exactly(value), 1)));
  let missing = sum - tenths.reduce((total, value) => total + value, 0);
  const direction = Math.sign(missing);
  const byLoss = points
    .map((value, place) => ({ place, loss: (value * 10 - (tenths[place] ?? 0)) * direction }))
    .filter(({ place }) => points[place] !== 0)
    .sort((a, b) => b.loss - a.loss || a.place - b.place);
  for (const { place } of byLoss) {
    if (missing === 0) break;
    tenths[place] = (tenths[place] ?? 0) + direction;
    missing -= direction;
  }
  return tenths;
}
