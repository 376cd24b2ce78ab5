import { registryOf } from "../../count/figures/registryOf";
import { submissionDueOf } from "../../terms/submissionDueOf";
import { submissionsReport } from "../../count/figures/submissionsReport";
import type { LedgerRecord, SubmissionRecord } from "../../terms/ledgerRecord";
import { cellState } from "./cellState";
import type { Place } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordsRule } from "./rule";

/**
 * A month that a working group has not reported though its due day is over (SPEC §7, DECIDED D13): the blank 报送时间 where the
 * ledger has a row for it, else the ledger as a whole. A day that stands there and cannot be read is another finding's business.
 */
export const submissionMissing: RecordsRule = {
  stage: "records",
  id: "submission-missing",
  check: (records, { directory, asOf, settings }) => {
    const submissions = records.filter(isSubmission);
    const [first] = submissions;
    if (first === undefined) return [];
    const rowsOf = new Map<string, SubmissionRecord[]>();
    for (const record of submissions) {
      const key = `${record.month ?? ""} ${record.specialtyTown ?? ""}`;
      const rows = rowsOf.get(key);
      if (rows) rows.push(record);
      else rowsOf.set(key, [record]);
    }
    const { dueDay } = settings.submissions;
    return submissionsReport(submissions, registryOf(directory), asOf, dueDay).flatMap(
      ({ specialtyTown, month, result }) => {
        const due = submissionDueOf(month, dueDay);
        const rows = rowsOf.get(`${month} ${specialtyTown}`) ?? [];
        if (result !== "missing" || due === undefined || rows.some(saysSomething)) return [];
        const place = rows[0] ? placeOf(rows[0], "submitted") : placeOfLedger(first);
        return { rule: "submission-missing" as const, place, evidence: { specialtyTown, month, due } };
      },
    );
  },
};

function isSubmission(record: LedgerRecord): record is SubmissionRecord {
  return record.kind === "submissions";
}

function saysSomething(record: SubmissionRecord): boolean {
  const state = cellState(record, "submitted");
  return state === "content" || state === "held";
}

function placeOfLedger({ ledger }: SubmissionRecord): Place {
  const { file, sheet } = ledger;
  return { file, sheet, ledger, row: null, cellRow: null, cellColumn: null, key: "submitted", value: null };
}
