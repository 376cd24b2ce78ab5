import { isCellFault, type CellValue } from "../../../core/workbook/snapshot";
import { spendValues, type ReadBudget } from "../zip/limits";
import type { CellSink } from "../read/sheetPart";

/** A cell as it is kept. */
export interface StoredCellLook {
  readonly column: number;
  readonly style: number;
  readonly format: number;
  /** `undefined` for a blank cell. */
  readonly value: CellValue | undefined;
}

/** The cells of one sheet, kept small: a 100 000-row ledger takes about 40 MB. */
export interface CellStore extends CellSink {
  /** Last row and column with a value or a style; 0 where there is none. */
  readonly lastRow: number;
  readonly lastColumn: number;
  /** Points of rows that name their height, 0 where hidden; in any order. */
  readonly heights: ReadonlyMap<number, number>;
  /** Rows from `from` to `to` that hold cells, ascending, their cells too. */
  rows(from: number, to: number): readonly { readonly row: number; readonly cells: readonly StoredCellLook[] }[];
}

export function cellStore(budget: ReadBudget): CellStore {
  let columns = new Uint16Array(1024);
  let styles = new Uint32Array(1024);
  let formats = new Uint16Array(1024);
  const values: (CellValue | undefined)[] = [];
  let count = 0;
  /** Row numbers, and where the cells of each begin, in the order in which they came. */
  const numbers: number[] = [];
  const starts: number[] = [];
  const heights = new Map<number, number>();
  let order: readonly number[] | null = null;
  const store = { lastRow: 0, lastColumn: 0, heights, startRow, put, endRow, rows };
  return store;

  function startRow(row: number, hidden: boolean, height: number | undefined): void {
    if (hidden) heights.set(row, 0);
    else if (height !== undefined) heights.set(row, height);
    numbers.push(row);
    starts.push(count);
  }

  function put(column: number, format: number, value: CellValue | undefined, style: number): void {
    if (value === undefined && style === 0) return;
    spendValues(budget, 1);
    if (count === columns.length) {
      columns = doubled(columns, new Uint16Array(2 * count));
      styles = doubled(styles, new Uint32Array(2 * count));
      formats = doubled(formats, new Uint16Array(2 * count));
    }
    columns[count] = column;
    styles[count] = style;
    formats[count] = format;
    values[count++] = value;
    store.lastColumn = Math.max(store.lastColumn, column);
  }

  function endRow(): void {
    if (starts.at(-1) === count) {
      numbers.pop();
      starts.pop();
    } else {
      store.lastRow = Math.max(store.lastRow, numbers.at(-1) ?? 0);
      order = null;
    }
  }

  function rows(from: number, to: number) {
    // Rows stand in order in nearly all files, and then nothing is sorted.
    order ??= inOrder(numbers);
    const found: { row: number; cells: readonly StoredCellLook[] }[] = [];
    for (let at = firstFrom(order, from); at < order.length; at++) {
      const place = order[at]!;
      const row = numbers[place]!;
      if (row > to) break;
      const cells = cellsOf(starts[place]!, starts[place + 1] ?? count);
      const before = found.at(-1);
      if (before?.row === row) before.cells = sorted([...before.cells, ...cells]);
      else found.push({ row, cells });
    }
    return found;
  }

  function firstFrom(places: readonly number[], row: number): number {
    let [low, high] = [0, places.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (numbers[places[middle]!]! < row) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  function cellsOf(start: number, end: number): readonly StoredCellLook[] {
    const cells: StoredCellLook[] = [];
    let isInOrder = true;
    for (let i = start; i < end; i++) {
      if (i > start && columns[i]! <= columns[i - 1]!) isInOrder = false;
      cells.push({ column: columns[i]!, style: styles[i]!, format: formats[i]!, value: values[i] });
    }
    return isInOrder ? cells : sorted(cells);
  }
}

/** Of two cells at one place the later counts, but a blank one takes no value away. */
function sorted(cells: readonly StoredCellLook[]): readonly StoredCellLook[] {
  const byColumn = new Map<number, StoredCellLook>();
  for (const cell of cells) {
    const before = byColumn.get(cell.column);
    byColumn.set(cell.column, cell.value === undefined && before !== undefined ? before : cell);
  }
  return [...byColumn.values()].sort((a, b) => a.column - b.column);
}

function inOrder(numbers: readonly number[]): readonly number[] {
  const places = numbers.map((_, place) => place);
  const isInOrder = numbers.every((row, i) => i === 0 || row >= numbers[i - 1]!);
  return isInOrder ? places : places.sort((a, b) => numbers[a]! - numbers[b]! || a - b);
}

function doubled<T extends Uint16Array | Uint32Array>(from: T, to: T): T {
  to.set(from);
  return to;
}

/** Where a text stands by the kind of its value. */
export function naturalAlign(value: CellValue | undefined): "left" | "centre" | "right" {
  if (typeof value === "number") return "right";
  return typeof value === "boolean" || isCellFault(value) ? "centre" : "left";
}
