import { cellState } from "./cellState";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "./rule";

/** A problem struck off with nothing in 解决措施 (SPEC §7). Needs the column. */
export const closedWithoutMeasures: RecordRule = {
  stage: "record",
  id: "closed-without-measures",
  checks: {
    problems: (record) => {
      if (record.state !== "done" || cellState(record, "measures") !== "blank") return null;
      return { rule: "closed-without-measures", place: placeOf(record, "measures"), evidence: {} };
    },
  },
};
