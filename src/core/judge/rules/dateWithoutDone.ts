import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { cellState } from "./cellState";
import type { AnyHit } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * A day of finishing in a row that is not done (SPEC §7). Cancelled rows may keep theirs; where the status stands there and
 * cannot be read, that is the cause and another finding's business.
 */
export const dateWithoutDone: RecordRule = {
  stage: "record",
  id: "date-without-done",
  checks: {
    tasks: (record) => check(record, record.stateFromStatus),
    problems: (record) => check(record, record.state !== "unknown"),
  },
};

function check(record: TaskRecord | ProblemRecord, statusIsRead: boolean): AnyHit | null {
  const { finished, state, ledger } = record;
  if (finished === null || state === "done" || state === "cancelled") return null;
  if (!statusIsRead && (cellState(record, "status") === "content" || cellState(record, "status") === "held"))
    return null;
  const heading = ledger.headings.get(ledger.columns.get("finished") ?? 0)?.at(-1) ?? "";
  return { rule: "date-without-done", place: placeOf(record, "finished"), evidence: { finished, heading } };
}
