import type { ArchivedMonth } from "./archivedMonth";
import type { LedgerKind } from "./ledgerKind";
import type { LedgerRecord } from "./ledgerRecord";
import type { Report } from "./report";
import type { Adjustment, Settings } from "./settings";

/** What the rank of each town and unit hangs on, in English, by name. */
export interface HangsOnEn {
  readonly towns: ReadonlyMap<string, string>;
  readonly units: ReadonlyMap<string, string>;
}

/** What a suggested notice says in sentences, in English. */
export interface NoticeEn {
  readonly reason: string;
  readonly guard: string | null;
  /** Why each of its rows is left out, in their order. */
  readonly leftOut: readonly string[];
}

/** Towns and lead units whose rank rests on data that is still being checked. */
export interface Unverified {
  readonly towns: ReadonlySet<string>;
  readonly units: ReadonlySet<string>;
}

/** What a run gives: the report, and what it was made of. */
export interface RunResult {
  readonly report: Report;
  /** The records behind `report.records`, in the same order: with their cells and ledger. */
  readonly records: readonly LedgerRecord[];
  /** For the pane in English: the report is Chinese. */
  readonly hangsOnEn: HangsOnEn;
  /** The same of `report.notices`, in their order. */
  readonly noticesEn: readonly NoticeEn[];
  readonly unverified: Unverified;
  readonly settings: Settings;
  readonly adjustments: readonly Adjustment[];
  /** The groups of the months that are closed, ascending, of each month its newest version. */
  readonly months: readonly Omit<ArchivedMonth, "records">[];
  /** Kinds of ledger that the month compared with had and of which none was given. */
  readonly absent: readonly LedgerKind[];
  /** File of the month's book (MONTH §1). */
  readonly book: string | null;
}
