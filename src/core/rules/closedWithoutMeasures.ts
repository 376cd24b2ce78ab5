import { readContent } from "../records/fields/readContent";
import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/** A problem struck off with nothing in 解决措施 (SPEC §7). Needs the column. */
export const closedWithoutMeasures: RecordRule = {
  stage: "record",
  id: "closed-without-measures",
  checks: {
    problems: (record) => {
      const column = record.ledger.columns.get("measures");
      if (record.state !== "done" || column === undefined) return null;
      if (readContent(record.cells[column - 1]).kind !== "blank") return null;
      return { rule: "closed-without-measures", place: placeOf(record, "measures"), evidence: {} };
    },
  },
};
