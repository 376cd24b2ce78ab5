import type { LedgerRecord } from "../../terms/ledgerRecord";
import { comparedRow } from "./sameRecords";

/** False where a record's edit may make its ledger the same as another, or other than it. */
export function areNamedAlike(before: LedgerRecord, after: LedgerRecord): boolean {
  const [one, other] = [comparedRow(before), comparedRow(after)];
  return (
    one.key === other.key &&
    one.row.id === other.row.id &&
    one.row.leadUnits.join() === other.row.leadUnits.join() &&
    one.towns.join() === other.towns.join()
  );
}
