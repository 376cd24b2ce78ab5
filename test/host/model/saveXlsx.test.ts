import { readFileSync } from "node:fs";
import { join } from "node:path";
import { aBook, openedBook } from "../aBook";
import { WHOLE_SHEET } from "./area";
import { loadXlsx } from "./loadXlsx";
import { saveXlsx } from "./saveXlsx";
import type { WorkbookModel } from "./workbookModel";

const SAMPLE = join(__dirname, "../../../assets/sample/2024-06");

/** Everything that this host models, without the ids that it hands out. */
function content(model: WorkbookModel): unknown {
  const sheets = model.sheets.map((sheet) => ({
    ...without(sheet, "id", "carried", "cells", "charts", "conditionalFormats", "tables"),
    // The apostrophe before a text is not saved.
    cells: [...sheet.cells.within(WHOLE_SHEET)].map(({ row, column, cell }) => [
      row,
      column,
      without(cell, "isForcedText"),
    ]),
    conditionalFormats: sheet.conditionalFormats.map((format) => without(format, "id", "carried")),
    charts: sheet.charts.map((chart) => without(chart, "id", "carried", "looks")),
    tables: sheet.tables.map((table) => without(table, "id")),
  }));
  const names = model.names.map(({ scope, ...name }) => ({ ...name, scope: scope?.name ?? null }));
  return { sheets, names, active: model.active.name, date1904: model.date1904, settings: [...model.settings] };
}

function without(object: object, ...names: readonly string[]): object {
  return Object.fromEntries(Object.entries(object).filter(([name]) => !names.includes(name)));
}

test.each(["重点任务台账（2024年6月）.xlsx", "重点项目台账.xlsx", "问题台账.xlsx", "指标台账.xlsx"])(
  "%s is the same after it was opened, saved and opened again",
  async (file) => {
    const model = await loadXlsx(readFileSync(join(SAMPLE, file)), file);
    expect(content(await loadXlsx(await saveXlsx(model), file))).toEqual(content(model));
  },
);

test("what was written through the API is there after saving and opening again", async () => {
  const { run, model } = await openedBook({ A1: "镇", B1: "完成率", A2: "万安镇", B2: 0.8, C2: "=B2*2" });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("D1:D3").values = [["'=1+1"], ["#N/A"], [true]];
    sheet.getRange("A1:B1").format.font.bold = true;
    sheet.getRange("A1:B1").format.borders.getItem("EdgeBottom").style = "Double";
    sheet.getRange("A4:B5").merge();
    sheet.getRange("3:3").rowHidden = true;
    sheet.names.add("_own", '="index"').visible = false;
    context.workbook.names.add("公开", sheet.getRange("A1"));
    sheet.visibility = "Visible";
    const rule = sheet.getRanges("A1,B2:B3").conditionalFormats.add("Custom");
    rule.custom.rule.formula = '=LEN("x")>0';
    rule.custom.format.fill.color = "#F4B9A8";
    sheet.freezePanes.freezeRows(1);
    sheet.pageLayout.zoom = { horizontalFitToPages: 1 };
    sheet.getRange("A2").hyperlink = { documentReference: "台账!B2", textToDisplay: "万安镇" };
    context.workbook.tables.add("台账!F1:G3", true).name = "索引";
    context.workbook.settings.add("key", { a: 1 });
    context.workbook.worksheets.add("隐藏").visibility = "VeryHidden";
    await context.sync();
  });
  const again = await loadXlsx(await saveXlsx(model), model.file);
  expect(content(again)).toEqual(content(model));
  expect(again.sheet("台账").cells.get(1, 2)).toMatchObject({ formula: "=B2*2", value: 1.6 });
  expect(again.sheet("台账").cells.get(0, 3)).toMatchObject({ formula: null, value: "=1+1" });
  expect(again.sheet("台账").cells.get(1, 3)).toMatchObject({ value: { error: "#N/A" } });
  expect(again.names.find(({ name }) => name === "_own")?.visible).toBe(false);
  expect(again.names.find(({ name }) => name === "公开")?.visible).toBe(true);
  expect(again.sheet("隐藏").visibility).toBe("VeryHidden");
});

test("days of a 1904 workbook keep their serial numbers", async () => {
  const model = aBook();
  model.date1904 = true;
  const cell = model.sheet("台账").cells.at(0, 0);
  cell.value = 44011;
  cell.style = { ...model.sheet("台账").cells.baseStyle, numberFormat: "yyyy/m/d" };
  const again = await loadXlsx(await saveXlsx(model));
  expect(again.date1904).toBe(true);
  expect(again.sheet("台账").cells.get(0, 0)?.value).toBe(44011);
});
