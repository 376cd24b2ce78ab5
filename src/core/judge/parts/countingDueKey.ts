import type { TaskRecord } from "../../terms/ledgerRecord";

/** The column that the due day which counts stands in: 调整后时限 where it moved the due (SPEC §10, DECIDED D11). */
export function countingDueKey({ due, originalDue, ledger }: TaskRecord): "due" | "adjustedDue" {
  return due !== originalDue && ledger.columns.has("adjustedDue") ? "adjustedDue" : "due";
}
