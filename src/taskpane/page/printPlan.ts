import type { RowLook, SheetLook, StyleLook } from "../../adapters/xlsx/look/look";
import { printPages, type PrintPage, type Stretch } from "./printPages";
import { printScale } from "./printScale";

/** More rows are no sheet for paper. */
export const MOST_PRINTED = 2000;

/** CSS pixels of an A4 page between its margins and without its heading and its number (start.css). */
const LYING = { width: 1028, height: 640 };
const UPRIGHT = { width: 714, height: 984 };
/** Of the heading, which ours do without: they have a title of their own. */
const HEADING = 21;
/** Our columns are measured for the narrowest that programs make, and may be so much wider where there is paper. */
const WIDER = 4 / 3;

/** How a sheet is printed. */
export interface PrintPlan {
  readonly isUpright: boolean;
  /** How large, 1 as it is; and how tall what stands on a page may be, in CSS pixels of the sheet. */
  readonly scale: number;
  readonly height: number;
  /** CSS pixels of a column. */
  readonly widthOf: (column: number) => number;
  readonly parts: readonly PrintPart[];
}

/** Rows and columns that are printed on pages of their own. */
export interface PrintPart {
  /** Numbers of rows and columns in sight. */
  readonly lines: readonly number[];
  readonly columns: readonly number[];
  /** The rows among `lines` that each page repeats, and those that no page cuts: charts lie over them. */
  readonly head: Stretch | null;
  readonly whole: readonly Stretch[];
  /** Places among `lines` behind which a page ends. */
  readonly ends: readonly number[];
  /** Which columns go on which pages. */
  readonly sides: readonly PrintPage[];
}

/**
 * A sheet in type of nine points or more: the areas that it has for paper where it is ours, else all of it, and what is wider than a page
 * on further pages; upright where ours is meant so or another is no wider.
 *
 * @param headings first and last row of a ledger's headings
 */
export function printPlan(
  sheet: SheetLook,
  rows: readonly RowLook[],
  styles: readonly StyleLook[],
  headings: { readonly first: number; readonly last: number } | null,
  isOurs: boolean,
): PrintPlan {
  const { printed, frozen, rowCount, columnCount } = sheet;
  const all = { firstRow: 1, lastRow: rowCount, firstColumn: 1, lastColumn: columnCount };
  const areas = printed?.areas ?? [all];
  const repeated = printed
    ? printed.repeatRows
    : (headings ?? (frozen.rows > 0 ? { first: 1, last: frozen.rows } : null));
  const narrow = (column: number): number => sizeIn(sheet.columns, column, sheet.defaultWidth);
  const shown = areas.map(({ firstRow, lastRow, firstColumn, lastColumn }) => ({
    lines: seen(firstRow, Math.min(lastRow, MOST_PRINTED), sheet.rows, sheet.defaultHeight),
    columns: seen(firstColumn, lastColumn, sheet.columns, sheet.defaultWidth),
  }));
  const widest = Math.max(...shown.map(({ columns }) => columns.reduce((sum, column) => sum + narrow(column), 0)));
  const isUpright = printed === null ? widest <= UPRIGHT.width : sheet.isUpright;
  const paper = isUpright ? UPRIGHT : LYING;
  const wider = isOurs ? Math.max(1, Math.min(WIDER, paper.width / widest)) : 1;
  const scale = printScale(rows, styles, paper.width / widest);
  const widthOf = (column: number): number => narrow(column) * wider;
  const parts = shown.map(({ lines, columns }): PrintPart => {
    // By the first column at least people find a row again on the next page.
    const names = stretchOf(columns, { first: 1, last: Math.max(1, frozen.columns) });
    return {
      lines,
      columns,
      head: stretchOf(lines, repeated),
      whole: sheet.charts.flatMap(
        ({ anchor }) => stretchOf(lines, { first: anchor.firstRow, last: anchor.lastRow }) ?? [],
      ),
      // Those of the user's would not fit a page of another size.
      ends: printed === null ? [] : sheet.pageEnds.map((row) => lines.filter((line) => line <= row).length),
      sides: printPages(columns.map(widthOf), paper.width / scale, names),
    };
  });
  return { isUpright, scale, height: (paper.height + (isOurs ? HEADING : 0)) / scale, widthOf, parts };
}

function seen(first: number, last: number, sizes: SheetLook["rows"], usual: number): readonly number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index).filter(
    (number) => sizeIn(sizes, number, usual) > 0,
  );
}

/** The size of a row or column. */
export function sizeIn(sizes: SheetLook["columns"], number: number, usual: number): number {
  return sizes.find(({ first, last }) => number >= first && number <= last)?.size ?? usual;
}

/** Where these rows or columns stand among those in sight; null where none of them does, or nothing behind them. */
function stretchOf(
  numbers: readonly number[],
  span: { readonly first: number; readonly last: number } | null,
): Stretch | null {
  if (span === null) return null;
  const from = numbers.findIndex((number) => number >= span.first && number <= span.last);
  const to = numbers.findIndex((number) => number > span.last);
  return from < 0 || to < 0 ? null : { from, to };
}
