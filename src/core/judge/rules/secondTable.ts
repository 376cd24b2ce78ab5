import { cellDisplay } from "../../values/cellDisplay";
import type { StructureRule } from "./rule";

/** A second header below the table: it is said, and what stands below it is not read (DECIDED C13). */
export const secondTable: StructureRule = {
  stage: "structure",
  id: "second-table",
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      const second = sight.rows.secondHeader;
      if (ledger === null || second === null) return [];
      const { row, column, rowsBelow } = second;
      const value = cellDisplay(grid.valueAt(row, column), undefined);
      return [
        {
          rule: "second-table" as const,
          place: {
            file: ledger.file,
            sheet: ledger.sheet,
            ledger,
            row: null,
            cellRow: row,
            cellColumn: column,
            key: null,
            value,
          },
          evidence: { row, rowsBelow },
        },
      ];
    }),
};
