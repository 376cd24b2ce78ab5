import { hostType, objectOf, type HostObject, type HostType, type Scalar } from "../executor/typeTable";
import type { ChartModel } from "../model/worksheetModel";
import { colorOf } from "./formatTypes";
import { touch } from "./rangeTarget";

/** A part of a chart that is only looked at: what was set is kept under its path and given back. */
export interface LookTarget {
  readonly chart: ChartModel;
  readonly path: string;
}

/** Properties that are kept as they were set; null until then. */
export function looksOf<T>(
  chartOf: (target: T) => ChartModel,
  path: string,
  names: readonly string[],
): Readonly<Record<string, Scalar<T>>> {
  return Object.fromEntries(names.map((name) => [name, lookScalar(chartOf, () => `${path}/${name}`)]));
}

function lookScalar<T>(chartOf: (target: T) => ChartModel, keyOf: (target: T) => string): Scalar<T> {
  return {
    get: (target) => chartOf(target).looks.get(keyOf(target)) ?? null,
    set: (target, value, scope) => {
      touch(scope);
      chartOf(target).looks.set(keyOf(target), value);
    },
  };
}

function look(
  name: string,
  scalars: readonly string[],
  objects: Readonly<Record<string, () => HostType>> = {},
): HostType {
  return hostType<LookTarget>(name, {
    scalars: Object.fromEntries(
      scalars.map((member) => [
        member,
        lookScalar<LookTarget>(
          ({ chart }) => chart,
          ({ path }) => `${path}/${member}`,
        ),
      ]),
    ),
    objects: Object.fromEntries(
      Object.entries(objects).map(([member, type]) => [
        member,
        ({ chart, path }: LookTarget): HostObject => objectOf(type(), { chart, path: `${path}/${member}` }),
      ]),
    ),
  });
}

const fontType = look("ChartFont", ["bold", "color", "italic", "name", "size", "underline"]);

const fillType = hostType<LookTarget>("ChartFill", {
  methods: {
    setSolidColor: ({ chart, path }, [color], scope) => {
      touch(scope);
      chart.looks.set(path, colorOf(color));
      return null;
    },
    clear: ({ chart, path }, _, scope) => {
      touch(scope);
      chart.looks.set(path, "none");
      return null;
    },
  },
});

const lineType = hostType<LookTarget>("ChartLineFormat", {
  scalars: Object.fromEntries(
    ["color", "lineStyle", "weight"].map((member) => [
      member,
      lookScalar<LookTarget>(
        ({ chart }) => chart,
        ({ path }) => `${path}/${member}`,
      ),
    ]),
  ),
  methods: {
    clear: ({ chart, path }, _, scope) => {
      touch(scope);
      chart.looks.set(path, "none");
      return null;
    },
  },
});

const borderType = look("ChartBorder", ["color", "lineStyle", "weight"]);
const gridlinesType = look("ChartGridlines", ["visible"], {
  format: () => look("ChartGridlinesFormat", [], { line: () => lineType }),
});
const axisTitleType = look("ChartAxisTitle", ["text", "visible", "textOrientation"], {
  format: () =>
    look("ChartAxisTitleFormat", [], { font: () => fontType, fill: () => fillType, border: () => borderType }),
});
const axisType = look(
  "ChartAxis",
  [
    "maximum",
    "minimum",
    "majorUnit",
    "minorUnit",
    "numberFormat",
    "reversePlotOrder",
    "visible",
    "position",
    "tickLabelPosition",
    "tickLabelSpacing",
    "majorTickMark",
    "minorTickMark",
    "linkNumberFormat",
    "displayUnit",
    "textOrientation",
    "categoryType",
  ],
  {
    format: () => look("ChartAxisFormat", [], { font: () => fontType, line: () => lineType, fill: () => fillType }),
    majorGridlines: () => gridlinesType,
    minorGridlines: () => gridlinesType,
    title: () => axisTitleType,
  },
);

export const chartLookTypes = {
  axes: look("ChartAxes", [], { categoryAxis: () => axisType, valueAxis: () => axisType, seriesAxis: () => axisType }),
  dataLabels: look(
    "ChartDataLabels",
    [
      "position",
      "showBubbleSize",
      "showCategoryName",
      "showLegendKey",
      "showPercentage",
      "showSeriesName",
      "showValue",
      "separator",
      "numberFormat",
      "linkNumberFormat",
      "textOrientation",
    ],
    {
      format: () =>
        look("ChartDataLabelFormat", [], { font: () => fontType, fill: () => fillType, border: () => borderType }),
    },
  ),
  format: look("ChartAreaFormat", ["roundedCorners", "colorScheme"], {
    font: () => fontType,
    fill: () => fillType,
    border: () => borderType,
  }),
  plotArea: look(
    "ChartPlotArea",
    ["left", "top", "width", "height", "insideHeight", "insideLeft", "insideTop", "insideWidth", "position"],
    {
      format: () => look("ChartPlotAreaFormat", [], { fill: () => fillType, border: () => borderType }),
    },
  ),
  titleFormat: look("ChartTitleFormat", [], { font: () => fontType, fill: () => fillType, border: () => borderType }),
  legendFormat: look("ChartLegendFormat", [], { font: () => fontType, fill: () => fillType, border: () => borderType }),
  seriesFormat: look("ChartSeriesFormat", [], { fill: () => fillType, line: () => lineType }),
  pointFormat: look("ChartPointFormat", [], { fill: () => fillType, border: () => borderType }),
};
