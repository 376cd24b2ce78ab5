import { isWorkingGroupLead, planRole } from "../directory/planRole";
import type { TaskRecord } from "../records/ledgerRecord";
import type { AnyHit } from "./hit";
import { placeOf } from "./place";
import type { RecordRule, RuleContext } from "./rule";

/**
 * A unit that the plan gives no part in the row's key task (SPEC §7). The lead of the working group is exempt in rows of its
 * own specialty town (DECIDED D4). Needs a key task, so tasks only (DECIDED E9).
 */
export const unitNotInPlan: RecordRule = {
  stage: "record",
  id: "unit-not-in-plan",
  checks: {
    tasks: (record, context) => {
      const { keyTask, leadUnits, supportUnits } = record;
      if (keyTask === null) return null;
      const leads = outside(leadUnits, record, keyTask, context);
      if (leads.length > 0) return hit(record, "leadUnits", leads, keyTask);
      const supports = outside(supportUnits, record, keyTask, context);
      return supports.length > 0 ? hit(record, "supportUnits", supports, keyTask) : null;
    },
  },
};

function outside(
  units: readonly string[],
  record: TaskRecord,
  keyTask: number,
  { directory }: RuleContext,
): readonly string[] {
  const { specialtyTown } = record;
  const isOutside = (unit: string): boolean =>
    planRole(directory, unit, keyTask) === null &&
    (specialtyTown === null || !isWorkingGroupLead(directory, unit, specialtyTown));
  return units.some(isOutside) ? units.filter(isOutside) : units.slice(0, 0);
}

function hit(record: TaskRecord, key: "leadUnits" | "supportUnits", units: readonly string[], keyTask: number): AnyHit {
  return { rule: "unit-not-in-plan", place: placeOf(record, key), evidence: { units, keyTask } };
}
