import { lightReasonsEn } from "../../core/count/completion/taskStandings";
import { byLateness } from "../../core/count/summary/byLateness";
import { keyTasks } from "../../core/plan/keyTasks";
import { inBoth } from "../../core/base/inBoth";
import type { LedgerRecord } from "../../core/terms/ledgerRecord";
import { matterOf } from "../../core/terms/matterOf";
import type { ReportRecord } from "../../core/terms/report";
import { cellAddress } from "../../core/workbook/address";
import type { CheckedMonth, TaskRow } from "../checkedMonth";
import type { RowFigure, RowGroup, RowsPage, RowsQuery, RowView } from "./rowsPage";

/**
 * The rows behind a figure: its numerator or denominator by SPEC §9, so many as the figure says; of figures of what is late the worst
 * first, else as they stand in the ledgers.
 */
export function askRows(month: CheckedMonth, { group, figure, from, count }: RowsQuery): RowsPage {
  const isIn = memberOf(group);
  const counts = figureTests[figure];
  const rows = month.tasks().filter((row) => isIn(row) && counts(row));
  if (LATE.has(figure)) rows.sort((a, b) => byLateness(a.shown, b.shown));
  const { basis, settings } = month.run;
  const reasonEn = lightReasonsEn(basis.asOf, settings);
  return {
    count: rows.length,
    rows: rows.slice(from, from + count).map((row) => taskView(month, row, reasonEn(row.record))),
  };
}

const LATE: ReadonlySet<RowFigure> = new Set<RowFigure>(["not-done", "overdue", "light-red", "light-yellow"]);

function memberOf(group: RowGroup): (row: TaskRow) => boolean {
  switch (group.by) {
    case "total":
      return () => true;
    case "town":
      return ({ shown }) => shown.towns.includes(group.name);
    case "unit-as-lead":
      return ({ shown }) => shown.leadUnits.includes(group.name);
    case "unit-as-support":
      return ({ shown }) => shown.supportUnits.includes(group.name);
    case "specialty-town":
      return ({ shown }) => shown.specialtyTown === group.name;
    case "key-task": {
      const numbers = keyTasks.filter(({ title }) => title === group.name).map(({ no }) => no);
      return ({ shown }) => shown.keyTask !== null && numbers.some((no) => no === shown.keyTask);
    }
    case "dimension": {
      const numbers = keyTasks.filter(({ dimension }) => dimension === group.name).map(({ no }) => no);
      return ({ shown }) => shown.keyTask !== null && numbers.some((no) => no === shown.keyTask);
    }
  }
}

const figureTests: Readonly<Record<RowFigure, (row: TaskRow) => boolean>> = {
  total: ({ standing }) => standing.countsAs !== "cancelled",
  countable: ({ standing }) => standing.countsAs === "countable",
  "long-term": ({ standing }) => standing.countsAs === "long-term",
  paused: ({ standing }) => standing.countsAs === "paused",
  cancelled: ({ standing }) => standing.countsAs === "cancelled",
  undated: ({ standing }) => standing.countsAs === "countable" && !standing.dated,
  done: ({ standing }) => standing.done,
  "not-done": ({ standing }) => standing.countsAs === "countable" && !standing.done,
  "due-by-now": ({ standing }) => standing.dueByNow,
  "done-on-time": ({ standing }) => standing.doneOnTime,
  overdue: ({ standing }) => standing.daysOverdue > 0,
  "done-late": ({ standing }) => standing.doneLate,
  dated: ({ standing }) => standing.dated,
  "light-red": ({ standing }) => standing.light === "red",
  "light-yellow": ({ standing }) => standing.light === "yellow",
  "light-green": ({ standing }) => standing.light === "green",
  "light-none": ({ standing }) => standing.light === "none",
};

function taskView(month: CheckedMonth, { record, shown }: TaskRow, reasonEn: string): RowView {
  return {
    ...placed(record, shown),
    towns: shown.towns,
    leadUnits: shown.leadUnits,
    due: shown.due,
    finished: shown.finished,
    progress: shown.progress,
    scheduledProgress: shown.scheduledProgress,
    state: shown.state,
    light: shown.light,
    lightReason: inBoth(shown.lightReason, reasonEn),
    daysOverdue: shown.daysOverdue,
    errors: month.errorsAt(shown.file, shown.sheet, shown.row),
  };
}

/** Where a record stands and what it is about; `cell` is the first of its ledger's matter, or of its table. */
export function placed(
  record: LedgerRecord,
  shown: ReportRecord,
): Pick<RowView, "ledger" | "file" | "sheet" | "row" | "cell" | "matter"> {
  const { ledger, file, sheet, row } = shown;
  return { ledger, file, sheet, row, cell: cellAddress(row, matterColumn(record)), matter: matterOf(record) ?? "" };
}

function matterColumn({ ledger: { columns, headings } }: LedgerRecord): number {
  const named = columns.get("task") ?? columns.get("name") ?? columns.get("description");
  return named ?? Math.min(...headings.keys(), ...columns.values());
}
