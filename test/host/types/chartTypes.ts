import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostObject, type HostType, type Scalar } from "../executor/typeTable";
import { addressOf, areaOf, quotedSheet, splitSheet, type Area } from "../model/area";
import { cellText } from "../model/cellText";
import { distance } from "../model/loadXlsx";
import type { ChartModel, SeriesModel, WorksheetModel } from "../model/worksheetModel";
import { chartLookTypes, looksOf } from "./chartLooks";
import { seriesCollectionType, type ChartTarget } from "./chartSeriesTypes";
import { areaIn, guardSheet, type CellsTarget } from "./rangeTarget";
import { sheetObject } from "./worksheetType";

/** The charts of a sheet. */
export const chartCollectionType: HostType = hostType<WorksheetModel>("ChartCollection", {
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  scalars: { count: { get: ({ charts }) => charts.length } },
  collection: {
    items: (sheet) => sheet.charts.map((chart) => chartObject({ sheet, chart })),
    item: (sheet, key) => found(sheet, key),
  },
  methods: {
    add: (sheet, [type, source, seriesBy], scope) => add(sheet, type, source, seriesBy, scope),
    getCount: ({ charts }) => charts.length,
    getItem: (sheet, [key]) => found(sheet, key) ?? fail("ItemNotFound"),
    getItemAt: (sheet, [place]) =>
      chartObject({ sheet, chart: sheet.charts[Number(place)] ?? fail("InvalidArgument") }),
    getItemOrNullObject: (sheet, [key]) => found(sheet, key),
  },
});

const chartType: HostType = hostType<ChartTarget>("Chart", {
  key: ({ chart }) => chart.id,
  isAlive: ({ sheet, chart }, { model }) => model.sheets.includes(sheet) && sheet.charts.includes(chart),
  scalars: {
    id: { get: ({ chart }) => chart.id },
    name: own("name"),
    chartType: own("type"),
    left: own("left"),
    top: own("top"),
    width: own("width"),
    height: own("height"),
    ...looksOf<ChartTarget>(({ chart }) => chart, "", [
      "seriesNameLevel",
      "categoryLabelLevel",
      "plotVisibleOnly",
      "style",
      "displayBlanksAs",
      "plotBy",
      "showAllFieldButtons",
    ]),
  },
  objects: {
    worksheet: ({ sheet }) => sheetObject(sheet),
    series: (target) => objectOf(seriesCollectionType, target),
    title: (target) => objectOf(titleType, target),
    legend: (target) => objectOf(legendType, target),
    axes: ({ chart }) => objectOf(chartLookTypes.axes, { chart, path: "axes" }),
    dataLabels: ({ chart }) => objectOf(chartLookTypes.dataLabels, { chart, path: "dataLabels" }),
    format: ({ chart }) => objectOf(chartLookTypes.format, { chart, path: "format" }),
    plotArea: ({ chart }) => objectOf(chartLookTypes.plotArea, { chart, path: "plotArea" }),
  },
  methods: {
    setPosition: ({ sheet, chart }, [start, end], scope) => {
      guardSheet(scope, sheet, "objects");
      const first = areaGiven(start, scope);
      const last = end === undefined || end === null ? first : areaGiven(end, scope);
      const width = (column: number): number => sheet.widthOf(column);
      const height = (row: number): number => sheet.heightOf(row);
      chart.left = distance(first.column, width);
      chart.top = distance(first.row, height);
      chart.width = distance(last.column + last.columns, width) - chart.left;
      chart.height = distance(last.row + last.rows, height) - chart.top;
      return null;
    },
    setData: ({ sheet, chart }, [source, seriesBy], scope) => {
      guardSheet(scope, sheet, "objects");
      chart.series = seriesFrom(source, seriesBy, scope);
      return null;
    },
    delete: ({ sheet, chart }, _, scope) => {
      guardSheet(scope, sheet, "objects");
      sheet.charts = sheet.charts.filter((other) => other !== chart);
      return null;
    },
    activate: () => null,
  },
});

const titleType: HostType = hostType<ChartTarget>("ChartTitle", {
  scalars: {
    text: {
      get: ({ chart }) => chart.title ?? "",
      set: ({ sheet, chart }, value, scope) => {
        guardSheet(scope, sheet, "objects");
        chart.title = String(value);
      },
    },
    visible: {
      get: ({ chart }) => chart.title !== null,
      set: ({ sheet, chart }, value, scope) => {
        guardSheet(scope, sheet, "objects");
        chart.title = value === true ? (chart.title ?? "图表标题") : null;
      },
    },
    ...looksOf<ChartTarget>(({ chart }) => chart, "title", [
      "overlay",
      "position",
      "horizontalAlignment",
      "verticalAlignment",
      "showShadow",
      "textOrientation",
    ]),
  },
  objects: { format: ({ chart }) => objectOf(chartLookTypes.titleFormat, { chart, path: "title/format" }) },
});

const legendType: HostType = hostType<ChartTarget>("ChartLegend", {
  scalars: {
    visible: legendPart("visible"),
    position: legendPart("position"),
    ...looksOf<ChartTarget>(({ chart }) => chart, "legend", ["overlay", "showShadow"]),
  },
  objects: { format: ({ chart }) => objectOf(chartLookTypes.legendFormat, { chart, path: "legend/format" }) },
});

function legendPart(part: "visible" | "position"): Scalar<ChartTarget> {
  return {
    get: ({ chart }) => chart.legend[part],
    set: ({ sheet, chart }, value, scope) => {
      guardSheet(scope, sheet, "objects");
      Object.assign(chart.legend, { [part]: value });
    },
  };
}

function own(part: "name" | "type" | "left" | "top" | "width" | "height"): Scalar<ChartTarget> {
  return {
    get: ({ chart }) => chart[part],
    set: ({ sheet, chart }, value, scope) => {
      guardSheet(scope, sheet, "objects");
      Object.assign(chart, { [part]: value });
    },
  };
}

function chartObject(target: ChartTarget): HostObject {
  return objectOf(chartType, target);
}

function found(sheet: WorksheetModel, key: unknown): HostObject | null {
  const chart = sheet.charts.find(({ id, name }) => id === key || name === key);
  return chart === undefined ? null : chartObject({ sheet, chart });
}

function add(sheet: WorksheetModel, type: unknown, source: unknown, seriesBy: unknown, scope: HostScope): HostObject {
  guardSheet(scope, sheet, "objects");
  const series = seriesFrom(source, seriesBy, scope);
  const chart: ChartModel = {
    id: scope.model.newId(),
    name: `图表 ${String(sheet.charts.length + 1)}`,
    type: String(type),
    // A single series lends the chart its name.
    title: series.length === 1 ? series[0]!.name : "图表标题",
    series,
    legend: { visible: series.length > 1 || type === "Pie", position: "Bottom" },
    left: 0,
    top: 0,
    width: 360,
    height: 216,
    looks: new Map(),
  };
  sheet.charts.push(chart);
  return chartObject({ sheet, chart });
}

function areaGiven(given: unknown, scope: HostScope): Area {
  const object = scope.resolveArgument(given);
  if (object !== null) return areaIn(object.target as CellsTarget);
  return areaOf(splitSheet(String(given)).address) ?? fail("InvalidArgument");
}

/** Texts in the first row and column are names; the longer side makes the points unless told. */
function seriesFrom(source: unknown, seriesBy: unknown, scope: HostScope): SeriesModel[] {
  const object = scope.resolveArgument(source) ?? fail("InvalidArgument");
  const { sheet, areas } = object.target as CellsTarget;
  const area = areas[0]!;
  const isText = (row: number, column: number): boolean => {
    const value = sheet.cells.get(row, column)?.value ?? null;
    return typeof value === "string" || value === null;
  };
  const hasNames = area.rows > 1 && isText(area.row, area.column + area.columns - 1);
  const hasCategories = area.columns > 1 && isText(area.row + area.rows - 1, area.column);
  const top = area.row + (hasNames ? 1 : 0);
  const left = area.column + (hasCategories ? 1 : 0);
  const rows = area.row + area.rows - top;
  const columns = area.column + area.columns - left;
  const byRows = seriesBy === "Rows" || (seriesBy !== "Columns" && columns > rows);
  const at = (part: Area): string => `${quotedSheet(sheet.name)}!${absolute(part)}`;
  const nameAt = (row: number, column: number): string =>
    cellText(sheet.cells.get(row, column)?.value ?? null, "General", false);
  return Array.from({ length: byRows ? rows : columns }, (_, place) => ({
    name: byRows
      ? hasCategories
        ? nameAt(top + place, area.column)
        : `系列${String(place + 1)}`
      : hasNames
        ? nameAt(area.row, left + place)
        : `系列${String(place + 1)}`,
    values: at(
      byRows
        ? { row: top + place, column: left, rows: 1, columns }
        : { row: top, column: left + place, rows, columns: 1 },
    ),
    categories: byRows
      ? hasNames
        ? at({ row: area.row, column: left, rows: 1, columns })
        : null
      : hasCategories
        ? at({ row: top, column: area.column, rows, columns: 1 })
        : null,
    color: null,
    hasDataLabels: false,
    labelFormat: null,
    gapWidth: null,
    overlap: null,
    pointColors: new Map(),
  }));
}

function absolute(area: Area): string {
  return addressOf(area).replace(/([A-Z]+)(\d+)/g, (_, letters: string, row: string) => `$${letters}$${row}`);
}
