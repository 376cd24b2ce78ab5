import type { SheetGrid } from "../../read/ledgers/sheetGrid";
import type { Ledger } from "../../terms/ledger";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import { cellAddress } from "../../workbook/address";
import { cellDisplay } from "../../values/cellDisplay";
import { placeOfCell } from "../../terms/place";
import type { StructureRule } from "../parts/rule";

interface Evidence {
  readonly heading: string;
  readonly area: string;
  /** Whether the rows' values are added up: then one amount for several rows counts several times. */
  readonly isAddedUp: boolean;
  /** The heading of their numbers, where name and number are merged over the same rows: they look like one row. */
  readonly numbering?: string;
}

/** Merged cells among the records: one notice a column (SPEC §7, DECIDED D1). */
export const mergedRecords: StructureRule<"merged-records", Evidence> = {
  stage: "structure",
  id: "merged-records",
  severity: "info",
  area: "structure",
  fullCheckFor: ["merged"],
  words: {
    title: "记录中有合并单元格",
    what: "台账的记录里有合并单元格，每列提示一次。",
    why: "合并的值算作每一行都有；名称和序号一起合并的几行，一行算一项，任务数会多（警告）；筛选、排序时合并单元格容易出错。",
    example: "专业镇一列按组合并。",
    remedy: "可以不改；要排序、筛选时先取消合并并逐行填写。",
    message: ({ heading, area, isAddedUp, numbering }) =>
      numbering !== undefined
        ? `“${heading}”和“${numbering}”合并成一格的几行（如${area}），现在一行算一项；如本是一项（如由几个单位分担），请把各行不同的内容写进一格，合成一行`
        : isAddedUp
          ? `“${heading}”列有合并单元格（如${area}），合并的金额按每一行各算一次，合计会重复；如是几行共有的一笔，请取消合并，金额只填在一行`
          : `“${heading}”列有合并单元格（如${area}），合并的值算作每一行都有；如与实际不符，请取消合并并逐行填写`,
  },
  english: {
    title: "Merged cells among the rows",
    what: "There are merged cells among the ledger's rows; said once a column.",
    why: "The value counts for every row of the merge; rows under one merged name and number count one by one, which makes too many (a warning); merged cells go wrong when rows are sorted or filtered.",
    example: "The column “专业镇” merged by group.",
    remedy: "It may stay. To sort or filter, unmerge first and fill in each row.",
    message: ({ heading, area, isAddedUp, numbering }) =>
      numbering !== undefined
        ? `“${heading}” and “${numbering}” are merged over the same rows (such as ${area}), of which each counts. If they are one matter (shared by several units, say), put what differs into one cell each and make it one row`
        : isAddedUp
          ? `The column “${heading}” has merged cells (such as ${area}); the amount counts once for every row, so the total is too high. If the rows share one amount, unmerge and put it into one row only`
          : `The column “${heading}” has merged cells (such as ${area}); the value counts for every row. If that is not so, unmerge and fill in each row`,
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, grid }) => {
      if (ledger === null) return [];
      const keyOf = new Map([...ledger.columns].map(([key, column]) => [column, key]));
      const shared = rowsOfOne(ledger, grid);
      return ledger.mergedColumns.map((merged) => {
        const { column, firstRow, area } = merged.column === shared?.column ? shared : merged;
        const key = keyOf.get(column) ?? null;
        const value = cellDisplay(grid.valueAt(firstRow, column), grid.formatAt(firstRow, column));
        // Amounts of projects are sums in the figures (SPEC §12).
        const isAddedUp = ledger.kind === "projects" && ADDED_UP.some((one) => one === key);
        if (column === shared?.column)
          return {
            place: { ...placeOfCell(ledger, { row: firstRow, column }, key, value), row: firstRow },
            evidence: {
              heading: ledger.headings.get(column)?.at(-1) ?? "",
              area,
              isAddedUp: false,
              numbering: shared.numbering,
            },
            severity: "warning" as const,
          };
        return {
          place: { ...placeOfCell(ledger, { row: firstRow, column }, key, value), row: firstRow },
          evidence: { heading: ledger.headings.get(column)?.at(-1) ?? "", area, isAddedUp },
          ...(isAddedUp ? { severity: "warning" as const } : {}),
        };
      });
    }),
};

const ADDED_UP = ledgerDefinitions.projects.numbers;

/** The first rows that count one by one though their name and their number are merged over them; null where there are none. */
function rowsOfOne(
  { kind, columns, headings, rows }: Ledger,
  grid: SheetGrid,
): { readonly column: number; readonly firstRow: number; readonly area: string; readonly numbering: string } | null {
  const [seq, column] = [columns.get("seq"), columns.get(ledgerDefinitions[kind].telling[0])];
  if (seq === undefined || column === undefined) return null;
  for (const [index, { row }] of rows.entries()) {
    const [number, name] = [grid.mergeAt(row, seq), grid.mergeAt(row, column)];
    if (number === undefined || name === undefined || name.lastRow <= row) continue;
    if (number.firstRow !== name.firstRow || number.lastRow !== name.lastRow) continue;
    if ((rows[index + 1]?.row ?? Infinity) > name.lastRow) continue;
    const area = `${cellAddress(name.firstRow, name.firstColumn)}:${cellAddress(name.lastRow, name.lastColumn)}`;
    return { column, firstRow: name.firstRow, area, numbering: headings.get(seq)?.at(-1) ?? "" };
  }
  return null;
}
