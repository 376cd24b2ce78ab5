import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/** A target below where the plan began (SPEC §7). */
export const targetBelowBase: RecordRule = {
  stage: "record",
  id: "target-below-base",
  checks: {
    indicators: (record) => {
      const { base, target } = record;
      if (base === null || target === null || target >= base) return null;
      return { rule: "target-below-base", place: placeOf(record, "target"), evidence: { target, base } };
    },
  },
};
