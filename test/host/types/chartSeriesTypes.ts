import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostObject, type HostType, type Scalar } from "../executor/typeTable";
import { addressOf, quotedSheet } from "../model/area";
import type { ChartModel, SeriesModel, WorksheetModel } from "../model/worksheetModel";
import { chartLookTypes, looksOf } from "./chartLooks";
import { areaIn, guardSheet, type CellsTarget } from "./rangeTarget";

export interface ChartTarget {
  readonly sheet: WorksheetModel;
  readonly chart: ChartModel;
}

interface SeriesTarget extends ChartTarget {
  readonly series: SeriesModel;
}

/** The series of a chart. */
export const seriesCollectionType: HostType = hostType<ChartTarget>("ChartSeriesCollection", {
  scalars: { count: { get: ({ chart }) => chart.series.length } },
  collection: { items: (target) => target.chart.series.map((series) => seriesObject(target, series)) },
  methods: {
    add: (target, [name, index], scope) => {
      guardSheet(scope, target.sheet, "objects");
      const { series } = target.chart;
      const made: SeriesModel = {
        name: typeof name === "string" ? name : `系列${String(series.length + 1)}`,
        values: null,
        categories: null,
        color: null,
        hasDataLabels: false,
        labelFormat: null,
        gapWidth: null,
        overlap: null,
        pointColors: new Map(),
      };
      series.splice(typeof index === "number" ? index : series.length, 0, made);
      return seriesObject(target, made);
    },
    getCount: ({ chart }) => chart.series.length,
    getItemAt: (target, [place]) => seriesObject(target, target.chart.series[Number(place)] ?? fail("InvalidArgument")),
  },
});

const seriesType: HostType = hostType<SeriesTarget>("ChartSeries", {
  isAlive: ({ sheet, chart, series }, { model }) =>
    model.sheets.includes(sheet) && sheet.charts.includes(chart) && chart.series.includes(series),
  scalars: {
    name: part("name"),
    hasDataLabels: part("hasDataLabels"),
    gapWidth: part("gapWidth"),
    overlap: part("overlap"),
    ...looksOf<SeriesTarget>(({ chart }) => chart, "series", [
      "axisGroup",
      "chartType",
      "smooth",
      "markerStyle",
      "markerSize",
      "markerBackgroundColor",
      "markerForegroundColor",
      "varyByCategories",
      "plotOrder",
      "showShadow",
    ]),
  },
  objects: {
    format: (target) =>
      objectOf(chartLookTypes.seriesFormat, { chart: target.chart, path: `${pathOf(target)}/format` }),
    dataLabels: (target) =>
      objectOf(chartLookTypes.dataLabels, { chart: target.chart, path: `${pathOf(target)}/dataLabels` }),
    points: (target) => objectOf(pointCollectionType, target),
  },
  methods: {
    setValues: ({ sheet, series }, [range], scope) => {
      guardSheet(scope, sheet, "objects");
      series.values = addressGiven(range, scope);
      return null;
    },
    setXAxisValues: ({ sheet, series }, [range], scope) => {
      guardSheet(scope, sheet, "objects");
      series.categories = addressGiven(range, scope);
      return null;
    },
    delete: ({ sheet, chart, series }, _, scope) => {
      guardSheet(scope, sheet, "objects");
      chart.series = chart.series.filter((other) => other !== series);
      return null;
    },
    getDimensionValues: ({ series }, [dimension], { model }) => {
      const address = dimension === "Categories" ? series.categories : series.values;
      const found = /^(.*)!\$?([A-Z]+)\$?(\d+)(?::\$?([A-Z]+)\$?(\d+))?$/.exec(address ?? "");
      if (found === null) return [];
      const sheet = model.sheetNamed(found[1]!.replace(/^'|'$/g, "").replaceAll("''", "'"));
      const [first, last] = [Number(found[3]), Number(found[5] ?? found[3])];
      const column = [...found[2]!].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
      return Array.from(
        { length: last - first + 1 },
        (_, place) => sheet?.cells.get(first - 1 + place, column)?.value ?? "",
      );
    },
  },
});

const pointCollectionType: HostType = hostType<SeriesTarget>("ChartPointsCollection", {
  methods: {
    getItemAt: (target, [place]) => objectOf(pointType, { ...target, place: Number(place) } satisfies PointTarget),
  },
});

interface PointTarget extends SeriesTarget {
  readonly place: number;
}

const pointType: HostType = hostType<PointTarget>("ChartPoint", {
  scalars: { hasDataLabel: { get: ({ series }) => series.hasDataLabels } },
  objects: {
    format: (target) =>
      objectOf(chartLookTypes.pointFormat, {
        chart: target.chart,
        path: `${pathOf(target)}/points/${String(target.place)}/format`,
      }),
  },
});

function seriesObject({ sheet, chart }: ChartTarget, series: SeriesModel): HostObject {
  return objectOf(seriesType, { sheet, chart, series } satisfies SeriesTarget);
}

function pathOf({ chart, series }: SeriesTarget): string {
  return `series/${String(chart.series.indexOf(series))}`;
}

function part(name: "name" | "hasDataLabels" | "gapWidth" | "overlap"): Scalar<SeriesTarget> {
  return {
    get: ({ series }) => series[name],
    set: ({ sheet, series }, value, scope) => {
      guardSheet(scope, sheet, "objects");
      Object.assign(series, { [name]: value });
    },
  };
}

function addressGiven(range: unknown, scope: HostScope): string {
  const object = scope.resolveArgument(range) ?? fail("InvalidArgument");
  const target = object.target as CellsTarget;
  const address = addressOf(areaIn(target)).replace(
    /([A-Z]+)(\d+)/g,
    (_, letters: string, row: string) => `$${letters}$${row}`,
  );
  return `${quotedSheet(target.sheet.name)}!${address}`;
}
