import { inBoth } from "../../base/inBoth";
import { HostError } from "../../base/hostError";
import { stateSheetName, type StateSheetName } from "../../read/ledgers/stateSheet";
import { HEADER_WITHIN, settingColumns } from "../../read/settings/settingTable";
import { cellDisplay } from "../../values/cellDisplay";
import { visible } from "../../workbook/cellText";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { keptDecision, OPEN_COLUMNS, OPEN_SHEET, type OpenHeading } from "./collectSheets";
import type { Decision } from "./decision";

/** A line of 汇总待定 as it stands in the master. */
export interface OpenLine {
  readonly row: number;
  /** Null where what we keep of it cannot be read any more. */
  readonly decision: Decision | null;
  /** The key that we kept of it; null where none is. */
  readonly keptKey: string | null;
  /** What people wrote under 决定, tidied; blank where nothing. */
  readonly verdict: string;
  /** What each column shows. */
  readonly texts: Readonly<Partial<Record<OpenHeading, string>>>;
}

/** A sheet of lines of ours as it is in a workbook. */
export interface LineSheet {
  readonly name: string;
  readonly headerRow: number;
  /** Column of each heading that is there. */
  readonly columns: ReadonlyMap<string, number>;
  readonly rows: SheetSnapshot["rows"];
  /** The row behind all that stands on the sheet. */
  readonly nextRow: number;
}

/**
 * A sheet by its name or, where it was renamed, by its headings; null where the workbook has none.
 *
 * @throws HostError not-writable where its headings are gone
 */
export function lineSheet(
  { sheets }: WorkbookSnapshot,
  name: StateSheetName,
  headings: readonly string[],
): LineSheet | null {
  const sheet = sheets.find((one) => one.name.trim() === name) ?? sheets.find((one) => stateSheetName(one) === name);
  if (sheet === undefined) return null;
  for (const { row, cells } of sheet.rows.slice(0, HEADER_WITHIN)) {
    const columns = settingColumns(cells, headings);
    if (columns.size * 2 < headings.length) continue;
    const rows = sheet.rows.filter((one) => one.row > row);
    return { name: sheet.name, headerRow: row, columns, rows, nextRow: (sheet.rows.at(-1)?.row ?? row) + 1 };
  }
  throw new HostError(
    "not-writable",
    inBoth(
      `“${name}”表的列名不全，没有汇总；请把列名恢复，或把这张表改名后再试。`,
      `Sheet “${name}” lacks headings, and nothing was put together. Put its headings back, or rename it, and try again.`,
    ),
  );
}

/** The lines of 汇总待定 that are open. */
export function openLines(sheet: LineSheet | null): readonly OpenLine[] {
  if (sheet === null) return [];
  return sheet.rows.flatMap(({ row, cells, formats }): OpenLine[] => {
    const texts: Partial<Record<OpenHeading, string>> = {};
    for (const { heading } of OPEN_COLUMNS) {
      const column = sheet.columns.get(heading);
      const text = column === undefined ? null : cellDisplay(cells[column - 1], formats[column - 1]);
      if (text !== null && text.trim() !== "") texts[heading] = text;
    }
    if (Object.keys(texts).length === 0) return [];
    const kept = cells[(sheet.columns.get("登记内容") ?? 0) - 1];
    const decision = typeof kept === "string" ? keptDecision(kept, texts["事项内容"] ?? "") : null;
    return [{ row, decision, keptKey: decision?.about.key ?? null, verdict: visible(texts["决定"] ?? ""), texts }];
  });
}

export function openSheet(workbook: WorkbookSnapshot): LineSheet | null {
  return lineSheet(
    workbook,
    OPEN_SHEET,
    OPEN_COLUMNS.map(({ heading }) => heading),
  );
}
