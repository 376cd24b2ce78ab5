import { theDay, type LocalDate } from "../../workbook/localDate";
import type { ColumnKey } from "../../terms/ledgerKind";
import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { countingDueKey } from "../parts/countingDueKey";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly due: LocalDate;
}

/** The plan runs from 2023 to 2025 (SPEC §7; plan, part two: to the end of “十四五”). */
const FIRST = theDay(2023, 1, 1);
const LAST = theDay(2025, 12, 31);

/** A due day outside the plan's years (SPEC §7). Of problems too: a wrong year hides what is overdue there as well. */
export const dueOutsidePlan: RecordRule<"due-outside-plan", Evidence> = {
  stage: "record",
  id: "due-outside-plan",
  severity: "info",
  area: "deadlines",
  words: {
    title: "时限不在计划期内",
    what: "时限不在2023年至2025年之内。",
    why: "行动计划为2023年至2025年；年份写错会误判逾期。",
    example: "2026年6月底。",
    remedy: "如是跨期任务不用改；写错年份的请改正。",
    message: ({ due }) => `时限${fullDay(due)}不在行动计划的2023年至2025年之内；如写错年份请改正`,
  },
  english: {
    title: "Deadline outside the plan",
    what: "The deadline is not within 2023 to 2025.",
    why: "The plan runs from 2023 to 2025; a wrong year makes what is overdue wrong.",
    example: "“2026年6月底”.",
    remedy: "If the task runs longer, leave it; if the year is wrong, correct it.",
    message: ({ due }) =>
      `The deadline, ${fullDayEn(due)}, is not within the plan's years, 2023 to 2025. Correct it if the year is wrong`,
  },
  checks: {
    tasks: (record) => check(record, countingDueKey(record)),
    problems: (record) => check(record, "due"),
  },
};

function check(record: TaskRecord | ProblemRecord, key: ColumnKey): Fault<Evidence> | null {
  const { due } = record;
  if (due === null || isWithinPlan(due)) return null;
  return { place: placeOf(record, key), evidence: { due } };
}

function isWithinPlan(day: LocalDate): boolean {
  return day >= FIRST && day <= LAST;
}
