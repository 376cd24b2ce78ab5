import { leaderOfSpecialtyTown } from "../../read/directory/planRole";
import { compact } from "../../workbook/cellText";
import { cellState } from "../parts/cellState";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { shortened } from "../../values/quoted";

interface Evidence {
  readonly specialtyTown: string;
  readonly planLeader: string;
}

/**
 * The 分管县领导 column does not name the leader of annex 1 (SPEC §7). A title behind the name (副县长) or a second leader beside it
 * is no difference.
 */
export const leaderDiffersFromPlan: RecordRule<"leader-differs-from-plan", Evidence> = {
  stage: "record",
  id: "leader-differs-from-plan",
  severity: "info",
  area: "plan",
  words: {
    title: "分管县领导与计划不一致",
    what: "分管县领导一栏里没有附件1的分管县领导。",
    why: "人员变动后由现职人员自行替补，不一定是错。",
    example: "附件1为成俊，台账为他人。",
    remedy: "如是人员变动不用改；否则改正。",
    message: ({ specialtyTown, planLeader }, value) =>
      `行动计划附件1中“${specialtyTown}”的分管县领导是${planLeader}，这里写的是“${shortened(value)}”；如是人员变动不用改，否则请改正`,
  },
  english: {
    title: "County leader differs from the plan",
    what: "The column does not name the county leader of annex 1.",
    why: "Successors take over without a new plan: it need not be wrong.",
    example: "Annex 1 names “成俊”, the ledger somebody else.",
    remedy: "If the person in office has changed, leave it; else correct it.",
    message: ({ specialtyTown, planLeader }, value) =>
      `By annex 1 of the plan the county leader for “${specialtyTown}” is “${planLeader}”; here it says “${shortened(value)}”. If the person in office has changed, leave it; else correct it`,
  },
  checks: {
    tasks: (record, { directory }) => {
      const { ledger, cells, specialtyTown } = record;
      const column = ledger.columns.get("leader");
      if (column === undefined || specialtyTown === null) return null;
      const planLeader = leaderOfSpecialtyTown(directory, specialtyTown);
      const value = cells[column - 1];
      if (planLeader === null || value === planLeader || cellState(record, "leader") !== "content") return null;
      if (typeof value === "string" && compact(value).includes(planLeader)) return null;
      return {
        place: placeOf(record, "leader"),
        evidence: { specialtyTown, planLeader },
      };
    },
  },
};
