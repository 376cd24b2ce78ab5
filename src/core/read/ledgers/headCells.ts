import { compact } from "../../workbook/cellText";
import { cutPeriod } from "./headingPeriod";
import { headingText, isTall, MOST_COLUMNS } from "./headingPaths";
import { isInformation } from "./information";
import { isBlank, type SheetGrid } from "./sheetGrid";

/** A cell of a row that may be one of headings. */
export interface HeadCell {
  readonly text: string;
  readonly isText: boolean;
  /** A heading of some kind of ledger. */
  readonly known: boolean;
  readonly column: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

/** Cells whose value stands in this very row, left to right. */
export function cellsStartingIn(grid: SheetGrid, row: number, isKnown: (text: string) => boolean): readonly HeadCell[] {
  const snapshot = grid.row(row);
  if (!snapshot) return [];
  const cells: HeadCell[] = [];
  const width = Math.min(snapshot.cells.length, MOST_COLUMNS);
  for (let column = 1; column <= width; column++) {
    const value = snapshot.cells[column - 1];
    if (isBlank(value)) continue;
    const merge = grid.mergeAt(row, column);
    if (merge && (merge.firstRow !== row || merge.firstColumn !== column)) continue;
    const text = headingText(value, snapshot.formats[column - 1]);
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

/** Without 填表说明：… and the like that stand beside the table, apart by a blank column. */
export function withoutSideNotes(cells: readonly HeadCell[]): readonly HeadCell[] {
  let end = cells.length;
  for (let i = cells.length - 1; i > 0; i--) {
    const [left, cell] = [cells[i - 1], cells[i]];
    if (!left || !cell || cell.known || !(cell.text.length > LONGEST_HEADING || isInformation(cell.text))) break;
    if (cell.column - left.lastColumn > 1) end = i;
  }
  return cells.slice(0, end);
}

const LONGEST_HEADING = 40;

/** A short text that informs of nothing, a year (2023 and 2024 below 产值), or a month that is a date to Excel. */
export function isHeadingLike(cell: HeadCell): boolean {
  if (!cell.isText) return /^20\d{2}$/.test(cell.text) || isPeriod(cell);
  return cell.known || (cell.text.length <= LONGEST_HEADING && !isInformation(cell.text));
}

/** 1-5月, 二季度, 2024年: a heading where it stands below a parent. */
export function isPeriod({ text, isText }: HeadCell): boolean {
  const whole = compact(text);
  return (isText || /[年月周日]/.test(whole)) && whole.length <= 12 && cutPeriod(whole).rest === "";
}

/** 4, 5, 6 alone in a row, which are months where a parent stands over them: the same cells as texts, else as they are. */
export function withPlainMonths(cells: readonly HeadCell[]): readonly HeadCell[] {
  const numbers = cells.map(({ text, isText }) => (isText || !/^(?:[1-9]|1[0-2])$/.test(text) ? NaN : Number(text)));
  const areMonths = numbers.length > 1 && numbers.every((number, i) => i === 0 || number === (numbers[i - 1] ?? 0) + 1);
  return areMonths ? cells.map((cell) => ({ ...cell, isText: true, known: true })) : cells;
}
