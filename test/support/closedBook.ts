import { run } from "../../src/core/run";
import { planClosing } from "../../src/core/show/closing/planClosing";
import type { CellEdit, NewSheet, WorkbookEdit } from "../../src/core/show/edits/edit";
import { cellsOfRows } from "./cellsOfRows";
import { roleStyles } from "../../src/core/show/sheets/roleStyles";
import type { CellValue, SheetSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";
import { day } from "../builders/day";

interface Order {
  /** Default: the first day of the month after, near enough. */
  readonly closed?: string;
  readonly reason?: string;
  /** Place of the month's book among the workbooks, given apart. */
  readonly apart?: number;
}

/** The month's book of these workbooks once their month is closed. */
export function closedBook(
  books: readonly WorkbookSnapshot[],
  asOf: string,
  { closed = "2024-07-01", reason, apart }: Order = {},
): WorkbookSnapshot {
  const result = run(books, { asOf: day(asOf), book: apart === undefined ? null : { at: apart, apart: true } });
  const { recognition } = result.basis;
  const book = books[recognition.files.indexOf(recognition.book!)]!;
  const order = { closed: day(closed), reason: reason ?? null };
  return withEdit(book, planClosing(book, result, result.basis, order).edit);
}

/** The archive alone, in a workbook of its own. */
export function archiveOf(books: readonly WorkbookSnapshot[], asOf: string, order: Order = {}): WorkbookSnapshot {
  const { sheets } = closedBook(books, asOf, order);
  return { file: "主工作簿.xlsx", sheets: sheets.filter(({ name }) => name === "月度存档" || name === "存档明细") };
}

/** The workbook with an edit in it that nothing refuses. */
export function withEdit(
  { file, sheets }: WorkbookSnapshot,
  { newSheets, cells, appended = [] }: WorkbookEdit,
): WorkbookSnapshot {
  const all = [...cells, ...appended.flatMap(cellsOfRows)];
  return { file, sheets: [...sheets.map((sheet) => withCells(sheet, all)), ...newSheets.map(madeSheet)] };
}

/** The sheet with one cell another: `G5`. */
export function withCell(
  book: WorkbookSnapshot,
  sheet: string,
  cell: string,
  value: string | number | null,
): WorkbookSnapshot {
  return withEdit(book, { newSheets: [], cells: [{ sheet, cell, value }] });
}

function madeSheet({ name, rows }: NewSheet): SheetSnapshot {
  return {
    name,
    visibility: "visible",
    merges: [],
    rows: rows.map(({ cells }, index) => ({
      row: index + 1,
      cells: cells.map((cell) => cell?.value ?? null),
      formats: cells.map((cell) => {
        const format = cell === null ? "General" : roleStyles[cell.role].numberFormat;
        return format === "General" ? undefined : format;
      }),
      hidden: false,
    })),
  };
}

interface MutableRow {
  readonly row: number;
  readonly cells: (CellValue | undefined)[];
  readonly formats: (string | undefined)[];
  readonly hidden: boolean;
}

function withCells(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const rows = new Map<number, MutableRow>(
    sheet.rows.map((row) => [row.row, { ...row, cells: [...row.cells], formats: [...row.formats] }]),
  );
  for (const { cell, value, numberFormat } of own) {
    const [, letters = "", digits = ""] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
    const column = [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
    const row = rows.get(Number(digits)) ?? { row: Number(digits), cells: [], formats: [], hidden: false };
    row.cells[column - 1] = value;
    if (numberFormat !== undefined) row.formats[column - 1] = numberFormat;
    rows.set(row.row, row);
  }
  return { ...sheet, rows: [...rows.values()].sort((a, b) => a.row - b.row) };
}
