import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { cellState } from "../parts/cellState";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";

interface Evidence {
  readonly heading: string;
}

/**
 * Done, and the cell for the day is blank (SPEC §7). Needs the column; problems too (销号时间) (DECIDED D3). A day that is there
 * and cannot be read is another finding's business.
 */
export const doneWithoutDate: RecordRule<"done-without-date", Evidence> = {
  stage: "record",
  id: "done-without-date",
  severity: "warning",
  area: "consistency",
  words: {
    title: "办结没有日期",
    what: "已经完成或销号，日期是空的。",
    why: "没有日期就分不清是按期还是超期完成，现在按按期算。",
    example: "已完成，实际完成时间为空。",
    remedy: "补填日期。",
    message: ({ heading }) => `已经办结，“${heading}”却没有填；请补填日期`,
  },
  english: {
    title: "Done without a date",
    what: "It is done or closed, and the date is blank.",
    why: "Without a date nobody can tell whether it was done in time; it counts as in time.",
    example: "“已完成”, and “实际完成时间” is blank.",
    remedy: "Fill in the date.",
    message: ({ heading }) => `It is done, but “${heading}” is blank. Fill in the date`,
  },
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord): Fault<Evidence> | null {
  if (record.state !== "done" || record.finished !== null || cellState(record, "finished") !== "blank") return null;
  const { ledger } = record;
  const heading = ledger.headings.get(ledger.columns.get("finished") ?? 0)?.at(-1) ?? "";
  return { place: placeOf(record, "finished"), evidence: { heading } };
}
