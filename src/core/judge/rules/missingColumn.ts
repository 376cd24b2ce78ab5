import { cellDisplay } from "../../values/cellDisplay";
import { headingCell, placeInHeader } from "../../terms/place";
import type { StructureRule } from "../parts/rule";
import { quoted } from "../../values/quoted";

interface Missing {
  readonly labels: readonly string[];
  /** `slip`: a heading that nearly names it; `part`: one of a part of it only. */
  readonly near: "slip" | "part" | null;
  readonly headerRow: number;
  readonly required: boolean;
}

/** A column stands for it whose figure is of some months only, or of another year (DECIDED G5). */
interface Limited {
  readonly label: string;
  /** The column's heading with what stands over it: 完成投资—二季度. */
  readonly heading: string;
  readonly months: readonly [first: number, last: number] | null;
  readonly year: number | null;
}

type Evidence = Missing | Limited;

/**
 * A required column that no heading names, with the heading that nearly does (SPEC §7). It speaks for the whole column: the
 * rows' own findings would only repeat it. A mistyped optional heading is one too where figures hang on the column, and so is a
 * column of a part of the year that is all there is to read.
 */
export const missingColumn: StructureRule<"missing-column", Evidence> = {
  stage: "structure",
  id: "missing-column",
  severity: "error",
  area: "structure",
  fullCheckFor: ["rows", "header", "column-content"],
  words: {
    title: "缺少列",
    what: "表头里没有必需的列；或者有一列的列名像是写错了；或者只有一段时期的列（如“二季度完成投资”），没有从1月起累计的列。",
    why: "缺了这一列，整张表有关的数都算不出来；写错的列名不会被猜着读；一段时期的数当作全年累计数会偏少。",
    example: "“完成时现”应为“完成时限”。",
    remedy:
      "把列名改成标准写法，或补上这一列。不是必需的列只因列名像是写错而提醒，或只读到一段时期的数时，级别为警告；有年度计划投资而没有本年完成投资时为提示。",
    message: (evidence, value) => ("label" in evidence ? limitedWords(evidence) : missingWords(evidence, value)),
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      if (ledger === null || sight.match === null) return [];
      const { definition } = sight.match;
      const headerRow = ledger.headerRows.at(-1) ?? 1;
      const shownIn = (column: number): string | null => {
        const cell = headingCell(ledger, column);
        return cellDisplay(grid.valueAt(cell.row, cell.column), undefined);
      };
      const missing = sight.missing.map(({ keys, near, required }) => {
        const labels = keys.map((key) => definition.columns[key]?.label ?? key);
        return {
          place: placeInHeader(ledger, near?.column ?? null, keys[0] ?? null, near && shownIn(near.column)),
          evidence: { labels, near: near && nearType(near), headerRow, required },
          ...(required ? {} : { severity: severityOf(near) }),
          suggestions: near === null || near.isPart ? [] : labels,
        };
      });
      const limited = sight.match.limited.map(({ column, key, months, year }) => ({
        place: placeInHeader(ledger, column, key, shownIn(column)),
        evidence: {
          label: definition.columns[key]?.label ?? key,
          heading: namedBy(ledger.headings.get(column)),
          months,
          year,
        },
        severity: "warning" as const,
        suggestions: [],
      }));
      return [...missing, ...limited];
    }),
};

/** Of a column that the ledger could do without: where a heading nearly names it only a guess stands behind it. */
function severityOf(near: object | null): "warning" | "info" {
  return near === null ? "info" : "warning";
}

function namedBy(path: readonly string[] | undefined): string {
  return (path ?? []).slice(-2).join("—");
}

function nearType({ isPart }: { readonly isPart: boolean }): "slip" | "part" {
  return isPart ? "part" : "slip";
}

function missingWords({ labels, near, headerRow, required }: Missing, value: string): string {
  const wanted = quoted(labels, "或");
  if (near === null) return `表头（第${headerRow}行）里没有${wanted}列；请补上这一列，或改成标准列名`;
  if (near === "part")
    return `“${value}”只是一段时期的数，没有当作${wanted}读${required ? "，这一必需的列现在没有读到" : ""}；请补上${wanted}列，如果这一列就是，请改用这个列名`;
  return required
    ? `列名“${value}”像是${wanted}，但写法不同，这一必需的列现在没有读到；请把列名改成${wanted}`
    : `列名“${value}”像是${wanted}，但写法不同，现在没有当作${wanted}读；如果就是，请改用这个列名`;
}

function limitedWords({ label, heading, months, year }: Limited): string {
  if (year !== null)
    return `“${heading}”是${year}年的数，现在当作“${label}”读，与截至日期不是同一年；请补上当年的列，或核对截至日期`;
  const [first, last] = months ?? [1, 12];
  return `“${heading}”只是${first}月至${last}月的数，现在当作“${label}”读，可能偏少；请补上从1月起累计的“${label}”列，如果这一列已是累计数，请改用这个列名`;
}
