import { compact } from "../workbook/cellText";
import type { SheetGrid } from "./sheetGrid";
import { isBlank } from "./sheetGrid";

/** Where a sheet's headings stand and what they say. Rows and columns are 1-based. */
export interface HeaderBlock {
  readonly rows: readonly number[];
  /** Heading paths by column, parent first; white space removed, else as written (DECIDED C7). */
  readonly paths: ReadonlyMap<number, readonly string[]>;
}

/** A header stands in the first 30 rows (SPEC §5). */
const LAST_TOP_ROW = 30;
const MOST_ROWS = 3;
const MOST_COLUMNS = 400;

/**
 * Every block of one to three rows that could be the header, best first judged by the caller: its first row has two cells or
 * more that are no information line, it is closed under merges, and headings below a parent belong to it (SPEC §5).
 */
export function headerCandidates(grid: SheetGrid, isKnownHeading: (text: string) => boolean): readonly HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  for (const { row } of grid.sheet.rows) {
    if (row > LAST_TOP_ROW) break;
    const block = blockFrom(grid, row, isKnownHeading);
    if (block) blocks.push(block);
  }
  return blocks;
}

interface HeadCell {
  readonly text: string;
  readonly isText: boolean;
  readonly row: number;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

function blockFrom(grid: SheetGrid, top: number, isKnownHeading: (text: string) => boolean): HeaderBlock | null {
  const own = cellsStartingIn(grid, top);
  if (own.length < 2 || own.some(isInformation) || isOpenAbove(grid, top)) return null;
  if (own.filter((cell) => cell.isText).length * 2 < own.length) return null;
  let bottom = closedBottom(grid, top, top);
  if (bottom === null) return null;
  while (bottom - top + 1 < MOST_ROWS && isChildRow(grid, top, bottom, isKnownHeading)) {
    const closed: number | null = closedBottom(grid, top, bottom + 1);
    if (closed === null) break;
    bottom = closed;
  }
  const rows = Array.from({ length: bottom - top + 1 }, (_, i) => top + i);
  return { rows, paths: headingPaths(grid, rows) };
}

/** Cells whose value stands in this very row, left to right. */
function cellsStartingIn(grid: SheetGrid, row: number): readonly HeadCell[] {
  const snapshot = grid.row(row);
  if (!snapshot) return [];
  const cells: HeadCell[] = [];
  const width = Math.min(snapshot.cells.length, MOST_COLUMNS);
  for (let column = 1; column <= width; column++) {
    const value = snapshot.cells[column - 1];
    if (isBlank(value)) continue;
    const merge = grid.mergeAt(row, column);
    if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) continue;
    cells.push({
      text: typeof value === "string" ? withoutSpace(value) : String(value),
      isText: typeof value === "string",
      row,
      column,
      lastRow: merge?.lastRow ?? row,
      lastColumn: Math.min(merge?.lastColumn ?? column, MOST_COLUMNS),
    });
  }
  return cells;
}

/** A cell of the row belongs to a merge that starts above it: the header, if any, starts higher. */
function isOpenAbove(grid: SheetGrid, row: number): boolean {
  return grid.mergesIn(row).some((merge) => merge.firstRow < row);
}

/** The last row of the block once no merge hangs out of it, or null where that would be too many rows. */
function closedBottom(grid: SheetGrid, top: number, bottom: number): number | null {
  let last = bottom;
  for (let row = top; row <= last; row++) {
    for (const merge of grid.mergesIn(row)) if (merge.firstRow >= top && merge.lastRow > last) last = merge.lastRow;
    if (last - top + 1 > MOST_ROWS) return null;
  }
  return last;
}

/**
 * True where the row below the block holds headings under its parents: every cell is short text below a parent that spans
 * several columns. A parent spans by a merge; without one, by blank cells to its right, and then only where the row
 * itself is plainly one of headings.
 */
function isChildRow(grid: SheetGrid, top: number, bottom: number, isKnownHeading: (text: string) => boolean): boolean {
  const children = cellsStartingIn(grid, bottom + 1);
  if (
    children.length === 0 ||
    children.some((cell) => !cell.isText || cell.text.length > LONGEST_HEADING || isInformation(cell))
  )
    return false;
  if (isOpenAbove(grid, bottom + 1)) return false;
  const parents = cellsStartingIn(grid, bottom).filter((cell) => cell.lastRow === bottom);
  const known = children.filter((cell) => isKnownHeading(cell.text)).length;
  const allUnits = children.every((cell) => /^[(].+[)]$/.test(compact(cell.text)));
  if (allUnits && children.length >= 1 && parents.length > 0) return true;
  const plainHeader = cellsStartingIn(grid, top).filter((cell) => isKnownHeading(cell.text)).length >= 3;
  return children.every((child) => {
    const parent = lastStartingAtOrBefore(parents, child.column);
    if (!parent) return false;
    if (parent.lastColumn > parent.column) return child.column <= parent.lastColumn;
    const next = parents.find((cell) => cell.column > parent.column);
    const spansBlanks =
      (next?.column ?? child.column + 1) > parent.column + 1 && grid.valueAt(bottom, parent.column + 1) == null;
    return plainHeader && known > 0 && spansBlanks;
  });
}

const LONGEST_HEADING = 24;

function lastStartingAtOrBefore(cells: readonly HeadCell[], column: number): HeadCell | undefined {
  let found: HeadCell | undefined;
  for (const cell of cells) if (cell.column <= column) found = cell;
  return found;
}

function headingPaths(grid: SheetGrid, rows: readonly number[]): ReadonlyMap<number, readonly string[]> {
  const paths = new Map<number, readonly string[]>();
  const width = Math.min(MOST_COLUMNS, Math.max(0, ...rows.map((row) => lastColumnOf(grid, row))));
  for (let column = 1; column <= width; column++) {
    const path: string[] = [];
    let seen: unknown;
    for (const row of rows) {
      const merge = grid.mergeAt(row, column);
      if (merge && merge === seen) continue;
      seen = merge;
      const value = grid.valueAt(row, column);
      if (!isBlank(value)) path.push(typeof value === "string" ? withoutSpace(value) : String(value));
    }
    if (path.length > 0) paths.set(column, path);
  }
  return paths;
}

function lastColumnOf(grid: SheetGrid, row: number): number {
  const merged = grid.mergesIn(row).reduce((last, merge) => Math.max(last, merge.lastColumn), 0);
  return Math.max(grid.row(row)?.cells.length ?? 0, merged);
}

/** `填报单位：…`, `单位：万元`, `（2024年6月）`, `2024年6月30日`: an information line, no heading. */
export function isInformation(cell: { readonly text: string; readonly isText: boolean }): boolean {
  if (!cell.isText) return false;
  const text = compact(cell.text);
  return (
    /^(?:填报|报送|制表|填表|审核|统计|截至|截止|报表|上报)?(?:单位|部门|人|日期|时间|电话|联系电话|联系人|审核人|制表人)(?:\(.*?\))?[:：]/.test(
      text,
    ) ||
    /^.{1,10}[:：].+/.test(text) ||
    /^附件\d*[:：]?$/.test(text) ||
    /^\(.*\d.*[年月日].*\)$/.test(text) ||
    /^(?:截至|截止)?\d{2,4}年\d{1,2}月(?:\d{1,2}日)?(?:底|止)?$/.test(text)
  );
}

function withoutSpace(text: string): string {
  return text.replace(/\s+/g, "");
}
