import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/** Finished before it began (SPEC §7). */
export const finishedBeforeStart: RecordRule = {
  stage: "record",
  id: "finished-before-start",
  checks: {
    tasks: (record) => {
      const { start, finished } = record;
      if (start === null || finished === null || finished >= start) return null;
      return { rule: "finished-before-start", place: placeOf(record, "finished"), evidence: { start, finished } };
    },
  },
};
