import { isSentSheet } from "../../read/ledgers/sentSheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { COLUMNS_LINE, ROW_LINE } from "../handout/sentSheet";
import { identityOf, type TemplateIdentity } from "../handout/templateIdentity";
import type { CellContent } from "./cellMeaning";

/** What a template says it sent out: its 底稿, read back. */
export interface SentBook {
  readonly identity: TemplateIdentity | null;
  /** By key, and in it by the name of the column. */
  readonly rows: ReadonlyMap<string, SentRow>;
}

export interface SentRow {
  readonly sheet: string;
  /** In the order of the sheet. */
  readonly cells: ReadonlyMap<string, CellContent>;
}

/** The 底稿 of a workbook, wherever it stands and whatever it is called; null where it has none. */
export function sentBook({ sheets }: Pick<WorkbookSnapshot, "sheets">): SentBook | null {
  const found = sheets.filter(isSentSheet);
  const [first] = found;
  if (first === undefined) return null;
  const rows = new Map<string, SentRow>();
  for (const sheet of found) for (const [key, row] of rowsOf(sheet)) if (!rows.has(key)) rows.set(key, row);
  const parts = (first.rows[0]?.cells ?? []).slice(1, 5).map((value) => (typeof value === "string" ? value : ""));
  return { identity: identityOf(parts), rows };
}

function rowsOf({ rows }: SheetSnapshot): readonly (readonly [string, SentRow])[] {
  const found: (readonly [string, SentRow])[] = [];
  let columns: readonly (string | null)[] = [];
  let sheet = "";
  for (const { cells, formats } of rows) {
    const [line, second] = cells;
    if (line === COLUMNS_LINE) {
      sheet = typeof second === "string" ? second : "";
      columns = Array.from(cells.slice(2), (value) => (typeof value === "string" ? value : null));
    }
    if (line !== ROW_LINE || typeof second !== "string") continue;
    const values = columns.flatMap((name, index) =>
      name === null ? [] : [[name, { value: cells[index + 2] ?? null, format: formats[index + 2] }] as const],
    );
    found.push([second, { sheet, cells: new Map(values) }]);
  }
  return found;
}
