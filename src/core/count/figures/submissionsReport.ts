import type { SubmissionRecord } from "../../terms/ledgerRecord";
import type { SubmissionEntry } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { isoText, type LocalDate } from "../../workbook/localDate";
import type { Registry } from "../../terms/registry";
import { submissionDueOf } from "../../terms/submissionDueOf";

/**
 * Monthly reports of the working groups (SPEC §12, DECIDED D13): every group and every month from the first in the ledger
 * to the last whose due day is over on the as-of date; on the due day itself nothing is missing yet. Months ascending,
 * groups in registry order. Of several rows for one month the earliest submission counts; a row without a day is missing.
 * Without any row with a month there is nothing to expect.
 */
export function submissionsReport(
  submissions: readonly SubmissionRecord[],
  registry: Registry,
  asOf: LocalDate,
  dueDay: Settings["submissions"]["dueDay"],
): readonly SubmissionEntry[] {
  const earliest = new Map<string, LocalDate>();
  let first: number | undefined;
  for (const { specialtyTown, month, submitted } of submissions) {
    if (month === null) continue;
    const number = monthNumber(month);
    if (number === undefined) continue;
    if (first === undefined || number < first) first = number;
    if (specialtyTown === null || submitted === null) continue;
    const key = `${number} ${specialtyTown}`;
    const known = earliest.get(key);
    if (known === undefined || submitted < known) earliest.set(key, submitted);
  }
  if (first === undefined) return [];

  const entries: SubmissionEntry[] = [];
  for (let number = first; ; number += 1) {
    const due = submissionDueOf(monthText(number), dueDay);
    if (due === undefined || due >= asOf) return entries;
    for (const { name } of registry.specialtyTowns) {
      const submitted = earliest.get(`${number} ${name}`) ?? null;
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

/** Months counted from year 0, so that the next is always one more. */
function monthNumber(month: string): number | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  return match ? Number(match[1]) * 12 + Number(match[2]) - 1 : undefined;
}

function monthText(number: number): string {
  return `${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, "0")}`;
}
