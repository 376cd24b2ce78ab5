import type { MatchableRow } from "../../matching/matchableRow";
import type { LedgerKind } from "../../terms/ledgerKind";
import type { CellContent } from "./cellMeaning";

/** Why something is not merged by itself (MONTH §5). */
export type DecisionKind =
  | "master-changed"
  | "conflict"
  | "locked-cell"
  | "unknown-row"
  | "lost-row"
  | "duplicate-row"
  | "unreadable"
  | "formula"
  | "regressed"
  | "no-identity";

/** What there is to say of a decision beside its kind. */
export type DecisionReason =
  /** The unit merged the cell with those above or below, or with those beside it. */
  | "merged-down"
  | "merged-across"
  /** What stands in the row for all to see contradicts its key. */
  | "row-moved"
  /** Some columns look sorted without the others. */
  | "cells-moved"
  /** Something else about this cell is still to be decided. */
  | "still-open"
  /** A bare number of which nobody can tell whether it is a fraction or a percentage. */
  | "scale-unclear";

/** Something that came back and is for people to decide. */
export interface Decision {
  readonly kind: DecisionKind;
  readonly file: string;
  readonly unit: string | null;
  /** Place in the master; null where it has none. */
  readonly sheet: string | null;
  readonly row: number | null;
  readonly cell: string | null;
  /** Key of the column, or its heading where it means nothing to us; null of whole rows. */
  readonly column: string | null;
  readonly sent: Shown;
  readonly returned: Shown;
  readonly master: Shown;
  /** What carrying it out needs beside. */
  readonly about: DecisionAbout;
}

export type Shown = string | number | null;

export interface DecisionAbout {
  /** Of the master's row; null where it has none. */
  readonly key: string | null;
  /** What that row is known by from month to month: keys change where number or name is corrected. */
  readonly row?: MatchableRow;
  /** Name of the column in templates; null of whole rows. */
  readonly name: string | null;
  /** The column's heading in the master; null of whole rows. */
  readonly heading: string | null;
  /** Its numbers are shares of one. */
  readonly isShare: boolean;
  /** What the unit wrote, as it wrote it. */
  readonly content: CellContent | null;
  /** The cells of a row that the master has not, by name of the column. */
  readonly cells: readonly (readonly [string, CellContent])[];
  /** Of such a row: the kind of its ledger, where that could be read, and its sheet in the template. */
  readonly table: { readonly kind: LedgerKind | null; readonly sheet: string } | null;
  /** What the row is about, for people. */
  readonly matter: string;
  /** Why it is to be decided, where that is more than its kind says. Told when it is raised, and not kept. */
  readonly note?: string;
  /** The same where it is one of these: kept with the line. */
  readonly reason?: DecisionReason;
}

/** The same for telling whether it was raised before: by whom, where, what. */
export function decisionMark({ kind, file, unit, returned, about }: Decision): string {
  const who = unit ?? file;
  const what =
    kind === "unknown-row"
      ? JSON.stringify(about.cells.map(([name, { value }]) => [name, value]))
      : returned === null
        ? null
        : String(returned);
  return JSON.stringify([who, about.key, about.name, what]);
}
