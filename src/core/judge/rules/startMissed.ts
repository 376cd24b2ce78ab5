import { missedStart } from "../../count/overdue/missedDates";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * The planned start is over and the cell for the actual one is blank (SPEC §7, §12): the same projects as in the overdue list
 * and among the missed starts, so that no list says what another does not.
 */
export const startMissed: RecordRule = {
  stage: "record",
  id: "start-missed",
  checks: {
    projects: (record, { asOf }) => {
      const planned = missedStart(record, asOf);
      if (planned === null) return null;
      return {
        rule: "start-missed",
        place: placeOf(record, "actualStart"),
        evidence: { planned, days: asOf - planned },
      };
    },
  },
};
