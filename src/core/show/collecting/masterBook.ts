import { drained } from "../../base/steps";
import { ruleNames } from "../../judge/check/ruleNames";
import type { Directory } from "../../read/directory/directory";
import { recogniseLedgers, type Recognition } from "../../read/ledgers/recogniseLedgers";
import { readRecords } from "../../read/records/readRecords";
import { readSettings } from "../../read/settings/readSettings";
import { ledgersOnceSteps } from "../../read/twice/ledgersOnce";
import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { Settings } from "../../terms/settings";
import { cellAddress } from "../../workbook/address";
import type { LocalDate } from "../../workbook/localDate";
import type { WorkbookSnapshot } from "../../workbook/snapshot";
import { rowKeys } from "../handout/rowKeys";
import { templateColumns, type TemplateColumn } from "../handout/templateColumns";
import { masterName } from "../handout/templateIdentity";
import { lookalikeOf } from "../writes/ownLook";
import { readingOf, type CellContent, type ReadingOf } from "./cellMeaning";

/** The workbook that returned templates are put together in. */
export interface MasterBook {
  readonly workbook: WorkbookSnapshot;
  /** What it is known by from month to month. */
  readonly name: string;
  readonly recognition: Recognition;
  readonly reading: { readonly directory: Directory; readonly settings: Settings; readonly asOf: LocalDate };
  readonly ledgers: readonly MasterLedger[];
  readonly rows: readonly MasterRow[];
  readonly byKey: ReadonlyMap<string, MasterRow>;
}

export interface MasterLedger {
  readonly ledger: Ledger;
  readonly columns: ReadonlyMap<string, MasterColumn>;
}

export interface MasterColumn extends TemplateColumn {
  readonly how: ReadingOf;
}

/** A row of the master's that a unit may have been sent. */
export interface MasterRow {
  readonly key: string;
  readonly record: LedgerRecord;
  readonly ledger: MasterLedger;
}

/** Reads the master: which rows it has and by which keys templates know them. */
export function masterBook(workbook: WorkbookSnapshot, asOf: LocalDate): MasterBook {
  const seen = recogniseLedgers([workbook], asOf, null, lookalikeOf);
  const { settings, directory } = readSettings(seen, asOf, ruleNames);
  const reading = { settings, directory, asOf };
  const read = readRecords(seen.ledgers, reading);
  const { recognition, leftOut } = drained(ledgersOnceSteps(seen, read.records, reading));
  const records = read.records.filter(({ kind, ledger }) => kind !== "submissions" && !leftOut.has(ledger));
  const ledgers = new Map<Ledger, MasterLedger>();
  for (const ledger of recognition.ledgers) {
    const columns = templateColumns(ledger).map((column) => ({ ...column, how: readingOf(ledger, column, asOf) }));
    ledgers.set(ledger, { ledger, columns: new Map(columns.map((column) => [column.name, column])) });
  }
  const keys = rowKeys(records);
  const rows = records.flatMap((record): MasterRow[] => {
    const ledger = ledgers.get(record.ledger);
    return ledger === undefined ? [] : [{ key: keys.get(record) ?? "", record, ledger }];
  });
  return {
    workbook,
    name: masterName(workbook.file),
    recognition,
    reading,
    ledgers: [...ledgers.values()],
    rows,
    byKey: new Map(rows.map((row) => [row.key, row])),
  };
}

/** What stands in a cell of the master's, merged cells filled in. */
export function masterCell({ record: { ledger, row, cells } }: MasterRow, { column }: TemplateColumn): CellContent {
  return { value: cells[column - 1], format: ledger.formatOf(row, column) };
}

/** Where it stands: of merged cells the first, which several rows may share. */
export function masterPlace(
  row: MasterRow,
  column: TemplateColumn,
): { readonly cell: string; readonly isShared: boolean } {
  const anchor = masterAnchor(row, column);
  return { cell: cellAddress(anchor.row, anchor.column), isShared: anchor.isShared };
}

/** The same in numbers. */
export function masterAnchor(
  { record: { ledger, row } }: MasterRow,
  { column }: TemplateColumn,
): { readonly row: number; readonly column: number; readonly isShared: boolean } {
  const anchor = ledger.anchorOf(row, column);
  const below = ledger.anchorOf(row + 1, column);
  const isShared = anchor.row !== row || (below.row === anchor.row && below.column === anchor.column);
  return { row: anchor.row, column: anchor.column, isShared };
}
