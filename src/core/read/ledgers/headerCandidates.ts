import { compact } from "../../workbook/cellText";
import type { MergeArea } from "../../workbook/snapshot";
import { isUnitOrHint } from "./heading";
import { isColumnNumberTexts } from "./isColumnNumberTexts";
import { headingPaths, headingText, isTall, MOST_COLUMNS, MOST_HEADER_ROWS } from "./headingPaths";
import { isInformation, isInformationLabel, isTitle } from "./information";
import { isBlank, type SheetGrid } from "./sheetGrid";

/** Where a sheet's headings stand and what they say. Rows and columns are 1-based. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  /** Heading paths by column, parent first; white space removed, else as written (DECIDED C7). */
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

/** A header stands in the first 30 rows (SPEC §5). */
const LAST_TOP_ROW = 30;
const LONGEST_HEADING = 40;

/**
 * Every block of one to three rows that could be the header, from above, best judged by the caller: its first row has two cells
 * or more that are no information line, it is closed under merges, and headings below a parent belong to it (SPEC §5).
 */
export function headerCandidates(grid: SheetGrid, isKnown: (text: string) => boolean): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const { row } of grid.sheet.rows) {
    if (row > LAST_TOP_ROW) break;
    const block = blockFrom(grid, row, isKnown);
    if (block) blocks.push(block);
  }
  return blocks;
}

interface HeadCell {
  readonly text: string;
  readonly isText: boolean;
  readonly known: boolean;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

function blockFrom(grid: SheetGrid, top: number, isKnown: (text: string) => boolean): HeaderBlock | null {
  const own = cellsStartingIn(grid, top, isKnown);
  const known = own.filter((cell) => cell.known).length;
  if (own.length === 0 || isOpenAbove(grid, top, own)) return null;
  if (own.filter((cell) => cell.isText).length * 2 < own.length) return null;
  const informs = own.filter((cell) => !cell.known && cell.isText && isInformation(cell.text)).length;
  // A heading may hold a colon too: 完成时限（格式：2024-06-30）.
  if (informs > 0 && (known < 3 || informs > known)) return null;
  if (known * 2 <= own.length && own.some((cell) => isInformationLabel(cell.text))) return null;
  let bottom = closedBottom(grid, top, top);
  if (bottom === null) return null;
  while (bottom - top + 1 < MOST_HEADER_ROWS && isChildRow(grid, top, bottom, isKnown)) {
    const closed: number | null = closedBottom(grid, top, bottom + 1);
    if (closed === null) break;
    bottom = closed;
  }
  if (own.length < 2 && bottom === top) return null;
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return { rows, paths: headingPaths(grid, rows) };
}

/** Cells whose value stands in this very row, left to right. */
function cellsStartingIn(grid: SheetGrid, row: number, isKnown: (text: string) => boolean): readonly HeadCell[] {
  const snapshot = grid.row(row);
  if (!snapshot) return [];
  const cells: HeadCell[] = [];
  const width = Math.min(snapshot.cells.length, MOST_COLUMNS);
  for (let column = 1; column <= width; column++) {
    const value = snapshot.cells[column - 1];
    if (isBlank(value)) continue;
    const merge = grid.mergeAt(row, column);
    if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) continue;
    const text = headingText(value);
    cells.push({
      text,
      isText: typeof value === "string",
      known: typeof value === "string" && isKnown(text),
      column,
      lastRow: merge && !isTall(merge) ? merge.lastRow : row,
      lastColumn: Math.min(merge?.lastColumn ?? column, MOST_COLUMNS),
    });
  }
  return cells;
}

/** A cell of the row belongs to a merge that starts above it: the header, if any, starts higher. Notes at its side may. */
function isOpenAbove(grid: SheetGrid, row: number, own: readonly HeadCell[]): boolean {
  const first = own[0]?.column ?? 1;
  const last = own.at(-1)?.lastColumn ?? first;
  return grid
    .mergesIn(row)
    .some((merge) => merge.firstRow < row && !isTall(merge) && merge.firstColumn <= last && merge.lastColumn >= first);
}

/** The last row of the block once no merge hangs out of it, or null where that would be too many rows. */
function closedBottom(grid: SheetGrid, top: number, bottom: number): number | null {
  let last = bottom;
  for (let row = top; row <= last; row++) {
    for (const merge of grid.mergesIn(row))
      if (merge.firstRow >= top && merge.lastRow > last && !isTall(merge)) last = merge.lastRow;
    if (last - top + 1 > MOST_HEADER_ROWS) return null;
  }
  return last;
}

/**
 * True where the row below the block holds headings under its parents. A parent spans columns by a merge, or, where none was
 * made, by blank cells to its right; then the rows must plainly be ones of headings.
 */
function isChildRow(grid: SheetGrid, top: number, bottom: number, isKnown: (text: string) => boolean): boolean {
  const children = cellsStartingIn(grid, bottom + 1, isKnown);
  const isHeadingLike = (cell: HeadCell): boolean =>
    cell.known || (cell.isText && cell.text.length <= LONGEST_HEADING && !isInformation(cell.text));
  if (children.length === 0 || !children.every(isHeadingLike)) return false;
  const block = Array.from({ length: bottom - top + 1 }, (_, i) => cellsStartingIn(grid, top + i, isKnown)).flat();
  const first = Math.min(...block.map((cell) => cell.column));
  if (grid.mergesIn(bottom + 1).some((area) => isOpenMerge(area, bottom + 1, first))) return false;
  const parents = cellsStartingIn(grid, bottom, isKnown).filter((cell) => cell.lastRow === bottom);
  const texts = children.map((cell) => compact(cell.text));
  if (isColumnNumberTexts(texts)) return false;
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
  const knownAbove = block.filter((cell) => cell.known).length;
  const knownBelow = children.filter((cell) => cell.known).length;
  if (spans.includes("nothing") && (knownBelow < 3 || !isParentRow(parents, children))) return false;
  return knownBelow > 0 && (knownAbove >= 3 || knownBelow >= 3);
}

function isOpenMerge(area: MergeArea, row: number, first: number): boolean {
  return area.firstRow < row && !isTall(area) && area.lastColumn >= first;
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
