import { isoText, theDay } from "../workbook/localDate";
import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/** The plan runs from 2023 to 2025 (SPEC §7; plan, part two: to the end of “十四五”). */
const FIRST = theDay(2023, 1, 1);
const LAST = theDay(2025, 12, 31);

/** A due day outside the plan's years (SPEC §7). */
export const dueOutsidePlan: RecordRule = {
  stage: "record",
  id: "due-outside-plan",
  checks: {
    tasks: (record) => {
      const { due, originalDue } = record;
      if (due === null || (due >= FIRST && due <= LAST)) return null;
      const adjusted = originalDue !== due && record.ledger.columns.has("adjustedDue");
      return {
        rule: "due-outside-plan",
        place: adjusted ? placeOf(record, "adjustedDue", isoText(due)) : placeOf(record, "due"),
        evidence: { due },
      };
    },
  },
};
