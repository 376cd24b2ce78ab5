import type { Ledger } from "./ledger";
import type { ColumnKey } from "./ledgerKind";
import type { Cure, Severity } from "./finding";

/** What is wrong somewhere, before it is put into words: the place and the facts `E` that its sentence is made of (SPEC §7). */
export interface Fault<E = unknown> {
  readonly place: Place;
  readonly evidence: E;
  /** Only where it is not the rule's own (DECIDED D2). */
  readonly severity?: Severity;
  readonly suggestions?: readonly string[];
  readonly cure?: Cure;
}

/** A fault with the id of the rule that says it. */
export interface Hit<R extends string = string, E = unknown> extends Fault<E> {
  readonly rule: R;
}

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
  /** The piece of it that is meant, where it is not all (DECIDED G13). */
  readonly part?: string;
  /** Of a place of an earlier month, which is none of today's: what the row there was known by. */
  readonly then?: RowThen;
}

/** A row that stands there no longer. */
export interface RowThen {
  readonly id: string | null;
  readonly name: string | null;
  /** Its file is none of those that are read now: a new one has come in its place. */
  readonly isFileGone: boolean;
}
