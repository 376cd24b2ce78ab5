import type { Ledger } from "./ledger";
import type { ColumnKey } from "./ledgerKind";
import type { Cure, Severity } from "./finding";
import type { EvidenceOf } from "./evidence";
import type { RuleId } from "./ruleId";

/** What a rule found, before it is put into words: the place and the facts (SPEC §7). */
export interface Hit<R extends RuleId = RuleId> {
  readonly rule: R;
  readonly place: Place;
  readonly evidence: EvidenceOf[R];
  /** Only where it is not the rule's own (DECIDED D2). */
  readonly severity?: Severity;
  readonly suggestions?: readonly string[];
  readonly cure?: Cure;
}

/** Any rule's hit, told apart by `rule`. */
export type AnyHit = { readonly [R in RuleId]: Hit<R> }[RuleId];

/** Where something is wrong, from the file down to the cell. `row` and `column` are 1-based. */
export interface Place {
  readonly file: string;
  readonly sheet: string | null;
  readonly ledger: Ledger | null;
  /** Row of the record. */
  readonly row: number | null;
  /** The cell's own row where that is not the record's: the first cell of a merge, a heading. */
  readonly cellRow: number | null;
  readonly cellColumn: number | null;
  readonly key: ColumnKey | null;
  /** What the cell shows. */
  readonly value: string | null;
}
