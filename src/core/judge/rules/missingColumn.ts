import { cellDisplay } from "../../values/cellDisplay";
import { placeInHeader } from "../../terms/place";
import type { StructureRule } from "../parts/rule";
import { quoted } from "../../values/quoted";

interface Evidence {
  readonly labels: readonly string[];
  readonly near: string | null;
  readonly headerRow: number;
  readonly required: boolean;
}

/**
 * A required column that no heading names, with the heading that nearly does (SPEC §7). It speaks for the whole column: the
 * rows' own findings would only repeat it. A mistyped optional heading is one too where figures hang on the column.
 */
export const missingColumn: StructureRule<"missing-column", Evidence> = {
  stage: "structure",
  id: "missing-column",
  severity: "error",
  area: "structure",
  fullCheckFor: ["rows", "header", "column-content"],
  words: {
    title: "缺少列",
    what: "表头里没有必需的列；或者有一列的列名像是写错了。",
    why: "缺了这一列，整张表有关的数都算不出来；写错的列名不会被猜着读。",
    example: "“完成时现”应为“完成时限”。",
    remedy: "把列名改成标准写法，或补上这一列。不是必需的列只因列名像是写错而提醒时，级别为警告。",
    message: ({ labels, near, headerRow, required }) => {
      const wanted = quoted(labels, "或");
      if (near === null) return `表头（第${headerRow}行）里没有${wanted}列；请补上这一列，或改成标准列名`;
      return required
        ? `列名“${near}”像是${wanted}，但写法不同，这一必需的列现在没有读到；请把列名改成${wanted}`
        : `列名“${near}”像是${wanted}，但写法不同，现在没有当作${wanted}读；如果就是，请改用这个列名`;
    },
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      if (ledger === null || sight.match === null) return [];
      const { definition } = sight.match;
      const headerRow = ledger.headerRows.at(-1) ?? 1;
      return sight.missing.map(({ keys, near, required }) => {
        const labels = keys.map((key) => definition.columns[key]?.label ?? key);
        const shown = near === null ? null : cellDisplay(grid.valueAt(headerRow, near.column), undefined);
        return {
          place: placeInHeader(ledger, near?.column ?? null, keys[0] ?? null, shown),
          evidence: { labels, near: near?.text ?? null, headerRow, required },
          // Only a guess stands behind it where the ledger could do without the column.
          ...(required ? {} : { severity: "warning" as const }),
          suggestions: near === null ? [] : labels,
        };
      });
    }),
};
