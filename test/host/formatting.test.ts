import { failure, openedBook } from "./aBook";

test("looks are set on ranges, on several areas at once, and cell by cell", async () => {
  const { run, model, host } = await openedBook({ A1: "甲", B1: "乙" });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const { format } = sheet.getRange("A1:B2");
    format.font.bold = true;
    format.fill.color = "#F4B9A8";
    format.horizontalAlignment = "Center";
    format.borders.getItem("EdgeBottom").style = "Continuous";
    format.borders.getItem("InsideVertical").color = "#9C0006";
    sheet.getRanges("D1,D3:D4").format.font.color = "red";
    sheet
      .getRange("A5:B5")
      .setCellProperties([
        [{ format: { font: { italic: true }, borders: { top: { style: "Dash", color: "#00FF00" } } } }, {}],
      ]);
    await context.sync();
  });
  const { cells } = model.sheet("台账");
  expect(cells.styleAt(0, 0)).toMatchObject({ fill: "#F4B9A8", horizontal: "Center", font: { bold: true } });
  expect(cells.styleAt(0, 0).borders).toEqual({ right: { style: "Continuous", weight: "Thin", color: "#9C0006" } });
  expect(Object.keys(cells.styleAt(1, 0).borders).sort()).toEqual(["bottom", "right"]);
  expect(["D1", "D2", "D3"].map((_, row) => cells.styleAt(row, 3).font.color)).toEqual([
    "#FF0000",
    "#000000",
    "#FF0000",
  ]);
  expect(cells.styleAt(4, 0).borders.top).toMatchObject({ style: "Dash", color: "#00FF00" });
  expect(cells.styleAt(4, 1).font.italic).toBe(false);
  expect([...host.unknownMembers]).toEqual([]);
});

test("what differs within a range reads as null", async () => {
  const { run } = await openedBook({ A1: 1, A2: 2 });
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("A1").format.font.bold = true;
    sheet.getRange("A2").rowHidden = true;
    const range = sheet.getRange("A1:A2");
    range.load("rowHidden,format/font/bold,format/font/italic,format/columnWidth");
    const rows = range.getRowProperties({ rowHidden: true, rowIndex: true });
    await context.sync();
    const { format, rowHidden } = range;
    return [rowHidden, format.font.bold, format.font.italic, format.columnWidth, rows.value];
  });
  expect(seen).toEqual([
    null,
    null,
    false,
    48,
    [
      { rowIndex: 0, rowHidden: false },
      { rowIndex: 1, rowHidden: true },
    ],
  ]);
});

test("a rule of our own goes on top, keeps its areas and look, and is found and taken back by its id", async () => {
  const { run, model } = await openedBook({ A1: 1 });
  const seen = await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const first = sheet.getRange("A1:C10").conditionalFormats.add("Custom");
    first.custom.rule.formula = "=$A1>0";
    const second = sheet.getRanges("A2,C4:D5").conditionalFormats.add("Custom");
    second.custom.rule.formula = '=LEN("标记")>0';
    second.custom.format.fill.color = "#FFF2CC";
    second.custom.format.font.bold = true;
    second.custom.format.borders.getItem("EdgeTop").style = "Dash";
    second.custom.format.borders.getItem("EdgeTop").color = "#7F6000";
    await context.sync();

    const { conditionalFormats } = sheet.getRange();
    conditionalFormats.load("items/id,items/type,items/priority,items/custom/rule/formula");
    await context.sync();
    const areas = conditionalFormats.items.map((rule) => rule.getRanges().load("address"));
    await context.sync();
    const found = conditionalFormats.items.map(({ type, priority, custom }, place) => [
      type,
      priority,
      custom.rule.formula,
      areas[place]!.address,
    ]);
    conditionalFormats.items[0]!.delete();
    const count = conditionalFormats.getCount();
    await context.sync();
    return { found, count: count.value };
  });
  expect(seen.found).toEqual([
    ["Custom", 0, '=LEN("标记")>0', "台账!A2,台账!C4:D5"],
    ["Custom", 1, "=$A1>0", "台账!A1:C10"],
  ]);
  expect(seen.count).toBe(1);
  expect(model.sheet("台账").conditionalFormats).toHaveLength(1);
});

test("clearing the rules of some cells leaves them on the others", async () => {
  const { run, model } = await openedBook();
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.getRange("A1:A5").conditionalFormats.add("Custom").custom.rule.formula = "=TRUE";
    sheet.getRange("A2:A3").conditionalFormats.clearAll();
    await context.sync();
  });
  expect(model.sheet("台账").conditionalFormats[0]!.areas).toEqual([
    { row: 0, column: 0, rows: 1, columns: 1 },
    { row: 3, column: 0, rows: 2, columns: 1 },
  ]);
});

test("panes, page, names, links, heights and widths are kept", async () => {
  const { run, model, host } = await openedBook({ A1: "甲" });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    sheet.freezePanes.freezeAt(sheet.getRange("A1:B3"));
    sheet.showGridlines = false;
    sheet.tabColor = "#112233";
    sheet.pageLayout.orientation = "Landscape";
    sheet.pageLayout.zoom = { horizontalFitToPages: 1, verticalFitToPages: 0 };
    sheet.pageLayout.setPrintTitleRows("$1:$3");
    sheet.pageLayout.headersFooters.defaultForAllPages.centerFooter = "第&P页";
    sheet.pageLayout.leftMargin = 36;
    sheet.names.add("_own", '="index"').visible = false;
    sheet.getRange("A1").hyperlink = { documentReference: "台账!B2", screenTip: "去", textToDisplay: "甲" };
    sheet.getRange("A:A").format.columnWidth = 100;
    sheet.getRange("1:2").format.rowHeight = 30;
    await context.sync();
  });
  const sheet = model.sheet("台账");
  expect(sheet.freeze).toEqual({ rows: 3, columns: 2 });
  expect([sheet.showGridlines, sheet.tabColor]).toEqual([false, "#112233"]);
  expect(sheet.page).toMatchObject({
    orientation: "Landscape",
    zoom: { horizontalFitToPages: 1 },
    printTitleRows: "$1:$3",
    headersFooters: { centerFooter: "第&P页" },
    margins: { left: 0.5 },
  });
  expect(model.names).toMatchObject([{ name: "_own", formula: '="index"', visible: false }]);
  expect(sheet.links.get("0,0")).toMatchObject({ documentReference: "台账!B2", screenTip: "去" });
  expect([sheet.widthOf(0), sheet.heightOf(1), sheet.heightOf(2)]).toEqual([100, 30, 14.25]);
  expect([...host.unknownMembers]).toEqual([]);
});

test("a table takes its column names from its header, which becomes text, and two tables do not overlap", async () => {
  const { run, model, host } = await openedBook({ A1: "序号", B1: 2024, C1: "序号" });
  await run(async (context) => {
    const table = context.workbook.tables.add("台账!A1:C4", true);
    table.name = "LedgerIndex";
    table.style = "TableStyleLight1";
    await context.sync();
  });
  expect(model.sheet("台账").tables[0]).toMatchObject({ name: "LedgerIndex", columns: ["序号", "2024", "序号2"] });
  expect(host.valueAt("台账", "B1")).toBe("2024");
  const again = run(async (context) => {
    context.workbook.tables.add("台账!C4:D6", true);
    await context.sync();
  });
  expect((await failure(again))?.code).toBe("InvalidOperation");
});

test("a chart reads its series from its source and keeps how it looks and where it stands", async () => {
  const { run, model, host } = await openedBook({
    A1: "镇",
    B1: "完成率",
    A2: "万安镇",
    B2: 0.8,
    A3: "龙兴镇",
    B3: 0.5,
  });
  await run(async (context) => {
    const sheet = context.workbook.worksheets.getItem("台账");
    const chart = sheet.charts.add("BarClustered", sheet.getRange("A1:B3"), "Columns");
    chart.title.text = "各镇完成率";
    chart.setPosition("D2", "H10");
    chart.axes.valueAxis.maximum = 1;
    chart.legend.visible = false;
    const series = chart.series.getItemAt(0);
    series.format.fill.setSolidColor("#2E75B6");
    series.hasDataLabels = true;
    series.dataLabels.numberFormat = "0.0%";
    series.setXAxisValues(sheet.getRange("A2:A3"));
    await context.sync();
  });
  const [chart] = model.sheet("台账").charts;
  expect(chart).toMatchObject({
    type: "BarClustered",
    title: "各镇完成率",
    left: 144,
    top: 14.25,
    series: [{ name: "完成率", values: "台账!$B$2:$B$3", categories: "台账!$A$2:$A$3", hasDataLabels: true }],
  });
  expect(chart!.looks.get("axes/valueAxis/maximum")).toBe(1);
  expect(chart!.looks.get("series/0/format/fill")).toBe("#2E75B6");
  expect([...host.unknownMembers]).toEqual([]);
});

test("settings of the add-in stay in the workbook", async () => {
  const { run } = await openedBook();
  const seen = await run(async (context) => {
    context.workbook.settings.add("findings", { count: 3 });
    await context.sync();
    const there = context.workbook.settings.getItemOrNullObject("findings");
    const missing = context.workbook.settings.getItemOrNullObject("其他");
    there.load("value");
    await context.sync();
    return [there.value, missing.isNullObject];
  });
  expect(seen).toEqual([{ count: 3 }, true]);
});
