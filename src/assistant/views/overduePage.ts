import type { OverdueEntry } from "../../core/terms/report";
import type { Step } from "../../core/terms/step";

export interface OverdueQuery {
  readonly unit: string | null;
  readonly step: Step | null;
  readonly from: number;
  readonly count: number;
}

/** Longest overdue first, then ledger order (DECIDED B28). */
export interface OverduePage {
  readonly count: number;
  readonly steps: Readonly<Record<Step, number>>;
  readonly units: readonly { readonly name: string; readonly count: number }[];
  readonly entries: readonly (OverdueEntry & { readonly cell: string; readonly matter: string })[];
}
