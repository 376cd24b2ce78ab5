import { earliestDay } from "./earliestDay";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/** Struck off before it was raised (SPEC §7; 销号时间 is the cell to correct, DECIDED A4). */
export const closeBeforeRaised: RecordRule = {
  stage: "record",
  id: "close-before-raised",
  checks: {
    problems: (record) => {
      const { raised, finished } = record;
      if (raised === null || finished === null || finished >= raised) return null;
      if (finished >= earliestDay(record, "raised", raised)) return null;
      return {
        rule: "close-before-raised",
        place: placeOf(record, "finished"),
        evidence: { raised, closed: finished },
      };
    },
  },
};
