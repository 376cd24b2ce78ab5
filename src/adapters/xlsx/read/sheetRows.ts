import type { CellValue, RowSnapshot } from "../../../core/workbook/snapshot";
import { spendRow, spendValues, type ReadBudget } from "../zip/readBudget";
import { rowSequences } from "./rowSequences";

/** Takes a sheet cell by cell and makes its rows; memory follows the values, not the grid. */
export interface SheetRows {
  /** @param row 1-based; rows may come in any order and more than once */
  startRow(row: number, hidden: boolean): void;
  /**
   * @param column 1-based
   * @param format number of the cell's format code, 0 for General
   * @param value `undefined` for a blank cell that has a style
   */
  put(column: number, format: number, value: CellValue | undefined): void;
  endRow(): void;
  /** Rows with at least one value, ascending. Of two values for one cell the later counts. */
  finish(): readonly RowSnapshot[];
}

export function sheetRows(codes: readonly (string | undefined)[], budget: ReadBudget): SheetRows {
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

  return {
    startRow(number, isHidden) {
      row = number;
      hidden = isHidden;
      count = valued = last = 0;
      isInOrder = true;
    },
    put(column, format, value) {
      if (count > 0 && column <= columns[count - 1]!) isInOrder = false;
      columns[count] = column;
      formats[count] = format;
      values[count++] = value;
      if (value === undefined) return;
      valued++;
      if (column > last) last = column;
    },
    endRow() {
      if (valued === 0) return;
      if (!isInOrder) sortCells();
      spendRow(budget);
      spendValues(budget, valued);
      if (rows.length > 0 && row <= rows[rows.length - 1]!.row) rowsInOrder = false;
      rows.push({ row, cells: cellsOf(), formats: formatsOf(columns, formats, count, last), hidden });
    },
    finish() {
      return rowsInOrder ? rows : mergedRows(rows);
    },
  };

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
