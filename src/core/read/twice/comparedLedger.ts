import type { Ledger } from "../../terms/ledger";
import type { SeenSheet } from "../ledgers/recogniseLedgers";
import type { LedgerLabels } from "./ledgerLabels";
import type { ComparedRow } from "./sameRecords";

/** A ledger as it is compared with others of its kind. */
export interface ComparedLedger {
  /** Among those of its kind, in the order of files and tabs. */
  readonly place: number;
  readonly seen: SeenSheet;
  readonly ledger: Ledger;
  readonly rows: readonly ComparedRow[];
  readonly labels: LedgerLabels;
}
