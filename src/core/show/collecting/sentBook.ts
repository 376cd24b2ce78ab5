import { isSentSheet } from "../../read/ledgers/sentSheet";
import type { SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { COLUMNS_LINE, HEAD_LINE, MASTER_SIGN, ROW_LINE } from "../handout/sentSheet";
import { identityOf, isOfMaster, type TemplateIdentity } from "../handout/templateIdentity";
import { NamedCells } from "./namedCells";

/** What a template says it sent out: its 底稿, read back. */
export interface SentBook {
  readonly identity: TemplateIdentity | null;
  /** By key, and in it by the name of the column. */
  readonly rows: ReadonlyMap<string, SentRow>;
  /** What stood above the rows of its sheets; null where it does not say. */
  readonly head: ReadonlySet<string> | null;
}

export interface SentRow {
  readonly sheet: string;
  /** What the workbook that it is of is known by; blank where the 底稿 does not say. */
  readonly master: string;
  /** In the order of the sheet. */
  readonly cells: NamedCells;
}

/** The 底稿 of a workbook, wherever it stands and whatever it is called; null where it has none. */
export function sentBook({ sheets }: Pick<WorkbookSnapshot, "sheets">): SentBook | null {
  const found = sheets.filter(isSentSheet);
  const [first] = found;
  if (first === undefined) return null;
  const rows = new Map<string, SentRow>();
  for (const sheet of found) for (const [key, row] of rowsOf(sheet)) if (!rows.has(key)) rows.set(key, row);
  const heads = found.flatMap((sheet) => sheet.rows.filter(({ cells }) => cells[0] === HEAD_LINE));
  const head = new Set(heads.flatMap(({ cells }) => cells.slice(2).filter((text) => typeof text === "string")));
  return { identity: identityOn(first), rows, head: heads.length === 0 ? null : head };
}

/** Whose template a workbook's 底稿 says it is; null where it has none, or it does not say. */
export function sentIdentity({ sheets }: Pick<WorkbookSnapshot, "sheets">): TemplateIdentity | null {
  const first = sheets.find(isSentSheet);
  return first === undefined ? null : identityOn(first);
}

function identityOn({ rows }: SheetSnapshot): TemplateIdentity | null {
  const parts = (rows[0]?.cells ?? []).slice(1, 5).map((value) => (typeof value === "string" ? value : ""));
  return identityOf(parts);
}

/** What was sent of one master's rows, and of the others that the template was made of as well. */
export interface SentShare {
  readonly own: SentBook;
  /** By key. */
  readonly others: ReadonlyMap<string, SentRow>;
}

/**
 * Parts what was sent by the masters that it is of. A master that was renamed since is known by its rows' keys; where nothing tells
 * which rows are its, all are taken for its own.
 */
export function sentShare(sent: SentBook, name: string, byKey: ReadonlyMap<string, unknown>): SentShare {
  const groups = new Map<string, string[]>();
  for (const [key, { master }] of sent.rows) {
    const keys = groups.get(master);
    if (keys === undefined) groups.set(master, [key]);
    else keys.push(key);
  }
  const isKnown = (keys: readonly string[]): boolean => keys.filter((key) => byKey.has(key)).length * 2 >= keys.length;
  const named = groups.has(name) || (sent.identity !== null && isOfMaster(sent.identity, name));
  const own = new Set(
    named ? [name] : [...groups].flatMap(([master, keys]) => (groups.size > 1 && isKnown(keys) ? [master] : [])),
  );
  if (own.size === 0 || (groups.size === 1 && groups.has(name))) return { own: sent, others: new Map() };
  const ofOwn = [...sent.rows].filter(([, { master }]) => own.has(master) || master === "");
  const others = [...sent.rows].filter(([, { master }]) => !own.has(master) && master !== "");
  return { own: { ...sent, rows: new Map(ofOwn) }, others: new Map(others) };
}

function rowsOf({ rows }: SheetSnapshot): readonly (readonly [string, SentRow])[] {
  const found: (readonly [string, SentRow])[] = [];
  let places: ReadonlyMap<string, number> = new Map();
  let [sheet, master] = ["", ""];
  for (const { cells, formats } of rows) {
    const [line, second] = cells;
    if (line === COLUMNS_LINE) {
      sheet = typeof second === "string" ? second : "";
      const said = Array.from(cells.slice(2), (value) => (typeof value === "string" ? value : null));
      const sign = said.findIndex((text) => text?.startsWith(MASTER_SIGN) === true);
      master = sign < 0 ? "" : (said[sign] ?? "").slice(MASTER_SIGN.length);
      const columns = sign < 0 ? said : said.slice(0, sign);
      places = new Map(columns.flatMap((name, index) => (name === null ? [] : [[name, index + 2] as const])));
    }
    if (line !== ROW_LINE || typeof second !== "string") continue;
    found.push([second, { sheet, master, cells: new NamedCells(places, cells, formats) }]);
  }
  return found;
}
