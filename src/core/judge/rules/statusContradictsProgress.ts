import { placeOfFirst } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * Done with less than 100 %, or 100 % and not done (SPEC §7); paused and cancelled rows are left alone (DECIDED D10). Needs a
 * readable status: a state that comes from the progress cannot contradict it.
 */
export const statusContradictsProgress: RecordRule = {
  stage: "record",
  id: "status-contradicts-progress",
  checks: {
    tasks: (record) => {
      const { state, progress, stateFromStatus } = record;
      if (!stateFromStatus || progress === null || state === "paused" || state === "cancelled") return null;
      if ((state === "done") === progress >= 1) return null;
      return {
        rule: "status-contradicts-progress",
        place: placeOfFirst(record, ["status", "rate"]),
        evidence: { state, progress },
      };
    },
  },
};
