import { compact } from "../../workbook/cellText";
import { isUnitOrHint } from "./heading";
import { isColumnNumberTexts } from "./isColumnNumberTexts";
import {
  cellsStartingIn,
  isHeadingLike,
  isPeriod,
  withoutSideNotes,
  withPlainMonths,
  type HeadCell,
} from "./headCells";
import { headingPaths, headingText, isTall, MOST_HEADER_ROWS } from "./headingPaths";
import { rowsOfParents } from "./rowsOfParents";
import { isInformation, isInformationLabel, isTitle } from "./information";
import { isBlank, isBlankRow, type SheetGrid } from "./sheetGrid";

/** Where a sheet's headings stand and what they say. Rows and columns are 1-based. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  /** Heading paths by column, parent first; white space removed, else as written (DECIDED C7). */
  readonly paths: ReadonlyMap<number, readonly string[]>;
  /** How many headings stand lowest: a parent that is merged over several columns and has none below it is one. */
  readonly headings: number;
  /** Columns over which a lowest heading goes on, each with the column where it begins. */
  readonly continued: ReadonlyMap<number, number>;
  /** The row in which each column's lowest heading stands: not the last one of the header where nothing stands below it. */
  readonly leafRows: ReadonlyMap<number, number>;
}

/** A header stands in the first 30 rows (SPEC §5). */
const LAST_TOP_ROW = 30;

/**
 * Every block of one to five rows that could be the header, from above, best judged by the caller: its first row has two cells
 * or more that are no information line, it is closed under merges, and headings below a parent belong to it (SPEC §5).
 */
export function* headerCandidates(grid: SheetGrid, isKnown: (text: string) => boolean): Iterable<HeaderBlock> {
  for (const { row } of grid.sheet.rows) {
    if (row > LAST_TOP_ROW) break;
    const block = blockFrom(grid, row, isKnown);
    if (block) yield block;
  }
}

function blockFrom(grid: SheetGrid, top: number, isKnown: (text: string) => boolean): HeaderBlock | null {
  const own = withoutSideNotes(cellsStartingIn(grid, top, isKnown));
  const known = own.filter((cell) => cell.known).length;
  if (own.length === 0 || isOpenAbove(grid, top, own)) return null;
  if (own.filter((cell) => cell.isText).length * 2 < own.length) return null;
  const informs = own.filter((cell) => !cell.known && cell.isText && isInformation(cell.text)).length;
  // A heading may hold a colon too: 完成时限（格式：2024-06-30）.
  if (informs > 0 && (known < 3 || informs > known)) return null;
  if (known * 2 <= own.length && own.some((cell) => isInformationLabel(cell.text))) return null;
  let bottom = closedBottom(grid, top, top, isKnown);
  while (bottom - top + 1 < MOST_HEADER_ROWS) {
    const next = nextOfHeader(grid, top, bottom, isKnown);
    if (next === null) break;
    bottom = closedBottom(grid, top, next, isKnown);
  }
  if (own.length < 2 && bottom === top) return null;
  const lower = rowsFrom(grid, top, bottom);
  const columns = [...headingPaths(grid, lower).keys()];
  const above = rowsOfParents(grid, top, MOST_HEADER_ROWS - lower.length, columns, isKnown);
  const rows = rowsFrom(grid, top - above, bottom);
  const paths = headingPaths(grid, rows);
  const leaves = leavesOf(grid, rows, [...paths.keys()]);
  const begins = [...leaves].map(([column, { first }]) => [column, first] as const);
  const continued = new Map(begins.filter(([column, first]) => column !== first));
  const leafRows = new Map([...leaves].map(([column, { row }]) => [column, row]));
  return { rows, paths, headings: leaves.size - continued.size, continued, leafRows };
}

/** Without the blank ones. */
function rowsFrom(grid: SheetGrid, top: number, bottom: number): readonly number[] {
  return Array.from({ length: bottom - top + 1 }, (_, index) => top + index).filter((row) => !isBlankRow(grid, row));
}

/**
 * The row of headings below a block that belong to it; null where there are none. One blank row may stand between where several of them
 * are known, and each has a parent, or there are several parents that are years or merged over several columns.
 */
function nextOfHeader(grid: SheetGrid, top: number, bottom: number, isKnown: (text: string) => boolean): number | null {
  if (isChildRow(grid, top, bottom, bottom + 1, isKnown)) return bottom + 1;
  const beyond = bottom + 2;
  if (beyond - top >= MOST_HEADER_ROWS || !isBlankRow(grid, bottom + 1)) return null;
  const children = withoutSideNotes(cellsStartingIn(grid, beyond, isKnown));
  if (children.filter((cell) => cell.known || isPeriod(cell)).length < 2) return null;
  const parents = cellsStartingIn(grid, bottom, isKnown);
  const isBand = parents.length > 1 && parents.every((cell) => isPeriod(cell) || cell.lastColumn > cell.column);
  const spans = children.map((child) => spanOver(grid, bottom, parents, children, child));
  if (!isBand && !spans.every((span) => span === "merge" || span === "blanks")) return null;
  return isChildRow(grid, top, bottom, beyond, isKnown) ? beyond : null;
}

/** The row of the lowest heading over each column, and the column where it begins. */
function leavesOf(
  grid: SheetGrid,
  rows: readonly number[],
  columns: readonly number[],
): ReadonlyMap<number, { readonly row: number; readonly first: number }> {
  return new Map(
    columns.map((column) => {
      const row = rows.findLast((one) => !isBlank(grid.valueAt(one, column))) ?? rows.at(-1) ?? 1;
      return [column, { row, first: grid.mergeAt(row, column)?.firstColumn ?? column }];
    }),
  );
}

/** A cell of the row belongs to a merge that starts above it: the header, if any, starts higher. Notes at its side may. */
function isOpenAbove(grid: SheetGrid, row: number, own: readonly HeadCell[]): boolean {
  const first = own[0]?.column ?? 1;
  const last = own.at(-1)?.lastColumn ?? first;
  return grid
    .mergesIn(row)
    .some((merge) => merge.firstRow < row && !isTall(merge) && merge.firstColumn <= last && merge.lastColumn >= first);
}

/** The last row of the block once no heading's merge hangs out of it. */
function closedBottom(grid: SheetGrid, top: number, bottom: number, isKnown: (text: string) => boolean): number {
  let last = bottom;
  for (let row = top; row <= last; row++) {
    for (const merge of grid.mergesIn(row)) {
      if (merge.firstRow < top || merge.lastRow <= last || merge.lastRow - top >= MOST_HEADER_ROWS) continue;
      if (isAmongHeadings(grid, top, last, merge.lastRow, isKnown)) last = merge.lastRow;
    }
  }
  return last;
}

/**
 * True where the rows down to the end of a merge are rows of headings, and not records beside a note or a value that is merged down:
 * most of their columns are merged down, or stand under a parent, and few right under a heading of their own column. Where known headings
 * end the rows beside one that is merged down to them, all between are parents, each perhaps of one column (DECIDED G9).
 */
function isAmongHeadings(
  grid: SheetGrid,
  top: number,
  last: number,
  end: number,
  isKnown: (text: string) => boolean,
): boolean {
  const isPlain = endsInHeadings(grid, top, end, isKnown);
  for (let row = last + 1; row <= end; row++) {
    const cells = withPlainMonths(withoutSideNotes(cellsStartingIn(grid, row, isKnown)));
    if (!cells.every(isHeadingLike)) return false;
    if (isPlain) continue;
    const merged = grid.mergesIn(row).filter((merge) => merge.firstRow >= top && merge.firstRow < row).length;
    const under = cells.filter((cell) => isUnderOwnHeading(grid, row, cell)).length;
    if (under > merged + cells.length - under) return false;
  }
  return true;
}

/** A known heading is merged down to the last of the rows, and what stands in that one are known headings for the most part. */
function endsInHeadings(grid: SheetGrid, top: number, end: number, isKnown: (text: string) => boolean): boolean {
  const isMergedDown = grid.mergesIn(end).some(({ firstRow, lastRow, firstColumn }) => {
    const value = grid.valueAt(firstRow, firstColumn);
    return (
      firstRow >= top && firstRow < end && lastRow === end && typeof value === "string" && isKnown(headingText(value))
    );
  });
  if (!isMergedDown) return false;
  const cells = withoutSideNotes(cellsStartingIn(grid, end, isKnown));
  const known = cells.filter((cell) => cell.known).length;
  return known >= 3 && known * 2 > cells.length;
}

function isUnderOwnHeading(grid: SheetGrid, row: number, { column, lastColumn }: HeadCell): boolean {
  if (isBlank(grid.valueAt(row - 1, column))) return false;
  const parent = grid.mergeAt(row - 1, column);
  return parent === undefined || (parent.firstColumn >= column && parent.lastColumn <= lastColumn);
}

/**
 * True where a row below the block holds headings under its parents. A parent spans columns by a merge, or, where none was
 * made, by blank cells to its right; then the rows must plainly be ones of headings.
 */
function isChildRow(
  grid: SheetGrid,
  top: number,
  bottom: number,
  row: number,
  isKnown: (text: string) => boolean,
): boolean {
  const below = withoutSideNotes(cellsStartingIn(grid, row, isKnown));
  const months = withPlainMonths(below);
  const children = months.map((cell) => (isPeriod(cell) ? { ...cell, known: true } : cell));
  if (children.length === 0 || !children.every(isHeadingLike)) return false;
  const block = Array.from({ length: bottom - top + 1 }, (_, i) => cellsStartingIn(grid, top + i, isKnown)).flat();
  const parents = cellsStartingIn(grid, bottom, isKnown).filter((cell) => cell.lastRow === bottom);
  const texts = children.map((cell) => compact(cell.text));
  if (months === below && isColumnNumberTexts(texts)) return false;
  if (texts.every((text) => isUnitOrHint(/^\(([^()]+)\)$/.exec(text)?.[1] ?? "-"))) return parents.length > 0;
  if (parents.some(({ text }) => isTitle(text) || isInformation(text) || isInformationLabel(text))) return false;
  if (block.length === 1 && !isParentRow(parents, children)) return false;

  const spans = children.map((child) => spanOver(grid, bottom, parents, children, child));
  if (spans.includes("none")) return false;
  const numbering = children.findIndex((cell) => /^(?:序号|序|No\.?)$/i.test(compact(cell.text)));
  const over = numbering < 0 ? undefined : coveringParent(parents, children[numbering]?.column ?? 0);
  // 序号 has no parent but one for all columns of a thing: 项目基本情况. What stands over it else is a title or a label.
  if (over && !/(?:情况|信息|内容)$/.test(compact(over.text))) return false;
  // A lone text under a merged heading is a band; under a parent stand two headings or more, or one that is known.
  const crowded = children.every(
    (child) =>
      child.known ||
      children.filter((cell) => coveringParent(parents, cell.column) === coveringParent(parents, child.column)).length >
        1,
  );
  if (spans.every((span) => span === "merge")) return block.length > 1 && crowded;
  if (months !== below) return false;
  const knownAbove = block.filter((cell) => cell.known).length;
  const knownBelow = children.filter((cell) => cell.known).length;
  if (spans.includes("nothing") && (knownBelow < 3 || !isParentRow(parents, children))) return false;
  return knownBelow > 0 && (knownAbove >= 3 || knownBelow >= 3);
}

function coveringParent(parents: readonly HeadCell[], column: number): HeadCell | undefined {
  return parents.find((cell) => cell.column <= column && column <= cell.lastColumn);
}

/** What a heading has above it: a merged parent, one that spans blank cells, nothing at all, or a heading of its own column. */
function spanOver(
  grid: SheetGrid,
  bottom: number,
  parents: readonly HeadCell[],
  children: readonly HeadCell[],
  child: HeadCell,
): "merge" | "blanks" | "nothing" | "none" {
  const parent = coveringParent(parents, child.column);
  if (parent) {
    if (parent.lastColumn > parent.column) return "merge";
    const next = parent.column + 1;
    const spans = isBlank(grid.valueAt(bottom, next)) && children.some((cell) => cell.column === next);
    return spans ? "blanks" : "none";
  }
  if (!isBlank(grid.valueAt(bottom, child.column))) return "none";
  const left = parents.filter((cell) => cell.column < child.column).at(-1);
  return left && left.lastColumn === left.column && children.some((cell) => cell.column === left.column)
    ? "blanks"
    : "nothing";
}

/** A few parents over some of many headings, as 计划 and 实际 over 完成时间: no title, which begins at the left. */
function isParentRow(parents: readonly HeadCell[], children: readonly HeadCell[]): boolean {
  const firstParent = parents[0];
  const firstChild = children[0];
  if (!firstParent || !firstChild || firstParent.column <= firstChild.column) return false;
  return parents.length > 1 || firstParent.lastColumn > firstParent.column;
}
