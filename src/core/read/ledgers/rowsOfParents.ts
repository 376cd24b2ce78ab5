import { compact } from "../../workbook/cellText";
import { cellsStartingIn, isHeadingLike, isPeriod, type HeadCell } from "./headCells";
import { isUnitOrHint } from "./heading";
import { isInformationLabel, isTitle } from "./information";
import { isBlankRow, type SheetGrid } from "./sheetGrid";

/**
 * How many rows right above a row of headings hold nothing but parents of them (DECIDED G9): 项目基本情况, 投资情况, merged over their
 * columns, the first of which (序号) has none. A title, a line of information or of labels is none. One blank row may stand between them
 * and what is below, and counts as a row, where two of them are merged over several columns each: a title is one text.
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
  const above = (last: number, isTaken: (first: number) => boolean): number => {
    for (let height = 1; rows + (top - rows - 1 - last) + height <= most; height++) {
      const first = last - height + 1;
      if (isBand(grid, first, last, columns, isKnown) && isTaken(first)) return height;
    }
    return 0;
  };
  const takeAll = (): void => {
    for (let height = 1; height > 0; rows += height) height = above(top - rows - 1, () => true);
  };
  takeAll();
  if (!isBlankRow(grid, top - rows - 1)) return rows;
  const isPlainlyBand = (first: number): boolean =>
    cellsStartingIn(grid, first, isKnown).filter((cell) => cell.lastColumn > cell.column).length > 1;
  const beyond = above(top - rows - 2, isPlainlyBand);
  if (beyond === 0) return rows;
  rows += beyond + 1;
  takeAll();
  return rows;
}

/**
 * Rows of parents that belong together: those of the lower ones stand each under a parent that is merged over them, beside others
 * that are merged down: 项目基本情况 over two rows beside 投资情况 over 规模 and 2024年.
 */
function isBand(
  grid: SheetGrid,
  first: number,
  last: number,
  below: readonly number[],
  isKnown: (text: string) => boolean,
): boolean {
  if (!isRowOfParents(grid, first, last, below, isKnown)) return false;
  for (let row = first + 1; row <= last; row++) {
    const cells = cellsStartingIn(grid, row, isKnown);
    const isUnderParent = (cell: HeadCell): boolean => {
      const over = grid.mergeAt(row - 1, cell.column);
      return over !== undefined && over.lastColumn > over.firstColumn && over.lastColumn >= cell.lastColumn;
    };
    // 年度 over 2024年 is a hint elsewhere.
    const isParent = (cell: HeadCell): boolean =>
      isUnderParent(cell) && (couldBeParent(cell) || (cell.lastColumn > cell.column && ONLY_YEAR.test(cell.text)));
    if (cells.length === 0 || !cells.every(isParent)) return false;
    if (grid.mergesIn(row).some((merge) => merge.firstRow < first || merge.lastRow > last)) return false;
  }
  return true;
}

/** A short text that is no title, label or unit; a year or months stand over several columns. */
function couldBeParent(cell: HeadCell): boolean {
  if (!isHeadingLike(cell) || cell.text.length > LONGEST_PARENT) return false;
  if (isPeriod(cell) && !A_MONTH.test(cell.text)) return cell.lastColumn > cell.column;
  return !isTitle(cell.text) && !isInformationLabel(cell.text) && !isUnitOrHint(compact(cell.text));
}

const ONLY_YEAR = /^(?:年度|本年|当年|全年|累计|目前)$/;
/** 2024年6月 may be the day of the whole sheet. */
const A_MONTH = /年\d{1,2}月$/;

function isRowOfParents(
  grid: SheetGrid,
  row: number,
  last: number,
  below: readonly number[],
  isKnown: (text: string) => boolean,
): boolean {
  const cells = cellsStartingIn(grid, row, isKnown);
  const [firstColumn = 0] = below;
  const lastColumn = below.at(-1) ?? 0;
  const wide = cells.filter((cell) => cell.lastColumn > cell.column);
  if (wide.length === 0 || wide.length * 2 < cells.length || (row < last && cells.length === 1)) return false;
  if (grid.mergesIn(row).some((merge) => merge.firstRow < row || merge.lastRow > last)) return false;
  const isParent = (cell: HeadCell): boolean =>
    couldBeParent(cell) &&
    cell.column >= firstColumn &&
    cell.lastColumn <= lastColumn &&
    (cell.column > firstColumn || SAYS_WHAT.test(cell.text)) &&
    columnsUnder(below, cell) > Math.min(1, cell.lastColumn - cell.column);
  if (!cells.every(isParent)) return false;
  const [only, another] = cells;
  if (only !== undefined && another === undefined && isPeriod(only)) return false;
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
