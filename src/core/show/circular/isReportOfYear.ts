import type { SubmissionEntry } from "../../terms/report";

/** Whether a monthly report was due in the as-of year: the one of December is, in January (MONTH §6: 今年以来). */
export function isReportOfYear({ due }: Pick<SubmissionEntry, "due">, asOf: string): boolean {
  return due.startsWith(asOf.slice(0, 4));
}
