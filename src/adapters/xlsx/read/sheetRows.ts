import type { CellValue, RowSnapshot, StruckColumns } from "../../../core/workbook/snapshot";
import { spendRow, spendValues, type ReadBudget } from "../zip/readBudget";
import { rowSequences } from "./rowSequences";
import { strikeOf, type RunStrikes } from "./runStrikes";

/** Takes a sheet cell by cell and makes its rows; memory follows the values, not the grid. */
export interface SheetRows {
  /** @param row 1-based; rows may come in any order and more than once */
  startRow(row: number, hidden: boolean): void;
  /**
   * @param column 1-based
   * @param format number of the cell's format code, 0 for General
   * @param value `undefined` for a blank cell that has a style
   * @param style number of the cell's style
   * @param strikes how the runs of its text are struck through
   */
  put(
    column: number,
    format: number,
    value: CellValue | undefined,
    style: number,
    formula?: string,
    strikes?: RunStrikes,
  ): void;
  endRow(): void;
  /** Rows with at least one value, ascending. Of two values for one cell the later counts. */
  finish(): readonly RowSnapshot[];
}

/** @param isStruck whether the text of cells of a style is struck through; null where that of none is */
export function sheetRows(
  codes: readonly (string | undefined)[],
  budget: ReadBudget,
  isStruck: ((style: number) => boolean) | null = null,
): SheetRows {
  const formatsOf = rowSequences((format) => codes[format], budget);
  const rows: RowSnapshot[] = [];
  const columns: number[] = [];
  const formats: number[] = [];
  const values: (CellValue | undefined)[] = [];
  let row = 0;
  let hidden = false;
  let count = 0;
  let valued = 0;
  let last = 0;
  let isInOrder = true;
  let rowsInOrder = true;
  /** Columns of the row that are struck through; most rows have none. */
  let struck: { whole: Set<number>; part: Set<number> } | null = null;

  return {
    startRow(number, isHidden) {
      row = number;
      hidden = isHidden;
      count = valued = last = 0;
      isInOrder = true;
      struck = null;
    },
    put(column, format, value, style, _formula, strikes = 0) {
      if (count > 0 && column <= columns[count - 1]!) isInOrder = false;
      columns[count] = column;
      formats[count] = format;
      values[count++] = value;
      if (value === undefined) return;
      valued++;
      if (column > last) last = column;
      if (strikes !== 0 || isStruck !== null) noteStrike(column, strikeOf(strikes, isStruck?.(style) === true));
    },
    endRow() {
      if (valued === 0) return;
      if (!isInOrder) sortCells();
      spendRow(budget);
      spendValues(budget, valued);
      if (rows.length > 0 && row <= rows[rows.length - 1]!.row) rowsInOrder = false;
      const made = { row, cells: cellsOf(), formats: formatsOf(columns, formats, count, last), hidden };
      rows.push(struck === null ? made : { ...made, struck: struckColumns(struck.whole, struck.part) });
    },
    finish() {
      return rowsInOrder ? rows : mergedRows(rows);
    },
  };

  /** Of two values for one cell the later counts. */
  function noteStrike(column: number, strike: "whole" | "part" | null): void {
    struck?.whole.delete(column);
    struck?.part.delete(column);
    if (strike !== null) (struck ??= { whole: new Set(), part: new Set() })[strike].add(column);
  }

  function cellsOf(): readonly (CellValue | undefined)[] {
    // Far-apart cells go into a sparse array: one value in XFD must not cost 16 384 places.
    const cells = last <= valued * 4 + 64 ? new Array<CellValue | undefined>(last) : [];
    for (let i = 0; i < count; i++) if (values[i] !== undefined) cells[columns[i]! - 1] = values[i];
    return cells;
  }

  function sortCells(): void {
    const order = Array.from({ length: count }, (_, i) => i).sort((a, b) => columns[a]! - columns[b]! || a - b);
    // A blank repetition does not blank what stands there: nothing may vanish in silence.
    const kept = order.filter((i, at) => {
      const following = order[at + 1];
      return following === undefined || columns[following] !== columns[i] || values[following] === undefined;
    });
    const sorted = kept.map((i) => [columns[i]!, formats[i]!, values[i]] as const);
    sorted.forEach(([column, format, value], i) => {
      columns[i] = column;
      formats[i] = format;
      values[i] = value;
    });
    count = sorted.length;
  }
}

/** Rows in order, those of one number made one. */
function mergedRows(rows: readonly RowSnapshot[]): readonly RowSnapshot[] {
  const merged: RowSnapshot[] = [];
  for (const row of [...rows].sort((a, b) => a.row - b.row)) {
    const before = merged[merged.length - 1];
    if (before?.row !== row.row) merged.push(row);
    else {
      merged[merged.length - 1] = {
        row: row.row,
        cells: overlaid(before.cells, row.cells),
        formats: overlaid(before.formats, row.formats),
        hidden: row.hidden,
        ...bothStruck(before, row),
      };
    }
  }
  return merged;
}

function overlaid<T>(lower: readonly (T | undefined)[], upper: readonly (T | undefined)[]): readonly (T | undefined)[] {
  const both = lower.slice();
  // forEach passes over holes, so that sparse arrays stay cheap.
  upper.forEach((item, i) => {
    if (item !== undefined) both[i] = item;
  });
  return both;
}

function bothStruck(lower: RowSnapshot, upper: RowSnapshot): Pick<RowSnapshot, "struck"> {
  if (lower.struck === undefined && upper.struck === undefined) return {};
  const isOver = (column: number): boolean => upper.cells[column - 1] !== undefined;
  const of = (how: keyof StruckColumns): readonly number[] => [
    ...(lower.struck?.[how] ?? []).filter((column) => !isOver(column)),
    ...(upper.struck?.[how] ?? []),
  ];
  return { struck: struckColumns(of("whole"), of("part")) };
}

function struckColumns(whole: Iterable<number>, part: Iterable<number>): StruckColumns {
  const ascending = (columns: Iterable<number>): readonly number[] => [...columns].sort((a, b) => a - b);
  return { whole: ascending(whole), part: ascending(part) };
}
