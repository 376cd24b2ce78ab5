import { leaderOfSpecialtyTown } from "../directory/planRole";
import { readContent } from "../records/fields/readContent";
import { compact } from "../workbook/cellText";
import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/** The 分管县领导 column does not name the leader of annex 1 (SPEC §7). A title behind the name (副县长) is no difference. */
export const leaderDiffersFromPlan: RecordRule = {
  stage: "record",
  id: "leader-differs-from-plan",
  checks: {
    tasks: (record, { directory }) => {
      const column = record.ledger.columns.get("leader");
      if (column === undefined || record.specialtyTown === null) return null;
      const content = readContent(record.cells[column - 1]);
      if (content.kind !== "content") return null;
      const planLeader = leaderOfSpecialtyTown(directory, record.specialtyTown);
      if (planLeader === null || compact(String(content.value)).includes(planLeader)) return null;
      return {
        rule: "leader-differs-from-plan",
        place: placeOf(record, "leader"),
        evidence: { specialtyTown: record.specialtyTown, planLeader },
      };
    },
  },
};
