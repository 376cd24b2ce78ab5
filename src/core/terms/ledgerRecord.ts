import type { FieldsOf, LedgerKind } from "./ledgerKind";
import type { Ledger } from "./ledger";
import type { CellValue, StruckColumns } from "../workbook/snapshot";

/** What every record of every ledger has (DECIDED A1). Names are canonical; rows are 1-based. */
interface CommonRecord<K extends LedgerKind> {
  readonly kind: K;
  /** The ledger it stands in: file, sheet, columns. */
  readonly ledger: Ledger;
  readonly row: number;
  /** Values of the row with merged cells filled in: `cells[column - 1]`. */
  readonly cells: readonly (CellValue | undefined)[];
  /** Which of them are struck through, merged cells filled in; absent where none is. */
  readonly struck?: StruckColumns;
  readonly id: string | null;
  readonly specialtyTown: string | null;
  readonly towns: readonly string[];
  readonly townSource: TownSource | null;
  readonly leadUnits: readonly string[];
  readonly supportUnits: readonly string[];
}

/** Where the towns of a row come from (SPEC §8). */
export type TownSource = "column" | "units" | "specialty-town";

/** A row of one kind of ledger, or of any, read. */
export type LedgerRecord<K extends LedgerKind = LedgerKind> = { [P in K]: CommonRecord<P> & FieldsOf[P] }[K];

export type TaskRecord = LedgerRecord<"tasks">;
export type ProjectRecord = LedgerRecord<"projects">;
export type ProblemRecord = LedgerRecord<"problems">;
export type IndicatorRecord = LedgerRecord<"indicators">;
export type SubmissionRecord = LedgerRecord<"submissions">;
