/** A stretch of lines or columns by their places, from 0; `to` is behind the last. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What one page shows: the lines that are repeated from an earlier one, then its own. */
export interface PrintPage {
  readonly repeated: Stretch | null;
  readonly own: Stretch;
}

/**
 * Cuts lines into pages. Headings are repeated on every page behind their own, unless they take half of it, and no page ends with them.
 *
 * @param sizes of the lines, in any unit
 * @param room of a page, in the same
 * @param head the headings among the lines
 * @param whole what is not cut where a page holds it: lines under a chart
 * @param ends places behind which a page ends, whatever room is left
 */
export function printPages(
  sizes: readonly number[],
  room: number,
  head: Stretch | null,
  whole: readonly Stretch[] = [],
  ends: readonly number[] = [],
): readonly PrintPage[] {
  const sum = ({ from, to }: Stretch): number => sizes.slice(from, to).reduce((total, size) => total + size, 0);
  const headSize = head === null ? 0 : sum(head);
  const repeatable = head !== null && headSize * 2 <= room ? head : null;
  const pages: PrintPage[] = [];
  let from = 0;
  while (from < sizes.length) {
    const repeated = repeatable !== null && from >= repeatable.to ? repeatable : null;
    let used = repeated === null ? 0 : headSize;
    let to = from;
    // A line behind the headings at least, also where it is larger than the page.
    const least = repeatable !== null && from < repeatable.to ? repeatable.to + 1 : from + 1;
    while (to < sizes.length && !(to > from && ends.includes(to)) && (to < least || used + (sizes[to] ?? 0) <= room))
      used += sizes[to++] ?? 0;
    const cut = whole.find((one) => one.from < to && to < one.to);
    if (cut !== undefined && cut.from >= least && sum(cut) + headSize <= room) to = cut.from;
    pages.push({ repeated, own: { from, to } });
    from = to;
  }
  return pages;
}
