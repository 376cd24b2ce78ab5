import type { Ledger } from "../../terms/ledger";
import { placeOfCell } from "../../terms/place";
import { quoted } from "../../values/quoted";
import { cellDisplay } from "../../values/cellDisplay";
import type { RowSnapshot } from "../../workbook/snapshot";
import type { StructureRule } from "../parts/rule";
import { SUM_TOLERANCE } from "../parts/summedColumns";
import { quotedEn } from "../../values/quotedEn";

interface Evidence {
  readonly row: number;
  readonly name: string;
  readonly number: string;
}

/**
 * A row numbered 一, 二, 三 with a name and amounts, taken for a group's, under which no row stands (DECIDED G1): as likely a record, and
 * then it is missing in every figure. Where such rows together say what all records add up to they are a summary.
 */
export const groupWithoutRows: StructureRule<"group-without-rows", Evidence> = {
  stage: "structure",
  id: "group-without-rows",
  severity: "warning",
  area: "structure",
  fullCheckFor: ["rows"],
  words: {
    title: "分组行下面没有明细",
    what: "序号写成“一、二、三”、只有名称和数额的一行，下面没有属于它的明细行。",
    why: "这样的行按分组行看待，不作为记录统计；如果它本是一个项目或一项任务，统计就少了它。",
    example: "序号“一”、名称“钻石检测中心”、总投资3000，下一行就是“二”。",
    remedy: "是记录的，把序号改成1、2、3，并补全其他各列；是分组的，补上它的明细行，或删去这一行的数。",
    message: ({ row, name, number }) =>
      `第${row}行序号是“${number}”，按分组行看待，${quoted([name], "")}没有作为记录统计，但它下面没有明细行；如是记录，请把序号改成1、2、3这样的数字并补全各列，如是分组，请补上明细行或删去它的数`,
  },
  english: {
    title: "Group without rows",
    what: "A row numbered “一”, “二”, “三” with a name and amounts, below which no row of it stands.",
    why: "Such a row is taken for a group and not counted; if it is a project or task, the figures lack it.",
    example: "“一”, “钻石检测中心”, total investment 3,000, and the next row is “二”.",
    remedy:
      "If it is a row of its own, number it 1, 2, 3 and fill in the other columns; if it is a group, add its rows or delete its amounts.",
    message: ({ row, name, number }) =>
      `Row ${row} is numbered “${number}” and taken for a group, so ${quotedEn([name])} is not counted; but no row stands below it. If it is a row of its own, number it 1, 2, 3 and fill in its columns; if it is a group, add its rows or delete its amounts`,
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      if (ledger === null || sight.match === null) return [];
      const left = new Set(sight.rows.leftOut.map(({ row }) => row));
      const lone = sight.rows.loneGroups.filter(({ row }) => left.has(row));
      if (isSummary(lone, ledger)) return [];
      const [key] = sight.match.definition.telling.filter((each) => ledger.columns.has(each));
      const seq = ledger.columns.get("seq");
      return lone.map(({ row, cells }) => {
        const shown = (column: number | undefined): string =>
          column === undefined ? "" : (cellDisplay(cells[column - 1], grid.formatAt(row, column)) ?? "");
        const column = (key === undefined ? undefined : ledger.columns.get(key)) ?? 1;
        const name = shown(column);
        return {
          place: placeOfCell(ledger, { row, column }, key ?? null, name),
          evidence: { row, name, number: shown(seq) },
        };
      });
    }),
};

/** True where the rows, above all records or below them, add up to what the records do. */
function isSummary(lone: readonly RowSnapshot[], { rows, columns }: Ledger): boolean {
  const [first, last] = [rows[0]?.row ?? 0, rows.at(-1)?.row ?? 0];
  const isApart = lone.every(({ row }) => row < first) || lone.every(({ row }) => row > last);
  if (lone.length < 2 || !isApart) return false;
  const width = Math.max(...lone.map(({ cells }) => cells.length));
  const seq = columns.get("seq");
  for (let column = 1; column <= width; column++) {
    const sum = column === seq ? 0 : sumOf(lone, column);
    if (sum !== 0 && Math.abs(sum - sumOf(rows, column)) <= SUM_TOLERANCE) return true;
  }
  return false;
}

function sumOf(rows: readonly RowSnapshot[], column: number): number {
  let sum = 0;
  for (const { cells } of rows) {
    const value = cells[column - 1];
    if (typeof value === "number") sum += value;
  }
  return sum;
}
