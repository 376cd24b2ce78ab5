import type { ProblemRecord } from "../../terms/ledgerRecord";

/**
 * Days from raised to closed (SPEC §12). Null of what is not closed, of what lacks a day, and of what was closed before it was raised:
 * one of the two days is wrong, and a negative number of days would pull the median down.
 */
export function daysToClose({
  state,
  raised,
  finished,
}: Pick<ProblemRecord, "state" | "raised" | "finished">): number | null {
  if (state !== "done" || raised === null || finished === null || finished < raised) return null;
  return finished - raised;
}
