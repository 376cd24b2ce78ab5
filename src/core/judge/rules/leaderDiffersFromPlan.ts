import { leaderOfSpecialtyTown } from "../../read/directory/planRole";
import { compact } from "../../workbook/cellText";
import { cellState } from "./cellState";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * The 分管县领导 column does not name the leader of annex 1 (SPEC §7). A title behind the name (副县长) or a second leader beside it
 * is no difference.
 */
export const leaderDiffersFromPlan: RecordRule = {
  stage: "record",
  id: "leader-differs-from-plan",
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
        rule: "leader-differs-from-plan",
        place: placeOf(record, "leader"),
        evidence: { specialtyTown, planLeader },
      };
    },
  },
};
