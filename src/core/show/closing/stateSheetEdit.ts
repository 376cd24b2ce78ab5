import { plural } from "../../values/numberEn";
import { inBoth } from "../../base/inBoth";
import { HostError } from "../../base/hostError";
import { ARCHIVE_DAY_FORMAT, DIGEST_HEADING, type ArchiveColumn } from "../../read/archive/archiveColumns";
import { stateSheetHead } from "../../read/ledgers/stateSheetHead";
import { stateSheetName, type StateSheetName } from "../../read/ledgers/stateSheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { WorkbookEdit } from "../edits/edit";
import { headingsPutBack } from "../edits/headingsPutBack";
import { newStateSheet } from "../edits/newStateSheet";
import type { CellRole, SheetCell, SheetRow } from "../sheets/sheetModel";
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
  const head = newStateSheet(name, purpose, all, []);
  return { newSheets: [{ ...head, rows: [...head.rows, ...lines.map((line) => drawnRow(all, line))] }], cells: [] };
}

const DIGEST: ArchiveColumn = { heading: DIGEST_HEADING, content: "text", width: 10 };

/** Its cells are made when they are asked for: those of a hundred thousand rows never stand in memory. */
function drawnRow(columns: readonly ArchiveColumn[], line: ArchiveLine): SheetRow {
  return {
    get cells() {
      return cellsOf(columns, line);
    },
  };
}

function cellsOf(columns: readonly ArchiveColumn[], line: ArchiveLine): readonly (SheetCell | null)[] {
  return columns.map((column, place) => {
    const value = line[place] ?? null;
    return value === null ? null : { value, role: roleOf(column, value) };
  });
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
  const headings = columns.map(({ heading }) => heading);
  const head = stateSheetHead(sheet, new Set(headings), NEEDED, Math.floor(columns.length / 2) + 1);
  if (head === null)
    throw new HostError(
      "not-writable",
      inBoth(
        `“${sheet.name}”表的列名不全，没有写入；请把列名恢复后再试。`,
        `Sheet “${sheet.name}” lacks headings, and nothing was written. Put its headings back and try again.`,
      ),
    );
  const { places, cells } = headingsPutBack(sheet.name, head, headings);
  const first =
    Math.max(
      head.row,
      ...sheet.merges.map(({ lastRow }) => lastRow),
      sheet.sealed?.lastRow ?? sheet.rows.at(-1)?.row ?? 0,
    ) + 1;
  if (first + lines.length - 1 > LAST_ROW)
    throw new HostError(
      "not-writable",
      inBoth(
        `“${sheet.name}”表放不下这个月的${lines.length}行，没有写入；请把较早年份的存档另存到别的工作簿。`,
        `Sheet “${sheet.name}” has no room for the ${plural(lines.length, "row")} of this month, and nothing was written. Move the closed months of earlier years to another workbook.`,
      ),
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

const NEEDED = ["月份", "版次"];
