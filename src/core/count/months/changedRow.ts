import { archivedName } from "../../read/archive/archivedRecord";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ChangedRow } from "../../terms/report";

/** A row as the report names it beside a figure; its name without identity and phone numbers. */
export function changedRow(record: LedgerRecord): ChangedRow {
  const { file, sheet } = record.ledger;
  return { ledger: record.kind, file, sheet, row: record.row, name: archivedName(record) };
}
