import { fromSerial, parseIsoDate } from "../../workbook/localDate";
import { earliestSubmissions } from "../../count/figures/submissionsReport";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { ofKind } from "../../terms/ofKind";
import { cellOf } from "./cellOf";
import { indexColumns, USUAL_INDEX_COLUMNS } from "./indexColumns";
import { INDEX_HEADER_ROW } from "./indexReferences";
import { indexRow } from "./indexRow";
import { asOfCell, NOT_WITH_ALL } from "./sheetHead";
import type { SheetContext } from "./sheetContext";
import type { SheetContent, SheetDefinition } from "./sheetDefinition";
import type { SheetCell, SheetRow } from "./sheetModel";

/**
 * 台账索引 (SPEC §13): one row a record of every ledger, in the order of `report.records`, so that every figure of SPEC §9, §11
 * and §12 is a COUNTIFS, SUMIFS or AVERAGEIFS over it. Rows are made while they are iterated.
 */
export const indexSheet = {
  key: "index",
  name: "台账索引",
  title: "台账索引",
  headings: USUAL_INDEX_COLUMNS.map(({ heading }) => heading),
  turn: 1,
  content,
} as const satisfies SheetDefinition;

function content(context: SheetContext): SheetContent {
  const { result, sameWorkbook } = context;
  const count = result.records.length;
  const columns = indexColumns(result.records);
  const headings = columns.map(({ heading }) => heading);

  const asOf = parseIsoDate(result.report.asOf) ?? fromSerial(0);
  const reports = new Set<LedgerRecord>(earliestSubmissions(ofKind(result.records, "submissions")).values());

  function* rows(): Generator<SheetRow> {
    yield { cells: [cellOf("台账索引", "title")], height: 32 };
    yield { cells: [asOfCell(context, noteText(count))], height: 18 };
    yield { cells: headings.map((heading) => cellOf(heading, "heading")), height: 30 };
    if (count === 0) yield { cells: [cellOf("没有读到台账记录", "text")] };
    for (let index = 0; index < count; index++) {
      const record = result.records[index];
      const shown = result.report.records[index];
      if (record === undefined || shown === undefined) throw new RangeError("Records and report differ in length");
      const cells = indexRow(record, shown, sameWorkbook, reports, asOf);
      yield { cells: columns.map(({ key }): SheetCell => cells[key] ?? BLANK) };
    }
  }

  return {
    columns: columns.map((column) => ({ width: column.width })),
    rows: { [Symbol.iterator]: rows },
    merges: [],
    freeze: { rows: INDEX_HEADER_ROW, columns: 0 },
    table:
      count === 0
        ? null
        : {
            name: "LedgerIndex",
            area: {
              firstRow: INDEX_HEADER_ROW,
              firstColumn: 1,
              lastRow: INDEX_HEADER_ROW + count,
              lastColumn: columns.length,
            },
            headings,
          },
    charts: [],
    print: { orientation: "landscape", repeatRows: { first: INDEX_HEADER_ROW, last: INDEX_HEADER_ROW }, areas: [] },
  };
}

const BLANK = cellOf(null, "text");

function noteText(count: number): string {
  return `共${count}条记录。各统计表的公式都引用本表；改动本表，统计数字随之变化。${NOT_WITH_ALL}`;
}
