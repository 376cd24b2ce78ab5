import type { ProblemRecord, TaskRecord } from "../../terms/ledgerRecord";
import { cellState } from "../parts/cellState";
import type { Fault } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import type { RecordRule, NoEvidence } from "../parts/rule";

/**
 * A long-term or recurring row whose 进展情况 is blank: nothing else shows that it is alive (SPEC §7, DECIDED D1). Needs the
 * column; of what is finished or cancelled nobody expects a report.
 */
export const longTermWithoutReport: RecordRule<"long-term-without-report", NoEvidence> = {
  stage: "record",
  id: "long-term-without-report",
  severity: "warning",
  area: "consistency",
  words: {
    title: "长期任务没有进展",
    what: "时限是长期或定期的任务，进展情况是空的。",
    why: "长期任务没有时限，只能从进展情况看是否在做。",
    example: "常态化，进展情况为空。",
    remedy: "填写本月进展。",
    message: () => "长期任务没有填写进展情况；请填写本月做了什么",
  },
  english: {
    title: "Long-term task without progress",
    what: "A task without a deadline, or one that recurs, says nothing of its progress.",
    why: "It has no deadline: only its progress shows that it is being worked on.",
    example: "“常态化”, and nothing about progress.",
    remedy: "Write what was done this month.",
    message: () => "This long-term task says nothing of its progress. Write what was done this month",
  },
  checks: { tasks: check, problems: check },
};

function check(record: TaskRecord | ProblemRecord): Fault<NoEvidence> | null {
  const { dueKind, state } = record;
  if (dueKind !== "long-term" && dueKind !== "recurring") return null;
  if (state === "cancelled" || state === "done" || cellState(record, "progressText") !== "blank") return null;
  return { place: placeOf(record, "progressText"), evidence: {} };
}
