import type { LedgerKind } from "./ledgerKind";
import type { LedgerRecord } from "./ledgerRecord";

/** The records of one kind, in their order. */
export function ofKind<K extends LedgerKind>(
  records: readonly LedgerRecord[],
  kind: K,
): readonly Extract<LedgerRecord, { readonly kind: K }>[] {
  return records.filter((record): record is Extract<LedgerRecord, { readonly kind: K }> => record.kind === kind);
}
