import { seriesColours } from "../../../core/show/sheets/seriesColours";
import type { ChartModel } from "../../../core/show/sheets/sheetModel";
import { cellAddress } from "../../../core/workbook/address";
import { areaText } from "../areaText";
import { sync } from "../runExcel";
import type { RowlessSheet } from "./sheetShape";

/**
 * Draws the sheets' charts over their cells, in place of all that are there: half of them may be, where Excel broke off before.
 * Three round trips. Excel guesses series from what a chart is made over, so that its guesses are taken away first and ours put in.
 */
export async function drawCharts(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly model: Pick<RowlessSheet, "charts"> }[],
): Promise<void> {
  const charted = sheets.filter(({ model }) => model.charts.length > 0);
  if (charted.length === 0) return;
  const before = charted.map(({ id }) => context.workbook.worksheets.getItem(id).charts.load("items/id"));
  await sync(context);
  for (const { items } of before) for (const chart of items) chart.delete();
  const made = charted.flatMap(({ id, model }) => {
    const sheet = context.workbook.worksheets.getItem(id);
    return model.charts.map((model) => {
      const [first] = model.series;
      const source = sheet.getRange(areaText(first?.values ?? model.categories));
      const chart = sheet.charts.add(CHART_TYPES[model.kind], source, "Columns");
      chart.series.load("count");
      return { sheet, chart, model };
    });
  });
  await sync(context);
  for (const { sheet, chart, model } of made) {
    for (let place = chart.series.count - 1; place >= 0; place--) chart.series.getItemAt(place).delete();
    addSeries(sheet, chart, model);
    dress(sheet, chart, model);
  }
  await sync(context);
}

const CHART_TYPES = { bar: "BarClustered", "stacked-bar": "BarStacked", line: "LineMarkers", pie: "Pie" } as const;
const LABEL_PLACES = { bar: "OutsideEnd", "stacked-bar": "Center", line: "Top", pie: "BestFit" } as const;
const SLICES = ["2F5597", "9DC3E6", "ED7D31", "A5A5A5", "FFC000", "70AD47", "7030A0", "843C0C", "33CCCC"];

function addSeries(sheet: Excel.Worksheet, chart: Excel.Chart, model: ChartModel): void {
  for (const { name, values, colour } of model.series) {
    const series = chart.series.add(name);
    series.setValues(sheet.getRange(areaText(values)));
    series.setXAxisValues(sheet.getRange(areaText(model.categories)));
    if (model.kind === "pie") {
      const { firstRow, lastRow, firstColumn, lastColumn } = model.categories;
      const slices = (lastRow - firstRow + 1) * (lastColumn - firstColumn + 1);
      for (let slice = 0; slice < slices; slice++) {
        series.points.getItemAt(slice).format.fill.setSolidColor(`#${SLICES[slice % SLICES.length]}`);
      }
    } else if (model.kind === "line") {
      series.format.line.color = `#${seriesColours[colour]}`;
      series.markerStyle = "Circle";
      series.markerSize = 6;
      series.markerBackgroundColor = `#${seriesColours[colour]}`;
      series.markerForegroundColor = `#${seriesColours[colour]}`;
      series.smooth = false;
    } else {
      series.format.fill.setSolidColor(`#${seriesColours[colour]}`);
      series.gapWidth = 60;
      if (model.kind === "stacked-bar") series.overlap = 100;
    }
    series.hasDataLabels = true;
    series.dataLabels.showValue = true;
    series.dataLabels.position = LABEL_PLACES[model.kind];
    series.dataLabels.linkNumberFormat = false;
    series.dataLabels.numberFormat = model.numberFormat;
    series.dataLabels.format.font.size = 9;
  }
}

function dress(
  sheet: Excel.Worksheet,
  chart: Excel.Chart,
  { kind, title, series, numberFormat, anchor }: ChartModel,
): void {
  chart.title.text = title;
  chart.title.format.font.size = 12;
  chart.title.format.font.bold = true;
  chart.legend.visible = kind === "pie" || series.length > 1;
  if (kind === "pie" || series.length > 1) chart.legend.position = "Bottom";
  if (kind === "bar" || kind === "stacked-bar") {
    const { categoryAxis, valueAxis } = chart.axes;
    // First category on top, each with its name.
    categoryAxis.reversePlotOrder = true;
    categoryAxis.tickLabelSpacing = 1;
    categoryAxis.format.font.size = 9;
    // Each bar has its value beside it. From zero: nobody could see that it is not.
    valueAxis.minimum = 0;
    valueAxis.majorGridlines.visible = false;
    valueAxis.visible = false;
  } else if (kind === "line") {
    chart.axes.valueAxis.numberFormat = numberFormat;
  }
  chart.setPosition(
    sheet.getRange(cellAddress(anchor.firstRow, anchor.firstColumn)),
    sheet.getRange(cellAddress(anchor.lastRow, anchor.lastColumn)),
  );
}
