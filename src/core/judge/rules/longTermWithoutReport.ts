import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { cellState } from "./cellState";
import type { AnyHit } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * A long-term or recurring row whose 进展情况 is blank: nothing else shows that it is alive (SPEC §7, DECIDED D1). Needs the
 * column; of what is finished or cancelled nobody expects a report.
 */
export const longTermWithoutReport: RecordRule = {
  stage: "record",
  id: "long-term-without-report",
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord): AnyHit | null {
  const { dueKind, state } = record;
  if (dueKind !== "long-term" && dueKind !== "recurring") return null;
  if (state === "cancelled" || state === "done" || cellState(record, "progressText") !== "blank") return null;
  return { rule: "long-term-without-report", place: placeOf(record, "progressText"), evidence: {} };
}
