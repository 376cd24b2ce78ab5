import { submissionDueOf } from "../figures/submissionDueOf";
import { submissionsReport } from "../figures/submissionsReport";
import { registryOf } from "../figures/registryOf";
import type { SubmissionRecord } from "../records/ledgerRecord";
import { placeOf } from "./place";
import type { RecordsRule } from "./rule";

/**
 * A month that a working group has not reported though its due day is over (SPEC §7, DECIDED D13): the blank 报送时间 where the
 * ledger has a row for it, else the ledger as a whole.
 */
export const submissionMissing: RecordsRule = {
  stage: "records",
  id: "submission-missing",
  check: (records, { directory, asOf, settings }) => {
    const submissions = records.filter((record): record is SubmissionRecord => record.kind === "submissions");
    const { dueDay } = settings.submissions;
    return submissionsReport(submissions, registryOf(directory), asOf, dueDay).flatMap(
      ({ specialtyTown, month, result }) => {
        const due = submissionDueOf(month, dueDay);
        if (result !== "missing" || due === undefined) return [];
        const own = submissions.find((record) => record.specialtyTown === specialtyTown && record.month === month);
        const ledger = submissions[0]?.ledger;
        if (!ledger) return [];
        const nowhere = {
          file: ledger.file,
          sheet: ledger.sheet,
          ledger,
          row: null,
          cellRow: null,
          cellColumn: null,
          key: "submitted" as const,
          value: null,
        };
        return {
          rule: "submission-missing" as const,
          place: own ? placeOf(own, "submitted") : nowhere,
          evidence: { specialtyTown, month, due },
        };
      },
    );
  },
};
