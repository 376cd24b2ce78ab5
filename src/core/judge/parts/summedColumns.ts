import type { ColumnKey } from "../../terms/ledgerKind";

/** Columns whose amounts add up from row to row, and from parts to their whole. */
export const SUMMED_COLUMNS = [
  "totalInvestment",
  "yearPlan",
  "yearDone",
  "cumulativeInvestment",
] as const satisfies readonly ColumnKey[];

/** How far a stated sum may lie from what its rows add up to: sums are often shown rounded. */
export const SUM_TOLERANCE = 0.01;
