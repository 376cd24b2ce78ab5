import { isBlank } from "../../read/ledgers/sheetGrid";
import { cellAddress } from "../../workbook/address";
import type { CellEdit, NewSheet, WorkbookEdit } from "../edits/edit";
import { newStateSheet } from "../edits/newStateSheet";
import { HEAD_ROWS, type LineColumn } from "../edits/sheetOfLines";
import { rowHeight } from "../sheets/rowHeight";
import type { SheetCell } from "../sheets/sheetModel";
import type { LineSheet } from "./openLines";

export type LineValue = string | number | null;

/** A line of a sheet of ours: values by heading, and where its place leads. */
export interface SheetLine {
  readonly values: Readonly<Partial<Record<string, LineValue>>>;
  readonly link?: NonNullable<SheetCell["link"]>;
}

export interface LineSheetOrder {
  readonly name: string;
  readonly purpose: string;
  readonly columns: readonly LineColumn[];
  /** Headings under which days stand. */
  readonly days: readonly string[];
  /** A column that is for us alone. */
  readonly hidden?: string;
  /** The column whose cells lead to what their line is about. */
  readonly linked?: string;
}

const DAY_FORMAT = "yyyy-mm-dd";

/** The sheet made with its lines. */
export function newLineSheet(
  { name, purpose, columns, days, hidden, linked }: LineSheetOrder,
  lines: readonly SheetLine[],
): NewSheet {
  const cells = lines.map(({ values, link }) =>
    columns.map(({ heading }): SheetCell | null => {
      const value = values[heading] ?? null;
      if (link !== undefined && heading === linked) return { value, role: "link", link };
      const role = days.includes(heading) ? "date" : heading === hidden ? "text" : "wrapped";
      return { value, role };
    }),
  );
  const sheet = newStateSheet(name, purpose, columns, cells);
  const widths = columns.map(({ width }) => width);
  return {
    ...sheet,
    columns: columns.map(({ width, heading }) => (heading === hidden ? { width, hidden: true } : { width })),
    rows: sheet.rows.map((row, index) => (index < HEAD_ROWS ? row : { ...row, height: rowHeight(row.cells, widths) })),
  };
}

/** Lines written into a sheet that is there: into rows that are free, and behind all that stands on it. */
export function writtenLines(
  sheet: LineSheet,
  { days, linked }: Pick<LineSheetOrder, "days" | "linked">,
  lines: readonly SheetLine[],
  freeRows: readonly number[],
): readonly CellEdit[] {
  const model = linkModel(sheet, linked);
  return lines.flatMap(({ values, link = null }, index) => {
    const row = freeRows[index] ?? sheet.nextRow + index - freeRows.length;
    return [...sheet.columns].map(([heading, column]): CellEdit => {
      const value = values[heading] ?? null;
      const format = days.includes(heading) && typeof value === "number" ? { numberFormat: DAY_FORMAT } : {};
      const leads = heading === linked ? { link, ...(link === null ? {} : model) } : {};
      return { sheet: sheet.name, cell: cellAddress(row, column), value, ...format, ...leads };
    });
  });
}

/** What linked cells that are added look like: as the first one there. */
function linkModel({ columns, rows }: LineSheet, linked: string | undefined): Pick<CellEdit, "like"> {
  const column = columns.get(linked ?? "");
  const first = column === undefined ? undefined : rows.find(({ cells }) => !isBlank(cells[column - 1]));
  return column === undefined || first === undefined ? {} : { like: cellAddress(first.row, column) };
}

/** All cells of these rows that are ours, made blank. */
export function blankedRows(
  sheet: LineSheet,
  { linked }: Pick<LineSheetOrder, "linked">,
  rows: readonly number[],
): readonly CellEdit[] {
  return rows.flatMap((row) =>
    [...sheet.columns].map(([heading, column]): CellEdit => {
      const blank = { sheet: sheet.name, cell: cellAddress(row, column), value: null };
      return heading === linked ? { ...blank, link: null } : blank;
    }),
  );
}

/** Lines put on a sheet, which is made where it is not there; nothing where there are none. */
export function appendedTo(sheet: LineSheet | null, order: LineSheetOrder, lines: readonly SheetLine[]): WorkbookEdit {
  if (lines.length === 0) return { newSheets: [], cells: [] };
  if (sheet === null) return { newSheets: [newLineSheet(order, lines)], cells: [] };
  return { newSheets: [], cells: writtenLines(sheet, order, lines, []).filter(({ value }) => value !== null) };
}
