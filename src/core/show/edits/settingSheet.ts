import type { CellEdit, NewSheet, WorkbookEdit } from "./edit";
import type { SheetCell } from "../sheets/sheetModel";
import { sheetOfLines, type LineColumn } from "./sheetOfLines";
import { HEADER_WITHIN, settingColumns } from "../../read/settings/settingTable";
import { cellAddress } from "../../workbook/address";
import { cellDisplay } from "../../values/cellDisplay";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";

/** A settings sheet of the user's as it is now: where its headings and lines stand (SPEC §14). */
export interface SettingSheet {
  readonly name: string;
  readonly headerRow: number;
  /** Column of each heading that is there. */
  readonly columns: ReadonlyMap<string, number>;
  /** The row behind all that stands on the sheet. */
  readonly nextRow: number;
  readonly lines: readonly { readonly row: number; text(heading: string): string | null }[];
}

/** A value of a line to be written. Dates are serials, written with the format of dates. */
export interface SettingValue {
  readonly value: string | number;
  readonly isDate?: true;
}

/**
 * Finds a settings sheet; null where the workbook has none of that name. Without its first two headings it cannot be written, as
 * it cannot be read: `unreadable`.
 */
export function findSettingSheet(
  workbook: WorkbookSnapshot,
  name: string,
  headings: readonly string[],
): SettingSheet | "unreadable" | null {
  const sheet = workbook.sheets.find((candidate) => candidate.name.trim() === name);
  if (sheet === undefined) return null;
  const needed = headings.slice(0, 2);
  for (const { row, cells } of sheet.rows.slice(0, HEADER_WITHIN)) {
    const columns = settingColumns(cells, headings);
    if (needed.every((heading) => columns.has(heading))) return settingSheet(sheet, row, columns);
  }
  return "unreadable";
}

function settingSheet(sheet: SheetSnapshot, headerRow: number, columns: ReadonlyMap<string, number>): SettingSheet {
  return {
    name: sheet.name,
    headerRow,
    columns,
    nextRow:
      Math.max(
        ...sheet.rows.map(({ row }) => row),
        // A merge reaches as far as its last row.
        ...sheet.merges.map(({ lastRow }) => lastRow),
      ) + 1,
    lines: sheet.rows
      .filter(({ row }) => row > headerRow)
      .map(({ row, cells, formats }) => ({
        row,
        text: (heading) => {
          const column = columns.get(heading);
          return column === undefined ? null : cellDisplay(cells[column - 1], formats[column - 1]);
        },
      })),
  };
}

/** Lines put below all that stands on a settings sheet; headings that are missing are put behind the others. */
export function appendedLines(
  sheet: SettingSheet,
  lines: readonly Readonly<Record<string, SettingValue>>[],
): readonly CellEdit[] {
  const columns = new Map(sheet.columns);
  const cells: CellEdit[] = [];
  for (const heading of new Set(lines.flatMap((line) => Object.keys(line)))) {
    if (columns.has(heading)) continue;
    const column = Math.max(...columns.values()) + 1;
    columns.set(heading, column);
    cells.push({ sheet: sheet.name, cell: cellAddress(sheet.headerRow, column), value: heading, expected: null });
  }
  lines.forEach((line, index) => {
    for (const [heading, { value, isDate }] of Object.entries(line)) {
      const column = columns.get(heading);
      if (column === undefined || value === "") continue;
      const cell = cellAddress(sheet.nextRow + index, column);
      const format = isDate === true ? { numberFormat: DATE_FORMAT } : {};
      cells.push({ sheet: sheet.name, cell, value, expected: null, ...format });
    }
  });
  return cells;
}

const DATE_FORMAT = "yyyy-mm-dd";

/** A settings sheet made anew: a title, a line that says what it is for, headings, lines. */
export function newSettingSheet(
  name: string,
  purpose: string,
  headings: readonly LineColumn[],
  lines: readonly Readonly<Record<string, SettingValue>>[],
): NewSheet {
  const cells = lines.map((line) =>
    headings.map(({ heading }): SheetCell => {
      const { value, isDate }: SettingValue = line[heading] ?? { value: "" };
      return { value, role: isDate === true ? "date" : "wrapped" };
    }),
  );
  return sheetOfLines(name, purpose, headings, cells);
}

export function onlyCells(cells: readonly CellEdit[]): WorkbookEdit {
  return { newSheets: [], cells };
}

export function onlySheet(sheet: NewSheet): WorkbookEdit {
  return { newSheets: [sheet], cells: [] };
}
