import type { SubmissionRecord } from "../../terms/ledgerRecord";
import type { SubmissionEntry } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { isoText, type LocalDate } from "../../workbook/localDate";
import type { Registry } from "../../terms/registry";
import { isBeforeMonth } from "../../terms/isBeforeMonth";
import { submissionDueOf } from "../../terms/submissionDueOf";

/**
 * Monthly reports of the working groups (SPEC §12, DECIDED D13): every group and every month from the first in the ledger
 * to the last whose due day is over on the as-of date; on the due day itself nothing is missing yet. Months ascending,
 * groups in registry order. Of several rows for one month the earliest submission counts; a row without a day is missing, and so is
 * one whose day lies before its month: that is a slip, and no report on time.
 * Without any row with a month there is nothing to expect.
 */
export function submissionsReport(
  submissions: readonly SubmissionRecord[],
  registry: Registry,
  asOf: LocalDate,
  dueDay: Settings["submissions"]["dueDay"],
): readonly SubmissionEntry[] {
  let first: number | undefined;
  for (const { month } of submissions) {
    const number = month === null ? undefined : monthNumber(month);
    if (number !== undefined && (first === undefined || number < first)) first = number;
  }
  if (first === undefined) return [];
  const earliest = earliestSubmissions(submissions);

  const entries: SubmissionEntry[] = [];
  for (let number = first; ; number += 1) {
    const due = submissionDueOf(monthText(number), dueDay);
    if (due === undefined || due >= asOf) return entries;
    for (const { name } of registry.specialtyTowns) {
      const submitted = earliest.get(keyOf(monthText(number), name))?.submitted ?? null;
      entries.push({
        specialtyTown: name,
        month: monthText(number),
        due: isoText(due),
        submitted: submitted === null ? null : isoText(submitted),
        result: submitted === null ? "missing" : submitted <= due ? "on-time" : "late",
      });
    }
  }
}

/** Of the rows for one group and month the one that counts: the earliest submission that can be, of equal ones the first. */
export function earliestSubmissions(submissions: readonly SubmissionRecord[]): ReadonlyMap<string, SubmissionRecord> {
  const earliest = new Map<string, SubmissionRecord>();
  for (const submission of submissions) {
    const { specialtyTown, month, submitted } = submission;
    if (month === null || specialtyTown === null || submitted === null || isBeforeMonth(submitted, month)) continue;
    const key = keyOf(month, specialtyTown);
    const known = earliest.get(key)?.submitted ?? null;
    if (known === null || submitted < known) earliest.set(key, submission);
  }
  return earliest;
}

function keyOf(month: string, specialtyTown: string): string {
  return `${month} ${specialtyTown}`;
}

/** Months counted from year 0, so that the next is always one more. */
function monthNumber(month: string): number | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined;
}

function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}
