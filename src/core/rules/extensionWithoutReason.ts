import { readContent } from "../records/fields/readContent";
import { cellDisplay } from "../workbook/cellDisplay";
import { placeOfFirst } from "./place";
import type { RecordRule } from "./rule";

/** 调整后时限 without 延期理由: the original due day counts on (SPEC §7, §10; the cell to fill is the reason's, DECIDED A4). */
export const extensionWithoutReason: RecordRule = {
  stage: "record",
  id: "extension-without-reason",
  checks: {
    tasks: (record) => {
      const { ledger, cells, row } = record;
      const column = ledger.columns.get("adjustedDue");
      if (column === undefined || readContent(cells[column - 1]).kind !== "content") return null;
      const reason = ledger.columns.get("extensionReason");
      if (reason !== undefined && readContent(cells[reason - 1]).kind === "content") return null;
      return {
        rule: "extension-without-reason",
        place: placeOfFirst(record, ["extensionReason", "adjustedDue"]),
        evidence: {
          adjusted: cellDisplay(cells[column - 1], ledger.formatOf(row, column)) ?? "",
          original: record.originalDue,
        },
      };
    },
  },
};
