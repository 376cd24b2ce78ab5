import type { LedgerRecord } from "../../terms/ledgerRecord";
import { comparedRow } from "./sameRecords";

/**
 * What an edit changes of that by which a record is found on another sheet: its name, or only something else. Where two ledgers have
 * too few names in common, nothing else can make them the same.
 */
export function nameChange(before: LedgerRecord, after: LedgerRecord): "name" | "other" | "none" {
  const [one, other] = [comparedRow(before), comparedRow(after)];
  if (one.key !== other.key) return "name";
  const isSame =
    one.row.id === other.row.id &&
    one.row.leadUnits.join() === other.row.leadUnits.join() &&
    one.towns.join() === other.towns.join();
  return isSame ? "none" : "other";
}
