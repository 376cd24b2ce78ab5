import type { CompletionKey, CompletionLayout } from "./completionColumns";
import type { AreaModel, ChartModel, RowSpan } from "./sheetModel";

/** Where the charts of 完成情况 find their rows; null where there are none. */
export interface CompletionSpans {
  readonly towns: RowSpan | null;
  readonly specialtyTowns: RowSpan | null;
  /** The whole, month by month. */
  readonly trend: RowSpan | null;
}

/** The charts of 完成情况, side by side on these rows: towns' rates, the year's months where some are closed, lights. */
export function completionCharts(
  layout: CompletionLayout,
  spans: CompletionSpans,
  rows: RowSpan,
): readonly ChartModel[] {
  const { towns, specialtyTowns, trend } = spans;
  const column = (span: RowSpan, key: CompletionKey): AreaModel => ({
    firstRow: span.first,
    lastRow: span.last,
    firstColumn: layout.at(key),
    lastColumn: layout.at(key),
  });
  const anchor = (firstColumn: number, lastColumn: number): AreaModel => ({
    firstRow: rows.first,
    firstColumn,
    lastRow: rows.last,
    lastColumn,
  });
  const charts: ChartModel[] = [];
  if (towns) {
    charts.push({
      kind: "bar",
      title: "各镇完成率",
      categories: column(towns, "name"),
      series: [{ name: "完成率", values: column(towns, "completionRate"), colour: "first" }],
      numberFormat: "0.0%",
      anchor: trend === null ? anchor(1, layout.at("done")) : anchor(1, layout.at("countable")),
    });
  }
  if (trend) {
    charts.push({
      kind: "line",
      title: "本年各月完成率和平均进度",
      categories: column(trend, "name"),
      series: [
        { name: "完成率", values: column(trend, "completionRate"), colour: "first" },
        { name: "平均进度", values: column(trend, "averageProgress"), colour: "second" },
      ],
      numberFormat: "0.0%",
      anchor: anchor(layout.at("done"), layout.at("overdue")),
    });
  }
  if (specialtyTowns) {
    charts.push({
      kind: "stacked-bar",
      title: "各专业镇亮灯",
      categories: column(specialtyTowns, "name"),
      series: [
        { name: "红灯", values: column(specialtyTowns, "red"), colour: "red" },
        { name: "黄灯", values: column(specialtyTowns, "yellow"), colour: "yellow" },
        { name: "绿灯", values: column(specialtyTowns, "green"), colour: "green" },
        { name: "不亮灯", values: column(specialtyTowns, "none"), colour: "none" },
      ],
      // A light that nobody has is no label.
      numberFormat: "0;;",
      anchor: anchor(layout.at(trend === null ? "completionRate" : "averageProgress"), layout.sides[0].last),
    });
  }
  return charts;
}
