import { cellDisplay } from "../../values/cellDisplay";
import { cellState } from "./cellState";
import { placeOfFirst } from "../../terms/place";
import type { RecordRule } from "./rule";

/**
 * 调整后时限 without 延期理由: the original due day counts on (SPEC §7, §10; the cell to fill is the reason's, DECIDED A4; where the
 * ledger has no such column, the adjusted due's).
 */
export const extensionWithoutReason: RecordRule = {
  stage: "record",
  id: "extension-without-reason",
  checks: {
    tasks: (record) => {
      if (cellState(record, "adjustedDue") !== "content") return null;
      const reason = cellState(record, "extensionReason");
      if (reason !== "blank" && reason !== "no-column") return null;
      const { ledger, cells, row, originalDue } = record;
      const column = ledger.columns.get("adjustedDue") ?? 0;
      return {
        rule: "extension-without-reason",
        place: placeOfFirst(record, ["extensionReason", "adjustedDue"]),
        evidence: {
          adjusted: cellDisplay(cells[column - 1], ledger.formatOf(row, column)) ?? "",
          original: originalDue,
        },
      };
    },
  },
};
