import { rowSequences, type RowSequence } from "../read/rowSequences";
import type { CellSink } from "../read/sheetSteps";
import { newReadBudget } from "../zip/readBudget";

/** How the cells of one sheet look, beside their values: small, for most rows of a table look like their neighbours. */
export interface StyledRows {
  /** Last row and column with a value or a style; 0 where there is none. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Highest number of a style that a cell names. */
  readonly highestStyle: number;
  /** Rows with styles, ascending. */
  readonly rows: readonly StyledRow[];
}

export interface StyledRow {
  readonly row: number;
  /** `styles[column - 1]`; a hole is the plain style. */
  readonly styles: RowSequence<number>;
}

/** Gathers the styles of a sheet while its cells are read. */
export function styledRows(): CellSink & {
  readonly finish: () => StyledRows;
  /** Points of rows that name their height, 0 where hidden; in any order. */
  readonly heights: ReadonlyMap<number, number>;
} {
  const sequenceOf = rowSequences((style: number) => style, newReadBudget());
  const heights = new Map<number, number>();
  const rows: StyledRow[] = [];
  const columns: number[] = [];
  const styles: number[] = [];
  let row = 0;
  let count = 0;
  let isBlank = true;
  let lastRow = 0;
  let lastColumn = 0;
  let highestStyle = 0;
  let isInOrder = true;

  return {
    heights,
    startRow(number, isHidden, height) {
      row = number;
      count = 0;
      isBlank = true;
      if (isHidden) heights.set(row, 0);
      else if (height !== undefined) heights.set(row, height);
    },
    put(column, _, value, style) {
      // A style that is no number is none.
      const isStyled = style > 0;
      if (value === undefined && !isStyled) return;
      isBlank = false;
      lastColumn = Math.max(lastColumn, column);
      if (!isStyled) return;
      highestStyle = Math.max(highestStyle, style);
      columns[count] = column;
      styles[count++] = style;
    },
    endRow() {
      if (isBlank) return;
      lastRow = Math.max(lastRow, row);
      if (count === 0) return;
      if (row <= (rows.at(-1)?.row ?? 0)) isInOrder = false;
      rows.push({ row, styles: sequenceOf(columns, styles, count, Infinity) });
    },
    finish: () => ({ lastRow, lastColumn, highestStyle, rows: isInOrder ? rows : mergedRows(rows) }),
  };
}

/** Rows in order, those of one number made one, of which the later counts. */
function mergedRows(rows: readonly StyledRow[]): readonly StyledRow[] {
  const byNumber = new Map<number, RowSequence<number>>();
  for (const { row, styles } of rows) {
    const before = byNumber.get(row);
    byNumber.set(row, before === undefined ? styles : overlaid(before, styles));
  }
  return [...byNumber].map(([row, styles]) => ({ row, styles })).sort((a, b) => a.row - b.row);
}

function overlaid(lower: RowSequence<number>, upper: RowSequence<number>): RowSequence<number> {
  const both = lower.slice();
  // forEach passes over holes, so that sparse arrays stay cheap.
  upper.forEach((style, i) => {
    both[i] = style;
  });
  return both;
}
