import { readContent } from "../records/fields/readContent";
import type { ProblemRecord, TaskRecord } from "../records/ledgerRecord";
import type { AnyHit } from "./hit";
import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/**
 * Done, and the cell for the day is blank (SPEC §7). Needs the column; problems too (销号时间) (DECIDED D3). A day that is there
 * and cannot be read is another finding's business.
 */
export const doneWithoutDate: RecordRule = {
  stage: "record",
  id: "done-without-date",
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord): AnyHit | null {
  if (record.state !== "done" || record.finished !== null) return null;
  const column = record.ledger.columns.get("finished");
  if (column === undefined || readContent(record.cells[column - 1]).kind !== "blank") return null;
  const heading = record.ledger.headings.get(column)?.at(-1) ?? "";
  return { rule: "done-without-date", place: placeOf(record, "finished"), evidence: { heading } };
}
