import type { LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";

/** A record and its place among all, from 0: its row of 台账索引. */
export interface PlacedRecord<K extends LedgerKind> {
  readonly record: Extract<LedgerRecord, { readonly kind: K }>;
  readonly place: number;
}

/** The records of one kind, in their order. */
export function placedRecords<K extends LedgerKind>(
  records: readonly LedgerRecord[],
  kind: K,
): readonly PlacedRecord<K>[] {
  return records.flatMap((record, place) => (isOf(record, kind) ? [{ record, place }] : []));
}

function isOf<K extends LedgerKind>(
  record: LedgerRecord,
  kind: K,
): record is Extract<LedgerRecord, { readonly kind: K }> {
  return record.kind === kind;
}
