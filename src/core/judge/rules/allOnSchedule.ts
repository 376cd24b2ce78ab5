import { countsAs } from "../../count/completion/countsAs";
import { scheduledShare } from "../../count/completion/scheduledShare";
import type { Fault } from "../../terms/hit";
import type { LedgerRecord, TaskRecord } from "../../terms/ledgerRecord";
import { byCodeUnits } from "../../terms/registry";
import type { LocalDate } from "../../workbook/localDate";
import { checkedAgain } from "../parts/checkedAgain";
import type { RecordsRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";

interface Evidence {
  readonly unit: string;
  readonly rows: number;
}

/**
 * A lead unit of which every dated open row, five or more, is within half a point of its scheduled progress: what was reported is the
 * schedule (MONTH §3, DECIDED F10). Rows of which none should have moved yet, or all should be done, say nothing.
 */
export const allOnSchedule: RecordsRule<"all-on-schedule", Evidence> = {
  stage: "records",
  id: "all-on-schedule",
  severity: "info",
  area: "consistency",
  words: {
    title: "完成率全都等于序时进度",
    what: "一个单位五项以上没有办结的任务，完成率与序时进度都相差不超过0.5个百分点。",
    why: "项项都不快不慢，多半是照时间算出来的，不是实际进度。",
    example: "截至6月底，全年任务的完成率都填50%。",
    remedy: "请单位按实际进展报完成率。",
    message: ({ unit, rows }) =>
      `${unit}没有办结的${rows}项任务，完成率与序时进度都相差不超过0.5个百分点；请核实是不是实际进度`,
  },
  english: {
    title: "All just on schedule",
    what: "All open tasks of a unit, five or more, are within 0.5 points of the scheduled progress.",
    why: "Neither faster nor slower in any: probably worked out from the calendar, not from what was done.",
    example: "At the end of June every task of the year is at 50%.",
    remedy: "Ask the unit for the real progress.",
    message: ({ unit, rows }) =>
      `All ${rows} open tasks of “${unit}” are within 0.5 points of their scheduled progress. Make sure that it is the real one`,
  },
  check: faults,
  keepUp: checkedAgain(
    faults,
    (before, after) => before.kind === "tasks" && after.kind === "tasks" && factsOf(before) !== factsOf(after),
  ),
};

const FEWEST = 5;
/** Half a percentage point. */
const WITHIN = 0.005;

function factsOf({ leadUnits, start, due, dueKind, state, progress, isProgressUnread }: TaskRecord): string {
  return JSON.stringify([leadUnits, start, due, dueKind, state, progress, isProgressUnread]);
}

interface Rows {
  readonly first: TaskRecord;
  count: number;
  areOnSchedule: boolean;
  isUnderWay: boolean;
}

function faults(records: readonly LedgerRecord[], { asOf }: RuleContext): readonly Fault<Evidence>[] {
  const byUnit = new Map<string, Rows>();
  for (const record of records) {
    if (record.kind !== "tasks" || record.state === "done" || countsAs(record) !== "countable") continue;
    // A unit with one row off its schedule is let go: of a large ledger hardly any row is looked at more closely.
    if (record.leadUnits.every((unit) => byUnit.get(unit)?.areOnSchedule === false)) continue;
    const seen = againstSchedule(record, asOf);
    if (seen === null) continue;
    for (const unit of new Set(record.leadUnits)) {
      const rows = byUnit.get(unit) ?? { first: record, count: 0, areOnSchedule: true, isUnderWay: false };
      byUnit.set(unit, rows);
      rows.count += 1;
      rows.areOnSchedule &&= seen.isOnSchedule;
      rows.isUnderWay ||= seen.isUnderWay;
    }
  }
  return [...byUnit]
    .filter(([, { count, areOnSchedule, isUnderWay }]) => count >= FEWEST && areOnSchedule && isUnderWay)
    .sort(([a], [b]) => byCodeUnits(a, b))
    .map(([unit, { first, count }]) => ({
      place: {
        file: first.ledger.file,
        sheet: first.ledger.sheet,
        ledger: first.ledger,
        row: null,
        cellRow: null,
        cellColumn: null,
        key: null,
        value: null,
      },
      evidence: { unit, rows: count },
    }));
}

function againstSchedule(
  { start, due, progress, isProgressUnread }: TaskRecord,
  asOf: LocalDate,
): { readonly isOnSchedule: boolean; readonly isUnderWay: boolean } | null {
  if (due === null || isProgressUnread) return null;
  const { elapsed, days } = scheduledShare(start, due, asOf);
  const scheduled = elapsed / days;
  return {
    isOnSchedule: Math.abs((progress ?? 0) - scheduled) <= WITHIN + 1e-9,
    isUnderWay: scheduled > 0 && scheduled < 1,
  };
}
