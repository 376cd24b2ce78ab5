import { placeOfCell } from "../../terms/place";
import { cellDisplay } from "../../values/cellDisplay";
import { columnLetters } from "../../workbook/address";
import { isBlank } from "../../read/ledgers/sheetGrid";
import type { Fault, Place } from "../../terms/hit";
import type { StructureRule } from "../parts/rule";
import { plural } from "../../values/numberEn";

interface Below {
  readonly row: number;
  readonly rowsBelow: number;
}

/** A table at the ledger's right: from which column on. */
interface Beside {
  readonly from: string;
  readonly isLedger: boolean;
}

type Evidence = Below | Beside;

/** A second header below the table, or a table at its right: it is said, and what stands there is not read (DECIDED C13). */
export const secondTable: StructureRule<"second-table", Evidence> = {
  stage: "structure",
  id: "second-table",
  severity: "error",
  area: "structure",
  fullCheckFor: ["rows"],
  words: {
    title: "一张工作表里有第二个表",
    what: "台账下面又出现了一个表头；或者台账右边隔一列空列还有一个表。",
    why: "一张工作表只读一个台账，下面那个表的行没有读，统计会缺数；旁边的表不是台账的列，不当作台账读（提示，不能断定时为警告）；并排的是另一个台账的，它的行也没有读（错误）。",
    example: "万安钻石的表下面接着又贴了一个绛州绿的表。",
    remedy: "把下面的表移到单独的工作表；如是同一个台账，删去中间的标题和表头。",
    message: (evidence) => ("from" in evidence ? besideWords(evidence) : belowWords(evidence)),
  },
  english: {
    title: "Second table on a sheet",
    what: "Below the ledger another header begins; or there is another table at its right, beyond a blank column.",
    why: "One ledger is read from a sheet: the rows of the table below were not read and are missing in the figures. A table at the side is no part of the ledger (a tidy-up item; a warning where it is not certain); where it is another ledger, its rows are missing too (an error).",
    example: "A table of “绛州绿” pasted below that of “万安钻石”.",
    remedy:
      "Move the table below to a sheet of its own; if it is the same ledger, delete the title and header between.",
    message: (evidence) => ("from" in evidence ? besideWordsEn(evidence) : belowWordsEn(evidence)),
  },
  check: ({ sheets }) =>
    sheets.flatMap(({ ledger, sight, grid }) => {
      if (ledger === null) return [];
      const faults: Fault<Evidence>[] = [];
      const placeOf = (row: number, column: number): Place =>
        placeOfCell(ledger, { row, column }, null, cellDisplay(grid.valueAt(row, column), undefined));
      const second = sight.rows.secondHeader;
      if (second !== null) {
        const { row, column, rowsBelow } = second;
        faults.push({ place: placeOf(row, column), evidence: { row, rowsBelow } });
      }
      if (sight.side !== null) {
        const { column, isCertain, isLedger } = sight.side;
        const row = ledger.headerRows.find((one) => !isBlank(grid.valueAt(one, column))) ?? 1;
        const evidence = { from: columnLetters(column), isLedger };
        const severity = isLedger ? "error" : isCertain ? "info" : "warning";
        faults.push({ place: placeOf(row, column), evidence, severity });
      }
      return faults;
    }),
};

function belowWords({ row, rowsBelow }: Below): string {
  return `第${row}行又是一个表头，它下面的${rowsBelow}行没有读；请把下面的表移到单独的工作表，如是同一个台账请删去这一行表头`;
}

function besideWords({ from, isLedger }: Beside): string {
  if (isLedger)
    return `从${from}列起是并排的另一个台账，它的行没有读，统计会缺数；请移到左边的表下面，或放到单独的工作表`;
  return `从${from}列起像是旁边的另一个表，没有当作台账的列读；如果是台账的列，请删去中间的空列`;
}

function belowWordsEn({ row, rowsBelow }: Below): string {
  return `Row ${row} is another header; ${rowsBelow === 1 ? "the row below it was" : `the ${plural(rowsBelow, "row")} below it were`} not read. Move that table to a sheet of its own, or delete this header if it is the same ledger`;
}

function besideWordsEn({ from, isLedger }: Beside): string {
  if (isLedger)
    return `From column ${from} on another ledger stands side by side with this one; its rows were not read and are missing in the figures. Move it below the one at the left, or to a sheet of its own`;
  return `From column ${from} on there seems to be another table, which is not read. If these are columns of the ledger, delete the blank column between`;
}
