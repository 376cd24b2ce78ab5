import type { StruckColumns } from "../../../core/workbook/snapshot";
import { cellsIn, rangeOf, type SheetBlock } from "./rangeOf";

/** The values of a block as Excel gave them. */
export interface BlockValues {
  readonly block: SheetBlock;
  readonly values: readonly (readonly unknown[])[];
  /** Null where some rows are hidden and others are not. */
  readonly rowHidden: boolean | null;
  /** Whether its cells are struck through; null where some are, or parts of their texts, and others are not. */
  readonly struck: boolean | null;
  /** Upper bound of what the answer took. */
  readonly bytes: number;
  /** Where numbers stand, and where texts that look like error values. */
  readonly numbers: readonly Group[];
  readonly errors: readonly Group[];
}

/** Asks for a block's values; the answer is there after the next sync, and frees Excel's hold on the range. */
export function askValues(context: Excel.RequestContext, block: SheetBlock): () => BlockValues {
  const ranges = withoutWholeRows(block).map((part) => rangeOf(context, part));
  for (const range of ranges) range.load("values,rowHidden,format/font/strikethrough");
  return () => {
    const [first = [], second] = ranges.map((range): readonly (readonly unknown[])[] => range.values);
    const values = second === undefined ? first : first.map((row, r) => [...row, ...(second[r] ?? [])]);
    const rowHidden: boolean | null = ranges[0]?.rowHidden ?? null;
    const strikes = ranges.map(({ format }): boolean | null => format.font.strikethrough);
    const struck = strikes.every((strike) => strike === strikes[0]) ? (strikes[0] ?? null) : null;
    for (const range of ranges) range.untrack();
    return blockValues(block, values, rowHidden, struck);
  };
}

function blockValues(
  block: SheetBlock,
  values: BlockValues["values"],
  rowHidden: BlockValues["rowHidden"],
  struck: BlockValues["struck"],
): BlockValues {
  const [numbers, errors] = [groupsOf(values, isNumber), groupsOf(values, looksLikeError)];
  return { block, values, rowHidden, struck, bytes: bytesOf(values), numbers, errors };
}

/** Excel tells no values of whole rows: a block as wide as the sheet is asked for in two halves. */
function withoutWholeRows(block: SheetBlock): readonly SheetBlock[] {
  if (block.columns < WIDEST) return [block];
  const rest = { firstColumn: block.firstColumn + HALF, columns: block.columns - HALF };
  return [
    { ...block, columns: HALF },
    { ...block, ...rest },
  ];
}

const WIDEST = 16_384;
const HALF = WIDEST / 2;

/** What beside its values a block's reading depends on. */
export interface BlockDetails {
  /** Number format of a cell of the block by its 0-based place; asked for numbers only. */
  formatAt(row: number, column: number): unknown;
  /** Whether a text that looks like one is an error value. */
  isError(row: number, column: number): boolean;
  isHidden(row: number): boolean;
  /** How much of a cell's text is struck through. */
  strikeAt(row: number, column: number): keyof StruckColumns | null;
  /** What the answer took of bytes, roughly. */
  readonly bytes: number;
}

/** Cells that `askDetails` will make Excel tell of; a row's being hidden counts as two, a cell's being struck through as three. */
export function detailCells({ block, rowHidden, struck, numbers, errors }: BlockValues): number {
  const cells = [...numbers, ...errors].reduce((sum, { rows, columns }) => sum + rows * columns, 0);
  return cells + (rowHidden === null ? block.rows * 2 : 0) + (struck === null ? cellsIn(block) * 3 : 0);
}

/** The upper and the lower half of a block; null where it has but one row. */
export function halves(values: BlockValues): readonly [BlockValues, BlockValues] | null {
  const { block, values: cells, rowHidden, struck } = values;
  if (block.rows < 2) return null;
  const upper = Math.ceil(block.rows / 2);
  const half = (from: number, rows: number): BlockValues =>
    blockValues({ ...block, firstRow: block.firstRow + from, rows }, cells.slice(from, from + rows), rowHidden, struck);
  return [half(0, upper), half(upper, block.rows - upper)];
}

/** Details of a block from those of its halves. */
export function joined(upperRows: number, upper: BlockDetails, lower: BlockDetails): BlockDetails {
  return {
    formatAt: (row, column) =>
      row < upperRows ? upper.formatAt(row, column) : lower.formatAt(row - upperRows, column),
    isError: (row, column) => (row < upperRows ? upper.isError(row, column) : lower.isError(row - upperRows, column)),
    isHidden: (row) => (row < upperRows ? upper.isHidden(row) : lower.isHidden(row - upperRows)),
    strikeAt: (row, column) =>
      row < upperRows ? upper.strikeAt(row, column) : lower.strikeAt(row - upperRows, column),
    bytes: upper.bytes + lower.bytes,
  };
}

/**
 * Asks for number formats where numbers stand, for value types where a text looks like an error value, and for hidden rows
 * or struck cells where some are; the answer is there after the next sync.
 */
export function askDetails(context: Excel.RequestContext, asked: BlockValues): () => BlockDetails {
  const { block, rowHidden, struck } = asked;
  const numbers = asked.numbers.map((group) => ({ group, range: partOf(context, block, group) }));
  const errors = asked.errors.map((group) => ({ group, range: partOf(context, block, group) }));
  for (const { range } of numbers) range.load("numberFormat");
  for (const { range } of errors) range.load("valueTypes");
  const rows = rowHidden === null ? rangeOf(context, { ...block, columns: 1 }) : null;
  const properties = rows?.getRowProperties({ rowHidden: true });
  const parts = struck === null ? withoutWholeRows(block).map((part) => rangeOf(context, part)) : [];
  const fonts = parts.map((range) => range.getCellProperties({ format: { font: { strikethrough: true } } }));
  return () => {
    const formats = numbers.map(({ group, range }) => ({ group, cells: range.numberFormat as unknown[][] }));
    const formatAt = lookUp(formats);
    const typeAt = lookUp(errors.map(({ group, range }) => ({ group, cells: range.valueTypes })));
    const hidden = properties?.value.map((row) => row.rowHidden === true);
    const strikes = fonts.map(({ value }) => value);
    for (const { range } of [...numbers, ...errors]) range.untrack();
    for (const range of [...parts, ...(rows === null ? [] : [rows])]) range.untrack();
    return {
      formatAt,
      isError: (row, column) => typeAt(row, column) === "Error",
      isHidden: (row) => (hidden === undefined ? rowHidden === true : hidden[row] === true),
      strikeAt: (row, column) => {
        if (struck !== null) return struck ? "whole" : null;
        const [left, right] = strikes.map((cells) => cells[row]);
        const cell = left?.[column] ?? right?.[column - HALF];
        // Excel says null where the runs of a text differ, which its types do not have.
        const strike = cell?.format?.font?.strikethrough as boolean | null | undefined;
        return strike === true ? "whole" : strike === null ? "part" : null;
      },
      bytes:
        formatBytes(formats.map(({ cells }) => cells)) +
        (hidden?.length ?? 0) * 32 +
        (strikes.length > 0 ? cellsIn(block) * 48 : 0),
    };
  };
}

/** Columns side by side with the rows between their first and their last wanted cell, 0-based within the block. */
export interface Group {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly rows: number;
  readonly columns: number;
}

function groupsOf(values: readonly (readonly unknown[])[], isWanted: (value: unknown) => boolean): readonly Group[] {
  const spans: { first: number; last: number }[] = [];
  values.forEach((row, r) => {
    row.forEach((value, c) => {
      if (!isWanted(value)) return;
      const span = spans[c];
      if (span === undefined) spans[c] = { first: r, last: r };
      else span.last = r;
    });
  });
  const groups: { firstColumn: number; columns: number; firstRow: number; lastRow: number }[] = [];
  // forEach passes over columns without a wanted cell.
  spans.forEach(({ first, last }, column) => {
    const group = groups.at(-1);
    if (group !== undefined && group.firstColumn + group.columns === column && column !== HALF) {
      group.columns++;
      group.firstRow = Math.min(group.firstRow, first);
      group.lastRow = Math.max(group.lastRow, last);
    } else groups.push({ firstColumn: column, columns: 1, firstRow: first, lastRow: last });
  });
  return groups.map(({ firstRow, lastRow, ...columns }) => ({ ...columns, firstRow, rows: lastRow - firstRow + 1 }));
}

function lookUp(
  groups: readonly { readonly group: Group; readonly cells: readonly (readonly unknown[])[] }[],
): (row: number, column: number) => unknown {
  const ofColumn: { readonly group: Group; readonly cells: readonly (readonly unknown[])[] }[] = [];
  for (const one of groups) for (let c = 0; c < one.group.columns; c++) ofColumn[one.group.firstColumn + c] = one;
  return (row, column) => {
    const found = ofColumn[column];
    return found?.cells[row - found.group.firstRow]?.[column - found.group.firstColumn];
  };
}

function partOf(context: Excel.RequestContext, block: SheetBlock, group: Group): Excel.Range {
  return rangeOf(context, {
    ...block,
    ...group,
    firstRow: block.firstRow + group.firstRow,
    firstColumn: block.firstColumn + group.firstColumn,
  });
}

function isNumber(value: unknown): boolean {
  return typeof value === "number";
}

/** Error values come as their texts, and only the type of the value tells them from a text that somebody typed. */
function looksLikeError(value: unknown): boolean {
  return typeof value === "string" && value.startsWith("#");
}

/** As JSON in UTF-8, taking every character for three bytes. */
function bytesOf(values: readonly (readonly unknown[])[]): number {
  let bytes = 0;
  for (const row of values) {
    for (const value of row) bytes += typeof value === "string" ? 3 + value.length * 3 : 12;
  }
  return Math.max(bytes, values.length === 0 ? 0 : values.length * (values[0]?.length ?? 0) * 3);
}

/** The same of number formats, exactly: few are different, and long ones decide how many can be asked for at once. */
function formatBytes(groups: readonly (readonly (readonly unknown[])[])[]): number {
  const known = new Map<unknown, number>();
  const encoder = new TextEncoder();
  let bytes = 0;
  for (const rows of groups) {
    for (const row of rows) {
      for (const code of row) {
        let size = known.get(code);
        if (size === undefined) known.set(code, (size = encoder.encode(JSON.stringify(code)).length + 1));
        bytes += size;
      }
    }
  }
  return bytes;
}

export function cellsOf(blocks: readonly SheetBlock[]): number {
  return blocks.reduce((sum, block) => sum + cellsIn(block), 0);
}
