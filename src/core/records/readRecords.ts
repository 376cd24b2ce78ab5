import type { Ledger } from "../ledgers/ledger";
import type { AnyHit } from "../rules/hit";
import type { LedgerRecord } from "./ledgerRecord";
import { indicatorRows } from "./readIndicators";
import { nameReaders } from "./nameReaders";
import { problemRows } from "./readProblems";
import { projectRows } from "./readProjects";
import { submissionRows } from "./readSubmissions";
import { taskRows } from "./readTasks";
import { rowReader, type ReadingContext, type RowReader } from "./rowReader";

export interface ReadRecords {
  /** In ledger order: files, sheets and rows as given. */
  readonly records: readonly LedgerRecord[];
  /** What could not be read, or was read with something to say (SPEC §6, §7). */
  readonly hits: readonly AnyHit[];
}

/** Reads every row of the ledgers into a record; nothing is dropped, what cannot be read is a hit with its cell (SPEC §6). */
export function readRecords(ledgers: readonly Ledger[], context: ReadingContext): ReadRecords {
  const names = nameReaders(context.directory);
  const records: LedgerRecord[] = [];
  const hits: AnyHit[] = [];
  for (const ledger of ledgers) {
    const reader = rowReader(ledger, context, names);
    const read = rowsOf(reader);
    for (const row of ledger.rows) {
      reader.turnTo(row);
      records.push(read());
    }
    for (const hit of reader.hits) hits.push(hit);
  }
  return { records, hits };
}

function rowsOf(reader: RowReader): () => LedgerRecord {
  switch (reader.ledger.kind) {
    case "tasks":
      return taskRows(reader);
    case "projects":
      return projectRows(reader);
    case "problems":
      return problemRows(reader);
    case "indicators":
      return indicatorRows(reader);
    case "submissions":
      return submissionRows(reader);
  }
}
