import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { cellState } from "./cellState";
import type { AnyHit } from "../../terms/hit";
import { placeOf } from "../../terms/place";
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
  if (record.state !== "done" || record.finished !== null || cellState(record, "finished") !== "blank") return null;
  const { ledger } = record;
  const heading = ledger.headings.get(ledger.columns.get("finished") ?? 0)?.at(-1) ?? "";
  return { rule: "done-without-date", place: placeOf(record, "finished"), evidence: { heading } };
}
