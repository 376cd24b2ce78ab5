import { cellDisplay } from "../../values/cellDisplay";
import { placeInHeader } from "../../terms/place";
import type { StructureRule } from "./rule";

/**
 * A required column that no heading names, with the heading that nearly does (SPEC §7). It speaks for the whole column: the
 * rows' own findings would only repeat it. A mistyped optional heading is one too where figures hang on the column.
 */
export const missingColumn: StructureRule = {
  stage: "structure",
  id: "missing-column",
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      if (ledger === null || sight.match === null) return [];
      const { definition } = sight.match;
      const headerRow = ledger.headerRows.at(-1) ?? 1;
      return sight.missing.map(({ keys, near, required }) => {
        const labels = keys.map((key) => definition.columns[key]?.label ?? key);
        const shown = near === null ? null : cellDisplay(grid.valueAt(headerRow, near.column), undefined);
        return {
          rule: "missing-column" as const,
          place: placeInHeader(ledger, near?.column ?? null, keys[0] ?? null, shown),
          evidence: { labels, near: near?.text ?? null, headerRow, required },
          // Only a guess stands behind it where the ledger could do without the column.
          ...(required ? {} : { severity: "warning" as const }),
          suggestions: near === null ? [] : labels,
        };
      });
    }),
};
