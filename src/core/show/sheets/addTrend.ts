import type { ArchivedGroup } from "../../terms/archivedMonth";
import type { RunResult } from "../../terms/runResult";
import { NO_FIGURE } from "../../values/figureText";
import { columnLetters } from "../../workbook/address";
import { cellOf, formulaCell } from "./cellOf";
import { nameAgainCell, type CompletionKey, type CompletionLayout } from "./completionColumns";
import type { SheetDraft } from "./sheetDraft";
import type { RowSpan, SheetCell } from "./sheetModel";

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
  const [oldest] = earlier;
  if (oldest === undefined) return null;

  const title = cellOf("本年各月（存档的月份为存档时的数，本月随台账计算）", "total-text");
  draft.addWide(title, title);
  const first = draft.nextRow();
  const [, , ...figures] = layout.columns;
  const add = (label: string, cells: readonly SheetCell[]): void => {
    const place = draft.nextRow() - first + 1;
    const row = draft.nextRow();
    const again = nameAgainCell(layout, row, label, "wrapped");
    const shown = cells.map((cell, at) => (figures[at]?.key === "nameAgain" ? again : cell));
    draft.add([cellOf(place, "centred"), cellOf(label, "wrapped"), ...shown]);
  };
  for (let number = monthNumber(oldest.month); number < monthNumber(month); number++) {
    const kept = earlier.find((one) => monthNumber(one.month) === number);
    const name = `${number}月`;
    // The line has a gap there.
    if (kept === undefined)
      add(
        `${name}（没有存档）`,
        figures.map(() => cellOf(null, "text")),
      );
    else
      add(
        kept.version === 1 ? name : `${name}（第${kept.version}版）`,
        figures.map(({ key }) => archivedCell(key, kept.whole)),
      );
  }
  add(
    `${monthNumber(month)}月（本月）`,
    figures.map(({ key }, place) => repeated(key, total, place)),
  );
  const last = draft.nextRow() - (report.completion.total.completionRate === null ? 2 : 1);
  return last > first ? { first, last } : null;
}

function monthNumber(month: string): number {
  return Number(month.slice(5));
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
    case "nameAgain":
      return cellOf(null, "text");
    case "seq":
    case "name":
      throw new RangeError("No figure");
    default:
      return cellOf(figures[key], "integer");
  }
}

/**
 * What stands in the row of the whole. Last month's values stand in the row above anyway; where there is no figure the cell is blank,
 * for a text would be drawn as 0 %.
 */
function repeated(key: CompletionKey, { row, figures }: TotalRow, place: number): SheetCell {
  const cell = figures[place];
  const value = cell?.value ?? NO_FIGURE;
  if (cell === undefined || value === NO_FIGURE || key.endsWith("Before") || key.endsWith("Change"))
    return cellOf(null, "text");
  return formulaCell(`${columnLetters(place + 3)}${row}`, value, TOTAL_ROLES[cell.role] ?? cell.role);
}

const TOTAL_ROLES: Partial<Record<SheetCell["role"], SheetCell["role"]>> = {
  "total-integer": "integer",
  "total-percent": "percent",
  "total-points": "points",
};
