import { MADE_BY_US } from "../../../../src/core/show/sheets/sheetHead";
import type { CellRole, SheetCell, SheetModel } from "../../../../src/core/show/sheets/sheetModel";

/** A cell of a role, text by default. */
export function aCell(value: SheetCell["value"], role: CellRole = "text", more: Partial<SheetCell> = {}): SheetCell {
  return { value, role, ...more };
}

/** A small sheet of figures with everything a sheet of ours can have. */
export function aSheetModel(more: Partial<SheetModel> = {}): SheetModel {
  const name = more.name ?? "完成情况";
  return {
    key: "completion",
    turn: 3,
    name,
    columns: [{ width: 20 }, { width: 10 }, { width: 10 }, { width: 4, hidden: true }],
    rows: [
      { height: 30, cells: [aCell("各镇完成情况", "title"), null, null] },
      { cells: [aCell(`截至2024年6月30日　　${MADE_BY_US}`, "subtitle"), aCell(45473, "date")] },
      { cells: [aCell("镇", "heading"), aCell("应完成", "heading"), aCell("完成率", "heading")] },
      townRow("古交镇", 4, 0.5, "A6"),
      townRow("万安镇", 11, 4 / 11, "A7"),
      { cells: [] },
      { cells: [aCell("合计", "total-text"), aCell(15, "total-integer", { formula: "SUM(B4:B5)" }), null] },
      { cells: [aCell("—", "text", { formula: 'IF(B4<1,"—","")&"—"' }), aCell(null), aCell("")] },
    ],
    merges: [
      { firstRow: 1, firstColumn: 1, lastRow: 1, lastColumn: 3 },
      { firstRow: 8, firstColumn: 1, lastRow: 8, lastColumn: 1 },
    ],
    freeze: { rows: 3, columns: 1 },
    table: null,
    charts: [
      {
        kind: "bar",
        title: "完成率 <各镇> & 其他",
        categories: { firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 1 },
        series: [
          { name: "完成率", values: { firstRow: 4, firstColumn: 3, lastRow: 5, lastColumn: 3 }, colour: "first" },
        ],
        numberFormat: "0.0%",
        anchor: { firstRow: 10, firstColumn: 1, lastRow: 24, lastColumn: 3 },
      },
      {
        kind: "stacked-bar",
        title: "应完成",
        categories: { firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 1 },
        series: [
          { name: "红", values: { firstRow: 4, firstColumn: 2, lastRow: 5, lastColumn: 2 }, colour: "red" },
          { name: "黄", values: { firstRow: 4, firstColumn: 2, lastRow: 5, lastColumn: 2 }, colour: "yellow" },
        ],
        numberFormat: "0",
        anchor: { firstRow: 26, firstColumn: 1, lastRow: 40, lastColumn: 3 },
      },
      {
        kind: "line",
        title: "各月完成率",
        categories: { firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 1 },
        series: [
          { name: "完成率", values: { firstRow: 4, firstColumn: 3, lastRow: 5, lastColumn: 3 }, colour: "first" },
          { name: "应完成", values: { firstRow: 4, firstColumn: 2, lastRow: 5, lastColumn: 2 }, colour: "second" },
        ],
        numberFormat: "0.0%",
        anchor: { firstRow: 58, firstColumn: 1, lastRow: 72, lastColumn: 3 },
      },
      {
        kind: "pie",
        title: "灯",
        categories: { firstRow: 4, firstColumn: 1, lastRow: 5, lastColumn: 1 },
        series: [{ name: "数", values: { firstRow: 4, firstColumn: 2, lastRow: 5, lastColumn: 2 }, colour: "green" }],
        numberFormat: "0",
        anchor: { firstRow: 42, firstColumn: 1, lastRow: 56, lastColumn: 3 },
      },
    ],
    print: { orientation: "landscape", repeatRows: { first: 1, last: 3 } },
    ...more,
  };

  function townRow(town: string, countable: number, rate: number, cell: string) {
    return {
      cells: [
        aCell(town, "text", { link: { sheet: "重点任务", cell } }),
        aCell(countable, "integer"),
        aCell(rate, "percent", { formula: `${rate}*1` }),
      ],
    };
  }
}

/** An index with a native table. */
export function anIndexModel(more: Partial<SheetModel> = {}): SheetModel {
  const headings = ["来源表", "行", "名称"];
  return aSheetModel({
    key: "index",
    turn: 1,
    name: "台账索引",
    columns: headings.map(() => ({ width: 14 })),
    rows: [
      { cells: headings.map((text) => aCell(text, "heading")) },
      { cells: [aCell("重点任务"), aCell(6, "integer"), aCell("=cmd|'/c calc'!A1")] },
      { cells: [aCell("重点任务"), aCell(7, "integer"), aCell("a\u0001b_x0041_\r\n😀 ")] },
      { cells: [aCell(MADE_BY_US)] },
    ],
    merges: [],
    freeze: { rows: 1, columns: 0 },
    table: {
      name: "LedgerIndex",
      area: { firstRow: 1, firstColumn: 1, lastRow: 3, lastColumn: 3 },
      headings,
    },
    charts: [],
    print: { orientation: "portrait", repeatRows: null },
    ...more,
  });
}
