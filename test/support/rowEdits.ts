import type { RowSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import type { DrawnCell } from "./drawnBook";

/** New contents of some cells of a row, by 1-based column. */
export type CellsOfRow = ReadonlyMap<number, DrawnCell>;

/** A row with some of its cells changed; undefined where it then holds no value. */
export function editedRow(row: RowSnapshot | undefined, at: number, cells: CellsOfRow): RowSnapshot | undefined {
  const values = [...(row?.cells ?? [])];
  const formats = [...(row?.formats ?? [])];
  for (const [column, cell] of cells) {
    const isFormatted = typeof cell === "object" && cell !== null && "format" in cell;
    values[column - 1] = isFormatted ? cell.value : cell;
    formats[column - 1] = isFormatted ? cell.format : undefined;
  }
  if (values.every((value) => value === undefined || value === null)) return undefined;
  return { row: at, cells: values, formats, hidden: row?.hidden ?? false };
}

/** The workbooks with one row of one sheet replaced, put in, or taken away. */
export function withRow(
  books: readonly WorkbookSnapshot[],
  book: number,
  sheet: string,
  at: number,
  row: RowSnapshot | undefined,
): readonly WorkbookSnapshot[] {
  const replaced = (old: SheetSnapshot): SheetSnapshot => ({
    ...old,
    rows: [...old.rows.filter((one) => one.row !== at), ...(row === undefined ? [] : [row])].sort(
      (a, b) => a.row - b.row,
    ),
  });
  return books.map((one, index) =>
    index !== book ? one : { ...one, sheets: one.sheets.map((old) => (old.name === sheet ? replaced(old) : old)) },
  );
}
