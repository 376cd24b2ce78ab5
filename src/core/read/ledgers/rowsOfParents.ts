import { compact } from "../../workbook/cellText";
import { cellsStartingIn, isHeadingLike, type HeadCell } from "./headCells";
import { isUnitOrHint } from "./heading";
import { isInformationLabel, isTitle } from "./information";
import type { SheetGrid } from "./sheetGrid";

/**
 * How many rows right above a row of headings hold nothing but parents of them (DECIDED G9): 项目基本情况, 投资情况, merged over their
 * columns, the first of which (序号) has none. A title, a line of information or of labels is none.
 * @param columns those with a heading in the rows below, from the left
 */
export function rowsOfParents(
  grid: SheetGrid,
  top: number,
  most: number,
  columns: readonly number[],
  isKnown: (text: string) => boolean,
): number {
  let rows = 0;
  while (rows < most && isRowOfParents(grid, top - rows - 1, columns, isKnown)) rows++;
  return rows;
}

function isRowOfParents(
  grid: SheetGrid,
  row: number,
  below: readonly number[],
  isKnown: (text: string) => boolean,
): boolean {
  const cells = cellsStartingIn(grid, row, isKnown);
  const [first = 0] = below;
  const last = below.at(-1) ?? 0;
  const wide = cells.filter((cell) => cell.lastColumn > cell.column);
  if (wide.length === 0 || wide.length * 2 < cells.length) return false;
  if (grid.mergesIn(row).some((merge) => merge.firstRow < row || merge.lastRow > row)) return false;
  const isParent = (cell: HeadCell): boolean =>
    isHeadingLike(cell) &&
    cell.text.length <= LONGEST_PARENT &&
    !isTitle(cell.text) &&
    !isInformationLabel(cell.text) &&
    !isUnitOrHint(compact(cell.text)) &&
    cell.column >= first &&
    cell.lastColumn <= last &&
    (cell.column > first || SAYS_WHAT.test(cell.text)) &&
    columnsUnder(below, cell) > Math.min(1, cell.lastColumn - cell.column);
  if (!cells.every(isParent)) return false;
  const [only, another] = cells;
  // What stands alone over nearly all columns may be a title without its last word: 新绛县重点项目.
  const isWide = only !== undefined && columnsUnder(below, only) * 5 > below.length * 3;
  return another !== undefined || !isWide || SAYS_WHAT.test(only.text) || NO_TITLE.test(only.text);
}

const NO_TITLE = /^[^\d省市县镇年]{1,6}$/;
const LONGEST_PARENT = 20;
const SAYS_WHAT = /^[^\d]{1,6}(?:情况|信息|内容|概况|状况)(?:\(.*\)|（.*）)?$/;

function columnsUnder(columns: readonly number[], { column, lastColumn }: HeadCell): number {
  return columns.filter((one) => column <= one && one <= lastColumn).length;
}
