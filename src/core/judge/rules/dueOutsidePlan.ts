import { theDay, type LocalDate } from "../../workbook/localDate";
import type { ColumnKey } from "../../terms/ledgerKind";
import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { countingDueKey } from "./countingDueKey";
import type { AnyHit } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/** The plan runs from 2023 to 2025 (SPEC §7; plan, part two: to the end of “十四五”). */
const FIRST = theDay(2023, 1, 1);
const LAST = theDay(2025, 12, 31);

/** A due day outside the plan's years (SPEC §7). Of problems too: a wrong year hides what is overdue there as well. */
export const dueOutsidePlan: RecordRule = {
  stage: "record",
  id: "due-outside-plan",
  checks: {
    tasks: (record) => check(record, countingDueKey(record)),
    problems: (record) => check(record, "due"),
  },
};

function check(record: TaskRecord | ProblemRecord, key: ColumnKey): AnyHit | null {
  const { due } = record;
  if (due === null || isWithinPlan(due)) return null;
  return { rule: "due-outside-plan", place: placeOf(record, key), evidence: { due } };
}

function isWithinPlan(day: LocalDate): boolean {
  return day >= FIRST && day <= LAST;
}
