import { NO_FIGURE } from "../../values/figureText";
import type { ComparedFigures } from "../../terms/report";
import { columnLetters } from "../../workbook/address";
import { cellOf, formulaCell } from "./cellOf";
import { changeCell } from "./changeCell";
import type { Compared } from "./compared";
import type { CountedFigure, GroupFormulas } from "./groupFormulas";
import type { LightTally } from "./lightCounts";
import type { ColumnSpan } from "./sheetDraft";
import type { CellRole, SheetCell } from "./sheetModel";
import { LIGHT_NAMES } from "./termNames";

export type CompletionKey =
  | "seq"
  | "name"
  | "nameAgain"
  | CountedFigure
  | RateKey
  | "averageProgress"
  | "scheduledProgress"
  | "gap"
  | `${RateKey}Before`
  | `${RateKey}Change`;

/** The rates that stand beside what they were last month. */
type RateKey = "completionRate" | "onTimeRate" | "scheduleRate";

export interface CompletionColumn {
  readonly key: CompletionKey;
  readonly heading: string;
  readonly width: number;
}

/** Columns of 完成情况 that are printed first: what leaders ask for. */
const FRONT: readonly CompletionColumn[] = [
  { key: "seq", heading: "序号", width: 4.7 },
  { key: "name", heading: "名称", width: 24 },
  { key: "countable", heading: "应完成", width: 6 },
  { key: "done", heading: "已完成", width: 6 },
  { key: "completionRate", heading: "完成率", width: 6.8 },
  { key: "overdue", heading: "逾期", width: 5 },
  { key: "averageProgress", heading: "平均进度", width: 6.8 },
  { key: "scheduledProgress", heading: "序时进度", width: 6.8 },
  { key: "gap", heading: "进度偏差（百分点）", width: 7.5 },
  { key: "scheduleRate", heading: "序时达成率", width: 6.8 },
  { key: "red", heading: `${LIGHT_NAMES.red}灯`, width: 4.5 },
  { key: "yellow", heading: `${LIGHT_NAMES.yellow}灯`, width: 4.5 },
  { key: "green", heading: `${LIGHT_NAMES.green}灯`, width: 4.5 },
];

/** The others, on pages of their own behind the names again. */
const BEHIND: readonly CompletionColumn[] = [
  { key: "nameAgain", heading: "名称", width: 24 },
  { key: "total", heading: "任务数", width: 6 },
  { key: "longTerm", heading: "长期", width: 5 },
  { key: "paused", heading: "暂缓", width: 5 },
  { key: "cancelled", heading: "取消", width: 5 },
  { key: "undated", heading: "其中无时限", width: 6 },
  { key: "dueByNow", heading: "到期", width: 5 },
  { key: "doneOnTime", heading: "按期完成", width: 6 },
  { key: "onTimeRate", heading: "按期完成率", width: 6.5 },
  { key: "doneLate", heading: "超期完成", width: 6 },
  { key: "none", heading: "不亮灯", width: 6 },
];

/** Columns of 完成情况, each rate behind its numerator and denominator (SPEC §9). */
export const COMPLETION_COLUMNS: readonly CompletionColumn[] = [...FRONT, ...BEHIND];

/** The columns of a 完成情况, and where each stands: 1-based. */
export interface CompletionLayout {
  readonly columns: readonly CompletionColumn[];
  /** What is printed first, and the rest. */
  readonly sides: readonly [front: ColumnSpan, behind: ColumnSpan];
  readonly at: (key: CompletionKey) => number;
}

/** Behind each rate what it was in the month compared with, and by how many points it differs (MONTH §3). */
export function completionLayout(compared: Compared | null): CompletionLayout {
  const front = FRONT.flatMap((column) => (column.key === "completionRate" ? withLast(column, compared) : [column]));
  const behind = BEHIND.flatMap((column): readonly CompletionColumn[] => {
    if (column.key === "onTimeRate") return withLast(column, compared);
    if (column.key !== "none" || compared === null) return [column];
    // Its rate stands among the first ones.
    return [
      { key: "scheduleRateBefore", heading: `${compared.last}序时达成率`, width: 6.5 },
      { key: "scheduleRateChange", heading: "序时达成率变化", width: 6.5 },
      column,
    ];
  });
  const columns = [...front, ...behind];
  return {
    columns,
    sides: [
      { first: 1, last: front.length },
      { first: front.length + 1, last: columns.length },
    ],
    at: (key) => columns.findIndex((column) => column.key === key) + 1,
  };
}

function withLast(column: CompletionColumn, compared: Compared | null): readonly CompletionColumn[] {
  const { key } = column;
  if (compared === null || !isRate(key)) return [column];
  return [
    column,
    { key: `${key}Before`, heading: compared.last, width: 6.5 },
    { key: `${key}Change`, heading: "变化", width: 6.5 },
  ];
}

export interface CompletionRow {
  readonly row: number;
  /** What stands in its column 名称. */
  readonly name: string;
  readonly figures: ComparedFigures;
  readonly lights: LightTally;
  readonly formulas: GroupFormulas;
  readonly isTotal: boolean;
}

/**
 * The figures of one group as cells from 任务数 on, for a row of 完成情况: counts and means over 台账索引, rates from the counts
 * beside them, what they were as the archive has it; every cached value is the report's own.
 */
export function completionCells(
  layout: CompletionLayout,
  { row, name, figures, lights, formulas, isTotal }: CompletionRow,
): readonly SheetCell[] {
  const at = (key: CompletionKey): string => `${columnLetters(layout.at(key))}${row}`;
  const role = (kind: "integer" | "percent" | "points"): CellRole => (isTotal ? `total-${kind}` : kind);
  const count = (figure: CountedFigure, value: number): SheetCell =>
    formulaCell(formulas.count(figure), value, role("integer"));
  const noDates = `${formulas.dated}=0`;
  const noMeans = `${at("averageProgress")}="${NO_FIGURE}"`;
  const figure = (formula: string, empty: string, value: number | null, kind: "percent" | "points"): SheetCell =>
    formulaCell(`IF(${empty},"${NO_FIGURE}",${formula})`, value ?? NO_FIGURE, role(kind));
  const before = (key: RateKey): SheetCell => cellOf(figures.previous?.[key] ?? NO_FIGURE, role("percent"));
  const change = (key: RateKey): SheetCell =>
    changeCell(at(key), at(`${key}Before`), figures[key], figures.previous?.[key] ?? null, role("points"));

  return layout.columns.slice(2).map(({ key }): SheetCell => {
    switch (key) {
      case "completionRate":
        return figure(`${at("done")}/${at("countable")}`, `${at("countable")}=0`, figures.completionRate, "percent");
      case "onTimeRate":
        return figure(`${at("doneOnTime")}/${at("dueByNow")}`, `${at("dueByNow")}=0`, figures.onTimeRate, "percent");
      case "averageProgress":
        return figure(formulas.mean("countedProgress"), noDates, figures.averageProgress, "percent");
      case "scheduledProgress":
        return figure(formulas.mean("scheduled"), noDates, figures.scheduledProgress, "percent");
      case "gap": {
        // Shown in percentage points (DECIDED B13): a number format cannot multiply.
        const points = figures.gap === null ? null : figures.gap * 100;
        return figure(`(${at("averageProgress")}-${at("scheduledProgress")})*100`, noMeans, points, "points");
      }
      case "scheduleRate": {
        const rate = scheduleRateFormula(at("averageProgress"), at("scheduledProgress"));
        return figure(rate, noMeans, figures.scheduleRate, "percent");
      }
      case "completionRateBefore":
        return before("completionRate");
      case "completionRateChange":
        return change("completionRate");
      case "onTimeRateBefore":
        return before("onTimeRate");
      case "onTimeRateChange":
        return change("onTimeRate");
      case "scheduleRateBefore":
        return before("scheduleRate");
      case "scheduleRateChange":
        return change("scheduleRate");
      case "red":
      case "yellow":
      case "green":
      case "none":
        return count(key, lights[key]);
      case "nameAgain":
        return nameAgainCell(layout, row, name, isTotal ? "total-text" : "wrapped");
      case "seq":
      case "name":
        throw new RangeError("No figure");
      default:
        return count(key, figures[key]);
    }
  });
}

/** The name once more, where the columns behind are printed. */
export function nameAgainCell(layout: CompletionLayout, row: number, name: string, role: CellRole): SheetCell {
  return formulaCell(`${columnLetters(layout.at("name"))}${row}`, name, role);
}

function isRate(key: CompletionKey): key is RateKey {
  return key === "completionRate" || key === "onTimeRate" || key === "scheduleRate";
}

/** SPEC §9: min(1, average ÷ scheduled), 1 where nothing is scheduled yet. */
export function scheduleRateFormula(average: string, scheduled: string): string {
  return `IF(${scheduled}=0,1,MIN(1,${average}/${scheduled}))`;
}
