import { textWidth } from "../../../core/show/sheets/textWidth";
import type { MergeArea, RowSnapshot } from "../../../core/workbook/snapshot";
import type { SizeLook, StyleLook } from "./look";
import type { SheetFrame } from "./sheetFrame";
import type { StyledRow } from "./styledRows";

interface FittedSheet {
  readonly rows: readonly RowSnapshot[];
  readonly styled: readonly StyledRow[];
  readonly merges: readonly MergeArea[];
  readonly frame: SheetFrame;
  /** Heights that the file names. */
  readonly heights: readonly SizeLook[];
  /** Rows whose height the file names, also where it is the usual one. */
  readonly isNamed: (row: number) => boolean;
}

/**
 * Heights of rows with those added that the file leaves to whoever shows it: as high as their wrapped texts need, as Excel makes
 * them when it opens a file. Merged cells do not count, as there.
 */
export function fittedHeights(
  { rows, styled, merges, frame, heights, isNamed }: FittedSheet,
  styles: readonly StyleLook[],
): readonly SizeLook[] {
  if (styles.every(({ wrap }) => !wrap)) return heights;
  const stylesOf = new Map(styled.map((row) => [row.row, row.styles]));
  const merged = mergedCells(merges);
  const fitted: SizeLook[] = [];
  for (const { row, cells } of rows) {
    const own = stylesOf.get(row);
    if (own === undefined || isNamed(row)) continue;
    let size = frame.defaultHeight;
    cells.forEach((value, index) => {
      if (typeof value !== "string" || value === "") return;
      const style = styles[own[index] ?? 0];
      if (style?.wrap === true && !merged.has(`${row} ${index + 1}`)) {
        size = Math.max(size, wrappedHeight(value, style.fontSize, widthOf(frame, index + 1)));
      }
    });
    if (size > frame.defaultHeight) fitted.push({ first: row, last: row, size });
  }
  return fitted.length === 0 ? heights : [...heights, ...fitted].sort((a, b) => a.first - b.first);
}

/** CSS pixels of a text in lines that are no wider than its cell. */
function wrappedHeight(text: string, points: number, width: number): number {
  // Half an ideograph, which is as wide as its type is high.
  const character = (points * 4) / 3 / 2;
  const room = Math.max(1, Math.floor((width - 6) / character));
  const lines = text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(textWidth(line) / room)), 0);
  return Math.min(MOST, Math.round(lines * ((points * 4) / 3) * 1.3) + 1);
}

/** Excel's own limit: 409 points. */
const MOST = 545;

function widthOf({ columns, defaultWidth }: SheetFrame, column: number): number {
  return columns.find(({ first, last }) => column >= first && column <= last)?.size ?? defaultWidth;
}

function mergedCells(merges: readonly MergeArea[]): ReadonlySet<string> {
  const cells = new Set<string>();
  for (const { firstRow, firstColumn } of merges) cells.add(`${firstRow} ${firstColumn}`);
  return cells;
}
