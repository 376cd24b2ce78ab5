import type { MergeArea } from "../../../core/workbook/snapshot";
import { MAX_COLUMN } from "../zip/readBudget";

/** A cell by numbers, 1-based. */
export interface Point {
  readonly row: number;
  readonly column: number;
}

/**
 * In how many of the areas each point lies, in the order of `points`. In the time of sorting both, however the areas overlap.
 */
export function coverCounts(areas: readonly MergeArea[], points: readonly Point[]): readonly number[] {
  const counts = new Array<number>(points.length).fill(0);
  if (areas.length === 0) return counts;
  const starts = [...areas].sort((a, b) => a.firstRow - b.firstRow);
  const ends = [...areas].sort((a, b) => a.lastRow - b.lastRow);
  const order = points.map((_, place) => place).sort((a, b) => points[a]!.row - points[b]!.row);
  /** A Fenwick tree over columns: the sum up to a column is the number of open areas over it. */
  const sums = new Int32Array(MAX_COLUMN + 2);
  let [started, ended] = [0, 0];
  for (const place of order) {
    const { row, column } = points[place]!;
    for (; started < starts.length && starts[started]!.firstRow <= row; started++) open(starts[started]!, 1);
    for (; ended < ends.length && ends[ended]!.lastRow < row; ended++) open(ends[ended]!, -1);
    for (let at = column; at > 0; at -= at & -at) counts[place]! += sums[at]!;
  }
  return counts;

  function open({ firstColumn, lastColumn }: MergeArea, by: number): void {
    for (let at = firstColumn; at < sums.length; at += at & -at) sums[at]! += by;
    for (let at = lastColumn + 1; at < sums.length; at += at & -at) sums[at]! -= by;
  }
}
