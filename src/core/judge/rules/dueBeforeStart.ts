import { countingDueKey } from "./countingDueKey";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/** The due day that counts lies before the start (SPEC §7; DECIDED A4, D11). */
export const dueBeforeStart: RecordRule = {
  stage: "record",
  id: "due-before-start",
  checks: {
    tasks: (record) => {
      const { start, due } = record;
      if (start === null || due === null || due >= start) return null;
      return { rule: "due-before-start", place: placeOf(record, countingDueKey(record)), evidence: { start, due } };
    },
  },
};
