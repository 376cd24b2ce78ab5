import { isWorkingGroupLead, planLeads, planRole } from "../../read/directory/planRole";
import { cellState } from "./cellState";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * None of the row's lead units leads its key task by the plan, nor its working group (SPEC §7). Silent where no lead unit is
 * known or the cell is blank: another finding says that (DECIDED D5).
 */
export const leadDiffersFromPlan: RecordRule = {
  stage: "record",
  id: "lead-differs-from-plan",
  checks: {
    tasks: (record, { directory }) => {
      const { keyTask, leadUnits, specialtyTown } = record;
      if (keyTask === null || leadUnits.length === 0) return null;
      const isLead = (unit: string): boolean =>
        planRole(directory, unit, keyTask) === "lead" ||
        (specialtyTown !== null && isWorkingGroupLead(directory, unit, specialtyTown));
      if (leadUnits.some(isLead) || cellState(record, "leadUnits") === "blank") return null;
      return {
        rule: "lead-differs-from-plan",
        place: placeOf(record, "leadUnits"),
        evidence: { units: leadUnits, keyTask, planLeads: planLeads(directory, keyTask) },
      };
    },
  },
};
