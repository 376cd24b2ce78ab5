import type { CellName, RowNumber } from "./cellName";
import type { ColumnKey, LedgerKind } from "./ledgerKind";
import type { Name } from "./name";

/** A rule's id. Which there are is known where the rules stand, above (`RuleId`). */
export type RuleName = string;

export type Severity = "error" | "warning" | "info";

/** Something wrong in the workbook, with the place and the way out (SPEC §7, §16). */
export interface Finding {
  readonly rule: RuleName;
  readonly severity: Severity;
  readonly ledger: LedgerKind | null;
  readonly file: string;
  readonly sheet: string | null;
  /** `H12`; null where the finding is about no one cell. In a merged area: its first cell. */
  readonly cell: CellName | null;
  /** Row of the record, or null. */
  readonly row: RowNumber | null;
  readonly column: ColumnKey | null;
  /** All that stands in the cell, as people see it; identity numbers masked. */
  readonly value: string | null;
  /** The piece of it that is meant: one name of several; null where it is all (DECIDED G13). */
  readonly part: string | null;
  readonly message: Name;
  readonly suggestions: readonly Name[];
  /** The new value that puts it right; shown before it is written, written only when asked. */
  readonly cure?: Cure;
}

/** A cell's new value; dates are serial numbers with a format. */
export interface Cure {
  readonly value: string | number;
  readonly numberFormat?: Name;
  /** The only good suggestion, where it takes one: a question to people rather than a certainty. */
  readonly suggestion?: Name;
}
