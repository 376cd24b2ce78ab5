import type { SheetDraft } from "./sheetDraft";
import type { AreaModel, CellRole, PrintModel, RowSpan, SheetRow } from "./sheetModel";

/**
 * Widest that a page may be in characters, at full size: whatever typeface a program measures columns by (seven to nine pixels a
 * character), the page is no wider than the paper within its margins.
 */
export const PAPER_WIDTHS: Readonly<Record<PrintModel["orientation"], number>> = { portrait: 73, landscape: 107 };

/** Points between the margins of an A4 page, less what programs round row heights by. */
const PAPER_HEIGHTS: Readonly<Record<PrintModel["orientation"], number>> = { portrait: 742, landscape: 496 };

/** Longer lists nobody prints whole; they are cut by the program that prints them. */
const MOST_PAGES = 200;

/** What is to be known of a sheet to cut it into pages. */
export interface Paper {
  readonly orientation: PrintModel["orientation"];
  /** Repeated at the top of each page. */
  readonly repeatRows: RowSpan | null;
  /** Each with its height. */
  readonly rows: readonly SheetRow[];
  /** Rows that stand on one page where they fit on one: those of a chart, the last ones with the signature. */
  readonly together: readonly RowSpan[];
  /** The last rows of pages that end there whatever room is left. */
  readonly cuts?: readonly number[];
  readonly areas: readonly AreaModel[];
}

/**
 * Cuts a sheet into A4 pages at full size, so that type is as large as it is written: never below a heading, nor within what belongs
 * together. How many pages there are is known here, because no program can count those of one sheet in a footer.
 */
export function paperOf({ orientation, repeatRows, rows, together, cuts = [], areas }: Paper): PrintModel {
  const plain: PrintModel = { orientation, repeatRows, areas };
  const breaks = pageBreaks({ orientation, repeatRows, rows, together, cuts });
  if (breaks.length >= MOST_PAGES) return plain;
  const count = areas.reduce((sum, { firstRow, lastRow }) => {
    const inside = breaks.filter((row) => row >= firstRow && row < lastRow).length;
    return sum + inside + 1;
  }, 0);
  return { ...plain, pages: { breaks, count } };
}

/**
 * How a draft is printed: its first side, then its second one as far down as it reaches; its headings on every page of a table that takes
 * more than one.
 */
export function sidesOnPaper(
  { rows, sides, together, cuts }: Pick<SheetDraft, "rows" | "sides" | "together" | "cuts">,
  { orientation, headerRow, tableTo, secondTo = null }: SidesOnPaper,
): PrintModel {
  const areas = sides.flatMap(({ first, last }, side): readonly AreaModel[] => {
    const lastRow = side === 0 ? rows.length : secondTo;
    return lastRow === null ? [] : [{ firstRow: 1, lastRow, firstColumn: first, lastColumn: last }];
  });
  const paper = { orientation, rows, together, cuts, areas };
  const repeated = paperOf({ ...paper, repeatRows: { first: headerRow, last: headerRow } });
  // Nothing of the table stands behind the first page: headings above a lone chart would say nothing.
  const isOnePageTable = (repeated.pages?.breaks ?? []).every((row) => row >= tableTo);
  return isOnePageTable ? paperOf({ ...paper, repeatRows: null }) : repeated;
}

export interface SidesOnPaper {
  readonly orientation: PrintModel["orientation"];
  readonly headerRow: number;
  /** Last row of the table; charts and signatures stand below. */
  readonly tableTo: number;
  /** Last row of the second side; null where there is nothing to print of it. */
  readonly secondTo?: number | null;
}

/** Points of the page on which the last row stands that are still free; all of it where that row ends it. */
export function roomLeft(paper: Omit<Paper, "areas">): number {
  const { orientation, repeatRows, rows, cuts = [] } = paper;
  const first = cuts.at(-1) === rows.length ? rows.length : (pageBreaks(paper).at(-1) ?? 0);
  const isRepeated = repeatRows !== null && first >= repeatRows.last;
  const shown = [...(isRepeated ? rows.slice(repeatRows.first - 1, repeatRows.last) : []), ...rows.slice(first)];
  return shown.reduce((room, { height }) => room - (height ?? USUAL_HEIGHT), PAPER_HEIGHTS[orientation]);
}

/** The last row of each page but the last. */
function pageBreaks({ orientation, repeatRows, rows, together, cuts = [] }: Omit<Paper, "areas">): readonly number[] {
  const room = PAPER_HEIGHTS[orientation];
  const heights = rows.map(({ height }) => height ?? USUAL_HEIGHT);
  const sum = (first: number, last: number): number =>
    heights.slice(first - 1, last).reduce((total, height) => total + height, 0);
  const repeated = repeatRows === null ? 0 : sum(repeatRows.first, repeatRows.last);
  // Pages before the repeated rows do not have them.
  const repeatedOn = (firstRow: number): number => (repeatRows !== null && firstRow > repeatRows.last ? repeated : 0);
  const mustEnd = new Set(cuts);
  const isKept = rows.map((row) => KEEP_WITH_NEXT.has(roleOf(row)));
  for (const { first, last } of together) {
    if (sum(first, last) <= room - repeated) isKept.fill(true, first - 1, last - 1);
  }
  // What stands above a table's headings goes with them, where it is a head and not a table itself.
  if (repeatRows !== null && sum(1, repeatRows.last) * 2 <= room) isKept.fill(true, 0, repeatRows.last);

  const breaks: number[] = [];
  let start = 1;
  let used = 0;
  for (let row = 1; row <= rows.length; row++) {
    used += heights[row - 1] ?? 0;
    while (used > room && start < row) {
      let last = row - 1;
      while (last >= start && isKept[last - 1] === true) last--;
      // What is taller than a page is cut where the page ends.
      if (last < start) last = row - 1;
      breaks.push(last);
      if (breaks.length >= MOST_PAGES) return breaks;
      start = last + 1;
      used = repeatedOn(start) + sum(start, row);
    }
    if (mustEnd.has(row) && row < rows.length) {
      breaks.push(row);
      if (breaks.length >= MOST_PAGES) return breaks;
      start = row + 1;
      used = repeatedOn(start);
    }
  }
  return breaks;
}

/** Points of a row that says none. */
const USUAL_HEIGHT = 15;

const KEEP_WITH_NEXT: ReadonlySet<CellRole | undefined> = new Set<CellRole>(["title", "heading", "total-text"]);

function roleOf({ cells }: SheetRow): CellRole | undefined {
  return cells.find((cell) => cell !== null)?.role;
}
