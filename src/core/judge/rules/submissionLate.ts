import { submissionDueOf } from "../../terms/submissionDueOf";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/** A monthly report handed in after its due day, the 5th of the next month (SPEC §7). */
export const submissionLate: RecordRule = {
  stage: "record",
  id: "submission-late",
  checks: {
    submissions: (record, { settings }) => {
      const { month, submitted, late } = record;
      if (month === null || submitted === null || late !== true) return null;
      const due = submissionDueOf(month, settings.submissions.dueDay);
      if (due === undefined) return null;
      return { rule: "submission-late", place: placeOf(record, "submitted"), evidence: { due, submitted } };
    },
  },
};
