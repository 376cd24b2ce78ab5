import { columnLetters } from "../../workbook/address";
import { cellDisplay } from "../../values/cellDisplay";
import { placeInHeader } from "../../terms/place";
import type { StructureRule } from "./rule";

/** Two headings that mean the same column; the first is read (SPEC §7). */
export const duplicateColumn: StructureRule = {
  stage: "structure",
  id: "duplicate-column",
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      if (ledger === null || sight.match === null) return [];
      const { definition, duplicates } = sight.match;
      return duplicates.map(({ column, key, first }) => ({
        rule: "duplicate-column" as const,
        place: placeInHeader(
          ledger,
          column,
          key,
          cellDisplay(grid.valueAt(ledger.headerRows.at(-1) ?? 1, column), undefined),
        ),
        evidence: { label: definition.columns[key]?.label ?? key, first: columnLetters(first) },
      }));
    }),
};
