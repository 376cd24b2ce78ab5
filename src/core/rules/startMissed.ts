import { placeOfFirst } from "./place";
import type { RecordRule } from "./rule";

/** The planned start is past and no actual one is given (SPEC §7, §12). */
export const startMissed: RecordRule = {
  stage: "record",
  id: "start-missed",
  checks: {
    projects: (record, { asOf }) => {
      const { plannedStart, actualStart } = record;
      if (plannedStart === null || actualStart !== null || plannedStart >= asOf) return null;
      return {
        rule: "start-missed",
        place: placeOfFirst(record, ["actualStart", "plannedStart"]),
        evidence: { planned: plannedStart, days: asOf - plannedStart },
      };
    },
  },
};
