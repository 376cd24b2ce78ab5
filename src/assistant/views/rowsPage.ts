import type { InBoth } from "../../core/base/inBoth";
import type { Light } from "../../core/terms/light";
import type { LedgerKind } from "../../core/terms/ledgerKind";
import type { State } from "../../core/values/state";

/** Which group of task rows (SPEC §9). */
export type RowGroup =
  | { readonly by: "total" }
  | {
      readonly by: "town" | "unit-as-lead" | "unit-as-support" | "specialty-town" | "key-task" | "dimension";
      readonly name: string;
    };

/** Which figure of the group: its numerator or denominator rows; `light-…` the rows with that light. */
export type RowFigure =
  | "total"
  | "countable"
  | "long-term"
  | "paused"
  | "cancelled"
  | "undated"
  | "done"
  | "not-done"
  | "due-by-now"
  | "done-on-time"
  | "overdue"
  | "done-late"
  | "dated"
  | "light-red"
  | "light-yellow"
  | "light-green"
  | "light-none";

export interface RowsQuery {
  readonly group: RowGroup;
  readonly figure: RowFigure;
  readonly from: number;
  readonly count: number;
}

export interface RowsPage {
  readonly count: number;
  readonly rows: readonly RowView[];
}

/** One record, as a line. */
export interface RowView {
  readonly ledger: LedgerKind;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** First cell to go to: that of what the row is about. */
  readonly cell: string;
  /** What the row is about: 具体任务, 项目名称, 问题描述 …. */
  readonly matter: string;
  readonly towns: readonly string[];
  readonly leadUnits: readonly string[];
  readonly due: string | null;
  readonly finished: string | null;
  readonly progress: number | null;
  readonly scheduledProgress: number | null;
  readonly state: State | null;
  readonly light: Light | null;
  readonly lightReason: InBoth | null;
  readonly daysOverdue: number;
  /** Open errors of this row. */
  readonly errors: number;
}
