import type { Ledger } from "../../terms/ledger";
import type { ReadingHit } from "../../terms/readingFacts";
import { behind, drained, visited, type Steps } from "../../base/steps";
import type { RowSnapshot } from "../../workbook/snapshot";
import type { LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { indicatorRows } from "./indicatorRows";
import { nameReaders, type NameReaders } from "../columns/nameReaders";
import { problemRows } from "./problemRows";
import { projectRows } from "./projectRows";
import { submissionRows } from "./submissionRows";
import { taskRows } from "./taskRows";
import { rowReader, type ReadingContext, type RowReader } from "../columns/rowReader";

export interface ReadRecords {
  /** In ledger order: files, sheets and rows as given. */
  readonly records: readonly LedgerRecord[];
  /** What could not be read, or was read with something to say (SPEC §6, §7). */
  readonly hits: readonly ReadingHit[];
}

/** Reads every row of the ledgers into a record; nothing is dropped, what cannot be read is a hit with its cell (SPEC §6). */
export function readRecords(ledgers: readonly Ledger[], context: ReadingContext): ReadRecords {
  return drained(readRecordsSteps(ledgers, context));
}

/** Tells rows read. */
export function* readRecordsSteps(ledgers: readonly Ledger[], context: ReadingContext): Steps<ReadRecords> {
  const names = nameReaders(context.directory);
  const records: LedgerRecord[] = [];
  const hits: ReadingHit[] = [];
  for (const ledger of ledgers) {
    const { rows } = ledger;
    yield records.length;
    const reader = recordReader(ledger, context, names);
    yield records.length;
    const reading = visited(rows.length, (index) => {
      const row = rows[index];
      if (row !== undefined) records.push(reader.read(row));
    });
    yield* behind(records.length, reading);
    for (const hit of reader.hits) hits.push(hit);
  }
  return { records, hits };
}

/** Reads the rows of one ledger, in whatever order. */
export interface RecordReader {
  read(row: RowSnapshot): LedgerRecord;
  /** What was found in all rows read so far. What is said of a column is said once. */
  readonly hits: readonly ReadingHit[];
  /** Reads a row as if it were the only one: what is said of a column is said again. */
  readAlone(row: RowSnapshot): { readonly record: LedgerRecord; readonly hits: readonly ReadingHit[] };
}

export function recordReader(ledger: Ledger, context: ReadingContext, names: NameReaders): RecordReader {
  const reader = rowReader(ledger, context, names);
  const read = ROWS[ledger.kind](reader);
  const readRow = (row: RowSnapshot): LedgerRecord => {
    reader.turnTo(row);
    const record = read();
    return row.struck === undefined ? record : { ...record, struck: row.struck };
  };
  return {
    hits: reader.hits,
    read: readRow,
    readAlone: (row) => {
      const from = reader.hits.length;
      reader.saidOfColumn.clear();
      const record = readRow(row);
      return { record, hits: reader.hits.splice(from) };
    },
  };
}

/** How the rows of each kind are read. */
const ROWS: { readonly [K in LedgerKind]: (reader: RowReader) => () => LedgerRecord<K> } = {
  tasks: taskRows,
  projects: projectRows,
  problems: problemRows,
  indicators: indicatorRows,
  submissions: submissionRows,
};
