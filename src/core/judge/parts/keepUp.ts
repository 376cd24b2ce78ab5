import type { Steps } from "../../base/steps";
import type { Fault, Place } from "../../terms/hit";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { RuleContext } from "./ruleContext";

/**
 * Gets ready to keep up what a rule says among records while single records change.
 * @param records what the records are now: whoever changes one puts the new one in before telling of it
 */
export type KeepUp<E> = (records: readonly LedgerRecord[], context: RuleContext, spots: Spots) => Steps<KeptUp<E>>;

/** What a rule says among records, as they are now. Records are told by their number in the run. */
export interface KeptUp<E> {
  /** Takes another content of a record. Answers the spots, beside the record's own, of which something else may be said now. */
  replace(number: number, before: LedgerRecord, after: LedgerRecord): readonly number[];
  /** What is said of a spot; together over all spots what the rule's check would find. */
  faultsAt(spot: number): readonly Fault<E>[];
}

/** A spot is what findings are said of, in one number: a row of a sheet, a ledger as a whole, a file. */
export interface Spots {
  ofPlace(place: Place): number;
  ofRecord(record: LedgerRecord): number;
  /** Number of the record at a spot; −1 where there is none. */
  recordAt(spot: number): number;
}
