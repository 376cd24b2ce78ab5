import { readContent } from "../records/fields/readContent";
import { placeOf } from "./place";
import type { RecordRule } from "./rule";

/** A long-term or recurring row whose 进展情况 is blank: nothing else shows that it is alive (SPEC §7, DECIDED D1). */
export const longTermWithoutReport: RecordRule = {
  stage: "record",
  id: "long-term-without-report",
  checks: {
    tasks: (record) => {
      const { dueKind, state, ledger, cells } = record;
      if ((dueKind !== "long-term" && dueKind !== "recurring") || state === "cancelled" || state === "done")
        return null;
      const column = ledger.columns.get("progressText");
      if (column === undefined || readContent(cells[column - 1]).kind !== "blank") return null;
      return { rule: "long-term-without-report", place: placeOf(record, "progressText"), evidence: {} };
    },
  },
};
