import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import type { AnyHit } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule, RuleContext } from "./rule";

/** Finished after the day the figures speak of (SPEC §7, DECIDED B14). */
export const finishedInFuture: RecordRule = {
  stage: "record",
  id: "finished-in-future",
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord, { asOf }: RuleContext): AnyHit | null {
  const { finished } = record;
  if (finished === null || finished <= asOf) return null;
  return { rule: "finished-in-future", place: placeOf(record, "finished"), evidence: { finished, asOf } };
}
