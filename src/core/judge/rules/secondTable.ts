import { placeOfCell } from "../../terms/place";
import { cellDisplay } from "../../values/cellDisplay";
import type { StructureRule } from "../parts/rule";

interface Evidence {
  readonly row: number;
  readonly rowsBelow: number;
}

/** A second header below the table: it is said, and what stands below it is not read (DECIDED C13). */
export const secondTable: StructureRule<"second-table", Evidence> = {
  stage: "structure",
  id: "second-table",
  severity: "error",
  area: "structure",
  fullCheckFor: ["rows"],
  words: {
    title: "一张工作表里有第二个表",
    what: "台账下面又出现了一个表头。",
    why: "一张工作表只读一个台账，下面那个表的行没有读，统计会缺数。",
    example: "万安钻石的表下面接着又贴了一个绛州绿的表。",
    remedy: "把下面的表移到单独的工作表；如是同一个台账，删去中间的标题和表头。",
    message: ({ row, rowsBelow }) =>
      `第${row}行又是一个表头，它下面的${rowsBelow}行没有读；请把下面的表移到单独的工作表，如是同一个台账请删去这一行表头`,
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      const second = sight.rows.secondHeader;
      if (ledger === null || second === null) return [];
      const { row, column, rowsBelow } = second;
      const value = cellDisplay(grid.valueAt(row, column), undefined);
      return [{ place: placeOfCell(ledger, { row, column }, null, value), evidence: { row, rowsBelow } }];
    }),
};
