import { isWorkingGroupLead, planLeads, planRole } from "../../read/directory/planRole";
import { cellState } from "../parts/cellState";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { quoted, quotedFew } from "../../values/quoted";
import { quotedEn, quotedFewEn } from "../../values/quotedEn";

interface Evidence {
  readonly units: readonly string[];
  readonly keyTask: number;
  readonly planLeads: readonly string[];
}

/**
 * None of the row's lead units leads its key task by the plan, nor its working group (SPEC §7). Silent where no lead unit is
 * known or the cell is blank: another finding says that (DECIDED D5).
 */
export const leadDiffersFromPlan: RecordRule<"lead-differs-from-plan", Evidence> = {
  stage: "record",
  id: "lead-differs-from-plan",
  severity: "warning",
  area: "plan",
  words: {
    title: "牵头单位与计划不一致",
    what: "牵头单位都不是行动计划里这项重点任务的牵头单位，也不是本专业镇专班的牵头单位。",
    why: "牵头单位决定这一行算在谁头上。",
    example: "任务3由县工信科技局牵头（计划：县发改局）。",
    remedy: "核对牵头单位；确有调整的，可以接受这条提示并写明理由。",
    message: ({ units, keyTask, planLeads }) =>
      `第${keyTask}项重点任务按行动计划由${quoted(planLeads)}牵头，这里写的是${quotedFew(units)}，也不是专班牵头单位；请核对`,
  },
  english: {
    title: "Lead unit differs from the plan",
    what: "None of the lead units leads this key task by the plan, nor the working group of the specialty town.",
    why: "The lead unit is the one that the row counts for.",
    example: "“县工信科技局” leading task 3 (by the plan: “县发改局”).",
    remedy: "Check the lead unit; if it was changed, accept the finding and say why.",
    message: ({ units, keyTask, planLeads }) =>
      `By the plan key task ${keyTask} is led by ${quotedEn(planLeads)}; here it says ${quotedFewEn(units)}, which ${units.length === 1 ? "does" : "do"} not lead the working group either. Check it`,
  },
  checks: {
    tasks: (record, { directory }) => {
      const { keyTask, leadUnits, specialtyTown } = record;
      if (keyTask === null || leadUnits.length === 0) return null;
      const isLead = (unit: string): boolean =>
        planRole(directory, unit, keyTask) === "lead" ||
        (specialtyTown !== null && isWorkingGroupLead(directory, unit, specialtyTown));
      if (leadUnits.some(isLead) || cellState(record, "leadUnits") === "blank") return null;
      return {
        place: placeOf(record, "leadUnits"),
        evidence: { units: leadUnits, keyTask, planLeads: planLeads(directory, keyTask) },
      };
    },
  },
};
