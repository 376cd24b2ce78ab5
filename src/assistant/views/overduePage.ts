import type { LedgerKind } from "../../core/terms/ledgerKind";
import type { OverdueEntry } from "../../core/terms/report";
import type { Step } from "../../core/terms/step";

/** Which overdue things; names canonical, null for all. */
export interface OverdueFilter {
  readonly unit: string | null;
  readonly town: string | null;
  readonly ledger: LedgerKind | null;
  readonly step: Step | null;
  /** Overdue for at least so many days; null for any. */
  readonly days: number | null;
}

/** Worst first: longest overdue, whatever else; else by unit, town or ledger, and within each the longest first. */
export type OverdueOrder = "days" | "unit" | "town" | "ledger";

export interface OverdueQuery extends OverdueFilter {
  readonly order: OverdueOrder;
  readonly from: number;
  readonly count: number;
}

/** In the order that was asked for; where nothing else tells two apart, in ledger order (DECIDED B28). */
export interface OverduePage {
  readonly count: number;
  readonly steps: Readonly<Record<Step, number>>;
  /** How many each would show, were the choice in its own list another: counted over what the other choices let through. */
  readonly units: readonly NamedCount[];
  readonly towns: readonly NamedCount[];
  readonly ledgers: readonly { readonly name: LedgerKind; readonly count: number }[];
  readonly entries: readonly (OverdueEntry & {
    readonly cell: string;
    readonly matter: string;
    readonly towns: readonly string[];
  })[];
}

interface NamedCount {
  readonly name: string;
  readonly count: number;
}
