import type { Recognition, SeenSheet } from "../../read/ledgers/recogniseLedgers";
import type { Severity } from "../../terms/finding";
import type { Fault } from "../../terms/hit";
import type { LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ReadingEvidence, ReadingFact } from "../../terms/readingFacts";
import type { Steps } from "../../base/steps";
import type { RowSnapshot } from "../../workbook/snapshot";
import type { AreaName } from "./areas";
import type { FullNeeded } from "./fullNeeded";
import type { KeepUp } from "./keepUp";
import type { RuleContext } from "./ruleContext";
import type { RuleWords } from "./ruleWords";

/** The place says it all. */
export type NoEvidence = Readonly<Record<string, never>>;

/** What every rule says of itself. `E`: the facts its sentence is made of. */
interface RuleFacts<Id extends string, E> {
  /** Never changes: 例外 and the report name it. */
  readonly id: Id;
  /** Of its findings, where a fault does not say otherwise (SPEC §7, DECIDED A3). */
  readonly severity: Severity;
  readonly area: AreaName;
  readonly words: RuleWords<E>;
  readonly english: RuleWords<E>;
}

// `Heard` is for `AnyRule` alone: what any rule finds is not known, and nothing of it can be told to just any rule.

/** A fault of a sheet's layout (SPEC §7 structure). Its findings stand before all others: sheets or columns may be unread. */
export interface StructureRule<Id extends string, E, Heard = E> extends RuleFacts<Id, Heard> {
  readonly stage: "structure";
  readonly check: (recognition: Recognition) => readonly Fault<E>[];
  /** An edit that changes what it says asks for a whole check: for one of these reasons. */
  readonly fullCheckFor: readonly [FullNeeded, ...FullNeeded[]];
}

/** A fault that shows while a value, a name or a setting is read: declared here, found by the reader. */
export interface ReadingRule<Id extends ReadingFact, Heard = ReadingEvidence[Id]> extends RuleFacts<Id, Heard> {
  readonly stage: "reading";
  /**
   * What the reader says it of: a cell, whose record is read again when it changes; a heading, said once as long as any record
   * gives cause, in the same words whichever does; a line of a settings sheet, of which an edit asks for a whole check. Faults of
   * settings stand before all others, like those of structure.
   */
  readonly saidOf: "cell" | "heading" | "settings";
  /** Looks through a row of a sheet for the same in cells of no record: of a record's row only at what stands beside the table. */
  readonly besideRecords?: (
    sheet: SeenSheet,
  ) => (row: RowSnapshot, isRecord: boolean) => readonly Fault<ReadingEvidence[Id]>[];
  /** Looks at a sheet's name; of the first one of a file also at the file's. */
  readonly inNames?: (sheet: SeenSheet, isFirst: boolean) => readonly Fault<ReadingEvidence[Id]>[];
}

/** A fault that one record shows by itself; whoever changes the record has it checked again. */
export interface RecordRule<Id extends string, E, Heard = E> extends RuleFacts<Id, Heard> {
  readonly stage: "record";
  /** Answers null or nothing where nothing is wrong; one check for each kind of ledger that the rule speaks of. */
  readonly checks: {
    readonly [K in LedgerKind]?: (
      record: Extract<LedgerRecord, { readonly kind: K }>,
      context: RuleContext,
    ) => Fault<E> | readonly Fault<E>[] | null;
  };
}

/** A fault that shows only among records: of one ledger, or of all. Checks that take long come in steps. */
export interface RecordsRule<Id extends string, E, Heard = E> extends RuleFacts<Id, Heard> {
  readonly stage: "records";
  readonly check: RecordsCheck<E>;
  /** What an edit of one record makes it say of others. `checkedAgain`, `groupsCheckedAgain`, `firstOfEquals` do it for most. */
  readonly keepUp: KeepUp<E>;
}

export type RecordsCheck<E> = (
  records: readonly LedgerRecord[],
  context: RuleContext,
) => readonly Fault<E>[] | Steps<readonly Fault<E>[]>;

export type AnyRule =
  | StructureRule<string, unknown, never>
  | ReadingRule<ReadingFact, never>
  | RecordRule<string, unknown, never>
  | RecordsRule<string, unknown, never>;
