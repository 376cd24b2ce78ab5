import { cellDisplay } from "../../values/cellDisplay";
import type { StructureRule } from "./rule";

/** Merged cells among the records: one notice a column (SPEC §7, DECIDED D1). */
export const mergedRecords: StructureRule = {
  stage: "structure",
  id: "merged-records",
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, grid }) => {
      if (ledger === null) return [];
      const keyOf = new Map([...ledger.columns].map(([key, column]) => [column, key]));
      return ledger.mergedColumns.map(({ column, firstRow, area }) => ({
        rule: "merged-records" as const,
        place: {
          file: ledger.file,
          sheet: ledger.sheet,
          ledger,
          row: firstRow,
          cellRow: firstRow,
          cellColumn: column,
          key: keyOf.get(column) ?? null,
          value: cellDisplay(grid.valueAt(firstRow, column), grid.formatAt(firstRow, column)),
        },
        evidence: { heading: ledger.headings.get(column)?.at(-1) ?? "", area },
      }));
    }),
};
