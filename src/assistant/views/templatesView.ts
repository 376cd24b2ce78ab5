import type { LedgerKind } from "../../core/terms/ledgerKind";
import type { IsoDay, IsoMonth } from "../../core/terms/isoDay";
import type { RowsWanted } from "../../core/show/handout/askedRows";

/** How templates are to be handed out (MONTH §4). */
export interface TemplatesQuery {
  readonly rows: RowsWanted;
  /** The last day on which they are to be back; null for the usual one, the 5th of the month after. */
  readonly due: IsoDay | null;
}

export interface TemplatesOrder extends TemplatesQuery {
  /** Canonical names. */
  readonly units: readonly string[];
}

/** What a hand-out comes to, before a file is made. */
export interface TemplatesView {
  readonly check: number;
  readonly month: IsoMonth;
  readonly asOf: IsoDay;
  readonly due: IsoDay;
  /** Whether the day that was asked for lies before the as-of date: nothing is made then. */
  readonly isDueTooEarly: boolean;
  /** Whether less than three working days are left after the as-of date (MONTH §9). */
  readonly isShort: boolean;
  /** In registry order. */
  readonly units: readonly AskedUnit[];
  /** Rows that would be asked for, had they a lead unit that is known. */
  readonly unassigned: readonly UnassignedRow[];
}

/** What one unit is asked for, against last month. */
export interface AskedUnit {
  readonly unit: string;
  readonly file: string;
  readonly rows: number;
  readonly cells: number;
  /** Null where last month does not say. */
  readonly cellsLastMonth: number | null;
}

export interface UnassignedRow {
  readonly file: string;
  readonly sheet: string;
  readonly cell: string;
  readonly ledger: LedgerKind;
  readonly row: number;
  /** What the row is about; empty where nothing names it. */
  readonly matter: string;
}
