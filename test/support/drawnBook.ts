import { columnNumber, parseAddress, type CellNumbers } from "../../src/core/workbook/address";
import type {
  CellValue,
  MergeArea,
  RowSnapshot,
  SheetSnapshot,
  WorkbookSnapshot,
} from "../../src/core/workbook/snapshot";
import { isFormatted, isMark, lineCells, type DrawnCell } from "./drawnCell";

export type { DrawnCell };

/**
 * Rows as arrays, or as one Markdown table. In both, `"<"` belongs to the cell on its left and `"^"` to the cell above: that
 * is how merges are drawn.
 *
 * In Markdown every line is a row; `|---|` lines are skipped and `||` is a blank row. How cells are written: `lineCells`.
 */
export type DrawnRows = string | readonly (readonly DrawnCell[])[];

export interface DrawnDetails {
  /** `台账` unless told. */
  readonly name?: string;
  readonly visibility?: SheetSnapshot["visibility"];
  /** Merges by address, beside the drawn ones: `["A1:D1"]`. */
  readonly merges?: readonly string[];
  /** Row numbers as Excel shows them. */
  readonly hiddenRows?: readonly number[];
  /** Number formats of cells or whole columns: `{ C5: "0%", D: "yyyy/m/d" }`. */
  readonly formats?: Readonly<Record<string, string>>;
  /** Cells that are struck through, and those of whose text a part is: `["E4"]`. */
  readonly struck?: readonly string[];
  readonly partlyStruck?: readonly string[];
  /** Where the first drawn row stands; 1 unless told. */
  readonly top?: number;
  /** Values far from the rest: `{ A1048576: "x", XFD3: 1 }`. */
  readonly strays?: Readonly<Record<string, CellValue>>;
}

/** A workbook of drawn sheets. */
export function drawnBook(sheets: SheetSnapshot | readonly SheetSnapshot[], file = "台账.xlsx"): WorkbookSnapshot {
  return { file, sheets: "name" in sheets ? [sheets] : sheets };
}

/** A sheet as an adapter would hand it over, from rows drawn in a test. */
export function drawnSheet(rows: DrawnRows, details: DrawnDetails = {}): SheetSnapshot {
  const drawn = typeof rows === "string" ? markdownRows(rows) : rows;
  const top = details.top ?? 1;
  const hidden = new Set(details.hiddenRows);
  const formats = formatLookUp(details.formats ?? {});
  const struckIn = (row: number): RowSnapshot["struck"] => {
    const columns = (cells: readonly string[] = []): readonly number[] =>
      cells.map(cellAt).flatMap((cell) => (cell.row === row ? [cell.column] : []));
    const [whole, part] = [columns(details.struck), columns(details.partlyStruck)];
    return whole.length + part.length === 0 ? undefined : { whole, part };
  };
  const snapshots = new Map<number, RowSnapshot>();
  const put = (row: number, cells: readonly DrawnCell[]): void => {
    const values = Array.from(cells, valueOf);
    if (values.every((value) => value === undefined || value === null)) return;
    const codes = Array.from(cells, (cell, index) => formatOf(cell) ?? formats(row, index + 1));
    const struck = struckIn(row);
    const snapshot = { row, cells: values, formats: codes, hidden: hidden.has(row) };
    snapshots.set(row, struck === undefined ? snapshot : { ...snapshot, struck });
  };
  drawn.forEach((cells, index) => put(top + index, cells));
  for (const [address, value] of Object.entries(details.strays ?? {})) {
    const { row, column } = cellAt(address);
    const cells: DrawnCell[] = [...(snapshots.get(row)?.cells ?? [])];
    cells[column - 1] = value;
    put(row, cells);
  }
  return {
    name: details.name ?? "台账",
    visibility: details.visibility ?? "visible",
    rows: [...snapshots.values()].sort((a, b) => a.row - b.row),
    merges: [...drawnMerges(drawn, top), ...(details.merges ?? []).map(mergeOf)],
  };
}

/**
 * Rows of a table: its headings, written with spaces between, then one row for each record, whose values are named by heading.
 * A heading that occurs twice takes the value in both places; one that no record names is blank.
 */
export function drawnTable(
  headings: string | readonly string[],
  ...records: readonly Readonly<Record<string, DrawnCell>>[]
): readonly (readonly DrawnCell[])[] {
  const names = typeof headings === "string" ? headings.trim().split(/\s+/) : headings;
  for (const name of records.flatMap((record) => Object.keys(record)))
    if (!names.includes(name)) throw new Error(`The drawn table has no heading ${name}`);
  return [names, ...records.map((record) => names.map((name) => record[name]))];
}

/** Rows from one Markdown table. */
export function markdownRows(text: string): readonly (readonly DrawnCell[])[] {
  return text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line.startsWith("|") && !/^\|[-:|\s]*---[-:|\s]*\|$/.test(line))
    .map(lineCells);
}

function valueOf(cell: DrawnCell): CellValue | undefined {
  if (isMark(cell)) return undefined;
  return isFormatted(cell) ? cell.value : cell;
}

function formatOf(cell: DrawnCell): string | undefined {
  return isFormatted(cell) ? cell.format : undefined;
}

function drawnMerges(rows: readonly (readonly DrawnCell[])[], top: number): readonly MergeArea[] {
  return rows.flatMap((cells, r) =>
    cells.flatMap((cell, c) => {
      if (isMark(cell)) return [];
      let width = 1;
      while (cells[c + width] === "<") width++;
      let height = 1;
      while (rows[r + height]?.[c] === "^") height++;
      if (width === 1 && height === 1) return [];
      return [{ firstRow: top + r, firstColumn: c + 1, lastRow: top + r + height - 1, lastColumn: c + width }];
    }),
  );
}

function cellAt(address: string): CellNumbers {
  const place = parseAddress(address);
  if (place === undefined) throw new Error(`No such cell: ${address}`);
  return place;
}

function mergeOf(area: string): MergeArea {
  const [first, last] = area.split(":").map(cellAt);
  if (!first || !last) throw new Error(`No such area: ${area}`);
  return { firstRow: first.row, firstColumn: first.column, lastRow: last.row, lastColumn: last.column };
}

function formatLookUp(formats: Readonly<Record<string, string>>): (row: number, column: number) => string | undefined {
  const byPlace = new Map<string, string>();
  for (const [place, format] of Object.entries(formats)) {
    const column = columnNumber(place);
    if (column !== undefined) byPlace.set(String(column), format);
    else byPlace.set(`${cellAt(place).row},${cellAt(place).column}`, format);
  }
  return (row, column) => byPlace.get(`${row},${column}`) ?? byPlace.get(String(column));
}
