import type { ClosingWarning } from "../../core/show/closing/closingWarnings";
import type { IsoDay, IsoMonth } from "../../core/terms/isoDay";

/** What closing the month of the check that is shown comes to, before it is done (MONTH §2). */
export interface ClosingView {
  readonly check: number;
  readonly month: IsoMonth;
  readonly asOf: IsoDay;
  /** File of the month's book. */
  readonly book: string;
  /** Whether anything can be put into it. */
  readonly writable: boolean;
  /** The newest version that is closed: closing again is a correction, with a reason; null where the month is not closed. */
  readonly closed: { readonly version: number; readonly asOf: IsoDay } | null;
  /** The version that this one will be. */
  readonly version: number;
  /** Rows of groups and of records that will be kept. */
  readonly groups: number;
  readonly records: number;
  readonly warnings: readonly ClosingWarning[];
}

export interface ClosingOrder {
  /** The check that was shown: where the workbooks have changed since, nothing is closed. */
  readonly check: number;
  /** Why a closed month is closed again; null for a month that is not. */
  readonly reason: string | null;
  /** The day of closing, ISO. */
  readonly today: IsoDay;
}
