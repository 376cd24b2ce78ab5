import type { ArchivedGroup } from "../../terms/archivedMonth";
import type { RunResult } from "../../terms/runResult";
import { columnLetters } from "../../workbook/address";
import { monthWords } from "../../workbook/dayText";
import { cellOf, formulaCell } from "./cellOf";
import type { CompletionKey, CompletionLayout } from "./completionColumns";
import type { SheetDraft } from "./sheetDraft";
import type { RowSpan } from "./completionCharts";
import type { SheetCell } from "./sheetModel";

/** The row of the whole, whose figures this month's row repeats. */
export interface TotalRow {
  readonly row: number;
  /** From 任务数 on. */
  readonly figures: readonly SheetCell[];
}

/**
 * The whole month by month (MONTH §3): the closed months of the as-of date's year before its month as they were kept, then this month,
 * live.
 *
 * @returns the rows that a line can be drawn through; null where no month of the year is closed
 */
export function addTrend(
  draft: SheetDraft,
  layout: CompletionLayout,
  { report, months }: RunResult,
  total: TotalRow,
): RowSpan | null {
  const month = report.asOf.slice(0, 7);
  const earlier = months.flatMap((one) => {
    const whole = one.groups.find(({ kind }) => kind === "全部");
    const isEarlier = one.month.slice(0, 4) === month.slice(0, 4) && one.month < month;
    return isEarlier && whole !== undefined ? [{ ...one, whole }] : [];
  });
  if (earlier.length === 0) return null;

  draft.addWide(cellOf("本年各月（存档的月份为存档时的数，本月随台账计算）", "total-text"));
  const first = draft.nextRow();
  earlier.forEach(({ month: name, version, whole }, place) => {
    const label = `${monthWords(name)}${version === 1 ? "" : `（第${version}版）`}`;
    draft.add([
      cellOf(place + 1, "centred"),
      cellOf(label, "wrapped"),
      ...layout.columns.slice(2).map(({ key }) => archivedCell(key, whole)),
    ]);
  });
  const [, , ...figures] = layout.columns;
  draft.add([
    cellOf(earlier.length + 1, "centred"),
    cellOf(`${monthWords(month)}（本月）`, "wrapped"),
    ...figures.map(({ key }, place) => repeated(key, total, place)),
  ]);
  // A text would be drawn as nothing, 0 %.
  const last = draft.nextRow() - (report.completion.total.completionRate === null ? 2 : 1);
  return last > first ? { first, last } : null;
}

function archivedCell(key: CompletionKey, { figures, lights }: ArchivedGroup): SheetCell {
  switch (key) {
    case "completionRate":
    case "onTimeRate":
    case "averageProgress":
    case "scheduledProgress":
    case "scheduleRate":
      return cellOf(figures[key], "percent");
    case "gap":
      return cellOf(figures.gap === null ? null : figures.gap * 100, "points");
    case "red":
    case "yellow":
    case "green":
      return cellOf(lights[key], "integer");
    case "none":
      return cellOf(figures.total + figures.cancelled - lights.red - lights.yellow - lights.green, "integer");
    case "completionRateBefore":
    case "completionRateChange":
    case "onTimeRateBefore":
    case "onTimeRateChange":
    case "scheduleRateBefore":
    case "scheduleRateChange":
      return cellOf(null, "text");
    case "seq":
    case "name":
      throw new RangeError("No figure");
    default:
      return cellOf(figures[key], "integer");
  }
}

/** What stands in the row of the whole: last month's values stand two rows above anyway. */
function repeated(key: CompletionKey, { row, figures }: TotalRow, place: number): SheetCell {
  const cell = figures[place];
  const value = cell?.value ?? null;
  if (cell === undefined || value === null || key.endsWith("Before") || key.endsWith("Change"))
    return cellOf(null, "text");
  return formulaCell(`${columnLetters(place + 3)}${row}`, value, TOTAL_ROLES[cell.role] ?? cell.role);
}

const TOTAL_ROLES: Partial<Record<SheetCell["role"], SheetCell["role"]>> = {
  "total-integer": "integer",
  "total-percent": "percent",
  "total-points": "points",
};
