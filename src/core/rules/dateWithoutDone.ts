import type { ProblemRecord, TaskRecord } from "../records/ledgerRecord";
import type { AnyHit } from "./hit";
import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/** A day of finishing in a row that is not done (SPEC §7). Cancelled rows may keep theirs. */
export const dateWithoutDone: RecordRule = {
  stage: "record",
  id: "date-without-done",
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord): AnyHit | null {
  const { finished, state } = record;
  if (finished === null || state === "done" || state === "cancelled") return null;
  const column = record.ledger.columns.get("finished");
  const heading = column === undefined ? "" : (record.ledger.headings.get(column)?.at(-1) ?? "");
  return { rule: "date-without-done", place: placeOf(record, "finished"), evidence: { finished, heading } };
}
