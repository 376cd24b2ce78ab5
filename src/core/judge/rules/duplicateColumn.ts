import { columnLetters } from "../../workbook/address";
import { cellDisplay } from "../../values/cellDisplay";
import { headingCell, placeInHeader } from "../../terms/place";
import type { StructureRule } from "../parts/rule";

interface Evidence {
  readonly label: string;
  readonly first: string;
  /** The column itself, where one merged heading stands over both; else null. */
  readonly shared: string | null;
}

/** Two headings that mean the same column; the first is read (SPEC §7). */
export const duplicateColumn: StructureRule<"duplicate-column", Evidence> = {
  stage: "structure",
  id: "duplicate-column",
  severity: "warning",
  area: "structure",
  fullCheckFor: ["rows", "header", "column-content"],
  words: {
    title: "列重复",
    what: "两列的列名意思相同，只读了前一列。",
    why: "另一列里的内容不会用到，填错列的数就丢了。",
    example: "一张表里既有“完成时限”又有“完成时间”。",
    remedy: "把其中一列改成它真正的名字（如“实际完成时间”）；两列内容确实重复的，再删去一列。",
    message: ({ label, first, shared }, value) =>
      shared === null
        ? `“${value}”和${first}列都是“${label}”，只读了${first}列；请把其中一列改成它真正的列名，两列内容确实重复的再删去一列`
        : `列名“${value}”占了${first}、${shared}两列，两列内容不同，只读了${first}列；请给每一列写上列名，或合并成一列`,
  },
  english: {
    title: "Column twice",
    what: "Two headings mean the same column; only the first is read.",
    why: "What stands in the other column is not used: values in the wrong column are lost.",
    example: "A sheet that has both “完成时限” and “完成时间”.",
    remedy: "Give one of them its true name (such as “实际完成时间”); delete one only where both really hold the same.",
    message: ({ label, first, shared }, value) =>
      shared === null
        ? `“${value}” and column ${first} both mean “${label}”; only column ${first} is read. Give one of them its true heading, or delete one if both hold the same`
        : `The heading “${value}” stands over two columns, ${first} and ${shared}, that differ; only column ${first} is read. Give each column its heading, or make them one`,
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      if (ledger === null || sight.match === null) return [];
      const { definition, duplicates } = sight.match;
      return duplicates.map(({ column, key, first }) => {
        const cell = headingCell(ledger, column);
        return {
          place: placeInHeader(ledger, column, key, cellDisplay(grid.valueAt(cell.row, cell.column), undefined)),
          evidence: {
            label: definition.columns[key]?.label ?? key,
            first: columnLetters(first),
            shared: cell.column === headingCell(ledger, first).column ? columnLetters(column) : null,
          },
        };
      });
    }),
};
