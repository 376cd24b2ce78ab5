import { HostError } from "../../base/hostError";
import { ARCHIVE_DAY_FORMAT, DIGEST_HEADING, type ArchiveColumn } from "../../read/archive/archiveColumns";
import { stateSheetName, type StateSheetName } from "../../read/ledgers/stateSheet";
import { cellAddress } from "../../workbook/address";
import { compact } from "../../workbook/cellText";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellEdit, NewSheet, WorkbookEdit } from "../edits/edit";
import { HEAD_ROWS, sheetOfLines } from "../edits/sheetOfLines";
import type { CellRole, SheetCell } from "../sheets/sheetModel";
import type { ArchiveLine } from "./archiveLines";

/**
 * Lines put behind all that a state sheet has, under the headings that it has; the sheet made where the workbook has none (MONTH §1).
 *
 * @throws HostError not-writable where the sheet's headings are gone, or there is no room for so many rows
 */
export function stateSheetEdit(
  book: WorkbookSnapshot,
  name: StateSheetName,
  purpose: string,
  columns: Readonly<Record<string, ArchiveColumn>>,
  lines: readonly ArchiveLine[],
): WorkbookEdit {
  const all = [...Object.values(columns), DIGEST];
  const there = book.sheets.filter((sheet) => stateSheetName(sheet) === name);
  const sheet = there.find((one) => one.name === name) ?? there[0];
  if (sheet !== undefined) return { newSheets: [], ...appended(sheet, all, lines) };
  return { newSheets: [newStateSheet(name, purpose, all, lines)], cells: [] };
}

const DIGEST: ArchiveColumn = { heading: DIGEST_HEADING, content: "text", width: 10 };

function newStateSheet(
  name: string,
  purpose: string,
  columns: readonly ArchiveColumn[],
  lines: readonly ArchiveLine[],
): NewSheet {
  const cells = lines.map((line) =>
    columns.map((column, place): SheetCell | null => {
      const value = line[place] ?? null;
      return value === null ? null : { value, role: roleOf(column, value) };
    }),
  );
  return {
    ...sheetOfLines(name, purpose, columns, cells),
    freeze: { rows: HEAD_ROWS, columns: 0 },
    filterRow: HEAD_ROWS,
    print: { orientation: "landscape", repeatRows: { first: HEAD_ROWS, last: HEAD_ROWS } },
  };
}

function roleOf({ content, shown }: ArchiveColumn, value: string | number): CellRole {
  if (typeof value === "string") return "text";
  if (content === "day" || content === "due") return "date";
  return shown === "percent" ? "percent" : shown === "points" ? "score" : "number";
}

function appended(
  sheet: SheetSnapshot,
  columns: readonly ArchiveColumn[],
  lines: readonly ArchiveLine[],
): Pick<WorkbookEdit, "cells" | "appended"> {
  const head = headOf(sheet, columns);
  if (head === null) throw new HostError("not-writable", `“${sheet.name}”表的列名不全，没有写入；请把列名恢复后再试。`);
  const places = new Map(head.places);
  const cells: CellEdit[] = [];
  let last = Math.max(...places.values());
  for (const { heading } of columns) {
    if (places.has(heading)) continue;
    places.set(heading, ++last);
    cells.push({ sheet: sheet.name, cell: cellAddress(head.row, last), value: heading, expected: null });
  }
  const first = Math.max(head.row, ...sheet.merges.map(({ lastRow }) => lastRow), sheet.rows.at(-1)?.row ?? 0) + 1;
  if (first + lines.length - 1 > LAST_ROW)
    throw new HostError(
      "not-writable",
      `“${sheet.name}”表放不下这个月的${lines.length}行，没有写入；请把较早年份的存档另存到别的工作簿。`,
    );
  // Left to right, as cells stand in a row: a heading that was gone has come back at the end.
  const written = columns
    .map((column, place) => ({ place, column: places.get(column.heading) ?? 0, numberFormat: formatOf(column) }))
    .sort((a, b) => a.column - b.column);
  const isAsKept = written.every(({ place }, index) => place === index);
  const rows = isAsKept ? lines : lines.map((line) => written.map(({ place }) => line[place] ?? null));
  return {
    cells,
    appended: [
      {
        sheet: sheet.name,
        firstRow: first,
        columns: written.map(({ column, numberFormat }) => ({ column, numberFormat })),
        rows,
      },
    ],
  };
}

const LAST_ROW = 1_048_576;

/** Of the numbers of a column. */
function formatOf({ content, shown }: ArchiveColumn): string | null {
  if (content === "day" || content === "due") return ARCHIVE_DAY_FORMAT;
  return shown === "percent" ? "0.0%" : shown === "points" ? "0.00" : null;
}

/** The row that has the first headings of the table, and where each heading stands. */
function headOf(
  { rows }: SheetSnapshot,
  columns: readonly ArchiveColumn[],
): { readonly row: number; readonly places: ReadonlyMap<string, number> } | null {
  const headings = new Set(columns.map(({ heading }) => heading));
  for (const { row, cells } of rows.slice(0, HEADING_WITHIN)) {
    const places = new Map<string, number>();
    cells.forEach((value, index) => {
      const heading = typeof value === "string" && value.length < 20 ? compact(value) : "";
      if (headings.has(heading) && !places.has(heading)) places.set(heading, index + 1);
    });
    if (NEEDED.every((heading) => places.has(heading)) && places.size * 2 > columns.length) return { row, places };
  }
  return null;
}

const HEADING_WITHIN = 30;
const NEEDED = ["月份", "版次"];
