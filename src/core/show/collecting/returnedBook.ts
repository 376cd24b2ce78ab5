import { once } from "../../base/once";
import { recogniseLedgers, type SeenSheet } from "../../read/ledgers/recogniseLedgers";
import { isSentSheet } from "../../read/ledgers/sentSheet";
import { isBlank } from "../../read/ledgers/sheetGrid";
import { readRecords } from "../../read/records/readRecords";
import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { cellDisplay } from "../../values/cellDisplay";
import { cellAddress } from "../../workbook/address";
import { compact } from "../../workbook/cellText";
import type { CellNote } from "../../workbook/cellNote";
import type { RowSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import { OPTION_SHEET } from "../forms/optionSheet";
import { headBottom } from "../handout/headBottom";
import { headText } from "../handout/headText";
import { headingLabel } from "./columnNames";
import { isRowKey, KEY_HEADING } from "../handout/rowKeys";
import { isSelfCheck } from "../handout/selfCheck";
import { templateColumns } from "../handout/templateColumns";
import { identityIn, type TemplateIdentity } from "../handout/templateIdentity";
import { NamedCells } from "./namedCells";
import type { MasterBook } from "./masterBook";
import { nameBeside, renameTouched } from "./renameTouched";
import { isAsSent } from "./isAsSent";
import { mergedAcross, rowAsWritten, type MergedHow } from "./rowAsWritten";
import { sentBook, sentShare, type SentBook, type SentShare } from "./sentBook";

/** A file that came back, as far as it can be read without the master's rows. */
export interface ReturnedBook {
  readonly file: string;
  readonly property: TemplateIdentity | null;
  readonly sent: SentBook | null;
  readonly rows: readonly ReturnedRow[];
  /** Columns and whole sheets that nobody asked for (column null), and what is written where nobody fills in. */
  readonly extras: readonly Extra[];
  /** Cells below the head that were merged across columns. */
  readonly mergedAcross: readonly { readonly sheet: string; readonly area: string }[];
  /** How many sheets are ledgers, or have rows with keys. */
  readonly tables: number;
  /** What is on sheets of other masters that the template was made of as well. */
  readonly ofOthers: readonly OtherRows[];
}

/** Rows of another master: that one's collecting takes them. */
export interface OtherRows {
  readonly master: string;
  readonly rows: number;
  /** Of them those that are not as they were sent. */
  readonly changed: number;
}

export interface ReturnedRow {
  readonly sheet: string;
  readonly row: number;
  /** Whole keys only. */
  readonly key: string | null;
  /** By name of the column. What a merge across columns covers is blank, what one down rows covers has what it shows. */
  readonly cells: NamedCells;
  /** Of cells that the unit merged with others: how, by name of the column. */
  readonly merged: ReadonlyMap<string, MergedHow>;
  /** As it is read; null where the row is read as no record. Most rows are known by their keys, and nobody asks. */
  record(): LedgerRecord | null;
}

export interface Extra {
  readonly sheet: string;
  readonly column: string | null;
  /** Of something written above the rows or beside the table: its cell, and what it says. */
  readonly cell?: string;
  readonly text?: string;
  /** Of a comment put on the cell: by whom, null where nobody is named. */
  readonly author?: string | null;
  /** Of a heading in the place of one that was sent: that one, for which it is taken. */
  readonly takenFor?: string;
}

/**
 * Reads what came back: rows sorted, filtered or inserted, sheets renamed or copied, columns moved or added, headings touched up.
 *
 * @param property the text of the document property 台账标识, or null
 */
export function returnedBook(
  workbook: WorkbookSnapshot,
  property: string | null,
  master: MasterBook,
  notes: readonly CellNote[] = [],
): ReturnedBook {
  const { reading } = master;
  const all = sentBook(workbook);
  const share = all === null ? null : sentShare(all, master.name, master.byKey);
  const sent = share?.own ?? null;
  const own = workbook.sheets.filter((sheet) => !isSentSheet(sheet) && sheet.name !== OPTION_SHEET);
  const { sheets } = recogniseLedgers([{ ...workbook, sheets: own }], reading.asOf);
  const recordsOf = once(() => recordsByRow(sheets, reading));
  const rows: ReturnedRow[] = [];
  const extras: Extra[] = [];
  const across: { readonly sheet: string; readonly area: string }[] = [];
  const ofOthers: OtherRows[] = [];
  let tables = 0;
  for (const seen of sheets) {
    const { sheet } = seen.grid;
    if (sheet.rows.length === 0) continue;
    if (all !== null && share !== null && isOfAnother(sheet, share)) {
      ofOthers.push(otherRows(seen, all, (row) => recordsOf().get(seen.ledger)?.get(row) ?? null));
      continue;
    }
    const table = returnedTable(seen, sent);
    if (table === null) {
      extras.push({ sheet: sheet.name, column: null });
      continue;
    }
    tables++;
    rows.push(...rowsOf(seen, table, (row) => recordsOf().get(seen.ledger)?.get(row) ?? null));
    for (const column of table.extras.values()) extras.push({ sheet: sheet.name, column });
    extras.push(...remarks(seen, table, sent));
    const last = Math.max(0, ...table.names.keys());
    for (const area of mergedAcross(seen.grid, table.bottom, last)) across.push({ sheet: sheet.name, area });
  }
  // Templates go out without any.
  for (const { sheet, cell, author, text } of notes) extras.push({ sheet, column: null, cell, text, author });
  return {
    file: workbook.file,
    property: property === null ? null : identityIn(property),
    sent,
    rows,
    extras,
    mergedAcross: across,
    tables,
    ofOthers,
  };
}

function recordsByRow(
  sheets: readonly SeenSheet[],
  reading: MasterBook["reading"],
): ReadonlyMap<Ledger | null, ReadonlyMap<number, LedgerRecord>> {
  const ledgers = sheets.flatMap(({ ledger }) => ledger ?? []);
  const byLedger = new Map<Ledger | null, Map<number, LedgerRecord>>(ledgers.map((ledger) => [ledger, new Map()]));
  for (const record of readRecords(ledgers, reading).records) byLedger.get(record.ledger)?.set(record.row, record);
  return byLedger;
}

/** A sheet whose rows are all another master's. */
function isOfAnother({ rows }: SheetSnapshot, { own, others }: SentShare): boolean {
  if (others.size === 0) return false;
  const keys = rows.flatMap(({ cells }) => cells.filter(isKey).map((key) => key.trim()));
  return keys.some((key) => others.has(key)) && !keys.some((key) => own.rows.has(key));
}

function otherRows(seen: SeenSheet, all: SentBook, recordOf: (row: number) => LedgerRecord | null): OtherRows {
  const table = returnedTable(seen, all);
  const rows = table === null ? [] : rowsOf(seen, table, recordOf);
  const sentOf = ({ key }: ReturnedRow) => (key === null ? undefined : all.rows.get(key));
  const [master = ""] = rows.flatMap((row) => sentOf(row)?.master ?? []);
  const changed = rows.filter((row) => {
    const then = sentOf(row);
    return then === undefined || !isAsSent(row, then);
  });
  return { master, rows: rows.length, changed: changed.length };
}

interface ReturnedTable {
  /** The last row of the head. */
  readonly bottom: number;
  readonly keyColumn: number | null;
  /** Names by column. */
  readonly names: ReadonlyMap<number, string>;
  /** Headings of columns with something in them that nobody asked for, by column. */
  readonly extras: ReadonlyMap<number, string>;
  /** Headings that were sent, where the unit has put one of its own, by column. */
  readonly replaced: ReadonlyMap<number, string>;
}

function returnedTable(seen: SeenSheet, sent: SentBook | null): ReturnedTable | null {
  const { ledger, grid } = seen;
  const keyColumn = keyColumnOf(seen);
  const sentNames = keyColumn === null ? [] : sentColumns(grid.sheet.rows, keyColumn, sent);
  if (ledger === null) {
    if (keyColumn === null || sentNames.length === 0) return null;
    // Without a head that can be read, the columns are taken as they were sent.
    const first = grid.sheet.rows.find(({ cells }) => isKey(cells[keyColumn - 1]))?.row ?? 1;
    return {
      bottom: first - 1,
      keyColumn,
      names: new Map(sentNames.map((name, at) => [at + 1, name])),
      extras: new Map(),
      replaced: new Map(),
    };
  }
  const names = new Map(templateColumns(ledger).map(({ column, name }) => [column, name]));
  nameBeside(names, ledger, new Set(sentNames));
  if (keyColumn !== null) names.delete(keyColumn);
  const touched = renameTouched(names, sentNames);
  const known = new Set(sentNames);
  const bottom = headBottom(seen, ledger);
  const below = grid.sheet.rows.filter(({ row }) => row > bottom);
  const extras = [...names].flatMap(([column, name]) =>
    known.size > 0 && !known.has(name) && below.some(({ cells }) => !isBlank(cells[column - 1]))
      ? [[column, ledger.headings.get(column)?.at(-1) ?? name] as const]
      : [],
  );
  const replaced = touched.map(([column, name]) => [column, headingLabel(ledger.kind, name)] as const);
  return { bottom, keyColumn, names, extras: new Map(extras), replaced: new Map(replaced) };
}

/** What stands above the rows and was not sent there, or beside them under no heading. */
function remarks(
  { grid, ledger }: SeenSheet,
  { bottom, keyColumn, extras, replaced }: ReturnedTable,
  sent: SentBook | null,
): readonly Extra[] {
  const head = sent?.head ?? null;
  if (head === null) return [];
  const lastHeaded = ledger === null ? (keyColumn ?? Infinity) : Math.max(keyColumn ?? 0, ...ledger.headings.keys());
  return grid.sheet.rows.flatMap(({ row, cells, formats }) =>
    cells.flatMap((value, index): Extra[] => {
      const column = index + 1;
      if (row > bottom ? column <= lastHeaded : extras.has(column)) return [];
      const text = headText(value, formats[index]);
      if (text === null || (row <= bottom && (head.has(text) || isSelfCheck(text)))) return [];
      const shown = cellDisplay(value, formats[index]) ?? text;
      const remark = { sheet: grid.sheet.name, column: null, cell: cellAddress(row, column), text: shown };
      const takenFor = row > bottom ? undefined : replaced.get(column);
      return [takenFor === undefined ? remark : { ...remark, takenFor }];
    }),
  );
}

/** The column headed 行号标识, else the one with most whole keys in it. */
function keyColumnOf({ ledger, grid }: SeenSheet): number | null {
  const counts = new Map<number, number>();
  for (const { cells } of grid.sheet.rows)
    cells.forEach((value, index) => {
      if (isKey(value)) counts.set(index + 1, (counts.get(index + 1) ?? 0) + 1);
    });
  const [most] = [...counts].sort((a, b) => b[1] - a[1] || a[0] - b[0]);
  if (most !== undefined) return most[0];
  const headed = [...(ledger?.headings ?? [])].find(([, path]) => compact(path.at(-1) ?? "") === KEY_HEADING);
  return headed?.[0] ?? null;
}

function isKey(value: unknown): value is string {
  return typeof value === "string" && isRowKey(value.trim());
}

/** Names of the columns that were sent on the sheet that most of these rows are of. */
function sentColumns(rows: readonly RowSnapshot[], keyColumn: number, sent: SentBook | null): readonly string[] {
  for (const { cells } of rows) {
    const value = cells[keyColumn - 1];
    const row = isKey(value) ? sent?.rows.get(value.trim()) : undefined;
    if (row !== undefined) return [...row.cells.keys()];
  }
  return [];
}

function rowsOf(
  { grid }: SeenSheet,
  { bottom, keyColumn, names }: ReturnedTable,
  recordOf: (row: number) => LedgerRecord | null,
): readonly ReturnedRow[] {
  const isKeyed = keyColumn !== null && grid.sheet.rows.some(({ cells }) => isKey(cells[keyColumn - 1]));
  const places = new Map([...names].map(([column, name]) => [name, column - 1]));
  return grid.sheet.rows.flatMap((own): ReturnedRow[] => {
    if (own.row <= bottom) return [];
    // A sheet without keys is somebody's own: only what is read as a record, or has a number of its own, is one of its rows.
    if (!isKeyed && recordOf(own.row) === null && !isNumber(own.cells[places.get("id") ?? -1])) return [];
    const { row } = own;
    const { cells, formats, merged } = rowAsWritten(grid, bottom, own);
    const said = keyColumn === null ? undefined : cells[keyColumn - 1];
    const key = isKey(said) ? said.trim() : null;
    const values = new NamedCells(places, cells, formats);
    if (key === null && [...values].every(([, { value }]) => isBlank(value))) return [];
    if (merged.size === 0)
      return [{ sheet: grid.sheet.name, row, key, cells: values, merged: NONE, record: () => recordOf(row) }];
    const how = new Map<string, MergedHow>();
    for (const [column, one] of merged) how.set(names.get(column) ?? "", one);
    return [{ sheet: grid.sheet.name, row, key, cells: values, merged: how, record: () => recordOf(row) }];
  });
}

/** A number such as `RW-901`, which no line of totals and no note has. */
const isNumber = (id: unknown): boolean => typeof id === "number" || (typeof id === "string" && /\d/.test(id));

const NONE: ReadonlyMap<string, MergedHow> = new Map();
