import type { SubmissionEntry } from "../../terms/report";

/** What a working group reported, in months. */
export interface SubmissionGroup {
  /** Specialty town. */
  readonly name: string;
  readonly due: number;
  readonly onTime: number;
  readonly late: number;
  readonly missing: number;
}

/** By working group: the most missing reports first, then the most late ones, else in the order of annex 1. */
export function submissionGroups(entries: readonly SubmissionEntry[]): readonly SubmissionGroup[] {
  const groups = new Map<string, SubmissionEntry[]>();
  for (const entry of entries) {
    const group = groups.get(entry.specialtyTown);
    if (group === undefined) groups.set(entry.specialtyTown, [entry]);
    else group.push(entry);
  }
  return [...groups]
    .map(([name, own]) => {
      const count = (result: SubmissionEntry["result"]): number => own.filter((one) => one.result === result).length;
      return { name, due: own.length, onTime: count("on-time"), late: count("late"), missing: count("missing") };
    })
    .sort((a, b) => b.missing - a.missing || b.late - a.late);
}

const TURNS: readonly SubmissionEntry["result"][] = ["missing", "late", "on-time"];

/** Missing reports, then late ones, then the others; of each the newest first, for what is long past interests least. */
export function worstFirst(entries: readonly SubmissionEntry[]): readonly SubmissionEntry[] {
  return [...entries].sort(
    (a, b) => TURNS.indexOf(a.result) - TURNS.indexOf(b.result) || (a.month < b.month ? 1 : a.month > b.month ? -1 : 0),
  );
}
