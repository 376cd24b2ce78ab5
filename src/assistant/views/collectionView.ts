import type { InBoth } from "../../core/base/inBoth";
import type { FileStatus } from "../../core/show/collecting/collectFiles";
import type { DecisionKind, DecisionReason } from "../../core/show/collecting/decision";
import type { Extra } from "../../core/show/collecting/returnedBook";
import type { Verdict } from "../../core/show/collecting/verdict";
import type { IsoMonth } from "../../core/terms/isoDay";

/** What collecting comes to: the files that were chosen, set beside the workbooks that are open (MONTH §5). Nothing is written yet. */
export interface CollectionView {
  /** Names what is shown: a command speaks of it, and does nothing where it is another by now. */
  readonly version: string;
  /** Null where nothing was chosen, and nothing collected before. */
  readonly month: IsoMonth | null;
  /** A sentence why nothing can be collected; null where it can. */
  readonly trouble: InBoth | null;
  readonly files: readonly ReturnedFileView[];
  /** Units that answered, and files whose unit nobody knows. */
  readonly units: readonly ReturnedUnit[];
  readonly missing: readonly MissingUnit[];
  /** What waits in 汇总待定, by kind. */
  readonly kinds: readonly WaitingKind[];
  /** Cells that would be merged. */
  readonly changes: number;
  /** What would be put into 汇总待定. */
  readonly fresh: number;
  /** Lines of 汇总待定 under whose 决定 something is written: carried out with the next merging. */
  readonly decided: number;
}

/** `taken`: its content is in the workbook already. */
export type ReturnedStatus = FileStatus | "taken";

export interface ReturnedFileView {
  readonly file: string;
  readonly unit: string | null;
  readonly status: ReturnedStatus;
  readonly rows: number;
  readonly extras: readonly Extra[];
  readonly sentence: InBoth;
}

/** `to-decide`: something is for people to decide. `changed`: cells to be merged. `taken`: merged before. */
export type UnitStanding = "to-decide" | "changed" | "taken" | "unchanged";

export interface ReturnedUnit {
  /** Names it in questions: the unit, or the file whose unit nobody knows. */
  readonly name: string;
  readonly isUnknown: boolean;
  readonly standing: UnitStanding;
  readonly changes: number;
  readonly decisions: number;
}

export interface MissingUnit {
  readonly unit: string;
  readonly rows: number;
  readonly cells: number;
}

export interface WaitingKind {
  readonly kind: DecisionKind;
  readonly count: number;
  /** What may be decided about all of them at once. */
  readonly verdicts: readonly Verdict["kind"][];
}

/** What one unit returned, in whole. */
export interface UnitReturns {
  readonly changes: readonly ReturnedChange[];
  readonly decisions: readonly ReturnedDecision[];
}

/** Where something stands in one of the open workbooks. */
export interface ReturnedPlace {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** `H12`; of whole rows the first cell. */
  readonly cell: string;
}

export interface ReturnedChange {
  readonly place: ReturnedPlace;
  readonly matter: string;
  readonly heading: string;
  /** As the cell shows it; null where it is blank. */
  readonly before: string | null;
  readonly after: string | null;
  /** It is in the workbook already. */
  readonly isDone: boolean;
}

export interface ReturnedDecision {
  /** Names the line of 汇总待定; null until it stands there. */
  readonly id: string | null;
  /** Null where what we keep of it cannot be read any more. */
  readonly kind: DecisionKind | null;
  /** Why it is asked, where there is more to say than its kind. */
  readonly reason: DecisionReason | null;
  /** Null of rows that the workbook has not. */
  readonly place: ReturnedPlace | null;
  readonly matter: string;
  readonly heading: string | null;
  readonly sent: string | null;
  readonly returned: string | null;
  readonly now: string | null;
  /** The file that says so. */
  readonly from: string;
  /** What is written under 决定; blank where nothing. */
  readonly written: string;
  readonly verdicts: readonly Verdict["kind"][];
}

/** Lines of 汇总待定 by their names, or all of one kind as `version` shows them. */
export type DecisionTarget =
  { readonly lines: readonly string[] } | { readonly kind: DecisionKind; readonly version: string };

/** `today` ISO. */
export interface DecisionOrder {
  readonly target: DecisionTarget;
  readonly verdict: Verdict;
  readonly today: string;
}

/** A file that came back, as somebody chose it. */
export interface ReturnedBytes {
  readonly name: string;
  readonly bytes: Uint8Array;
}
