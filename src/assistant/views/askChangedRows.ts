import { archivedRecord } from "../../core/read/archive/archivedRecord";
import type { ArchivedRecord } from "../../core/terms/archivedMonth";
import type { IsoDay } from "../../core/terms/isoDay";
import type { ChangedRow } from "../../core/terms/report";
import { isoText } from "../../core/workbook/localDate";
import type { CheckedMonth } from "../checkedMonth";
import { placed } from "./askRows";
import type { ChangedRowsPage, ChangedRowsQuery, ChangedRowView, RowStanding } from "./monthView";

/** The rows of one list of what has changed since the closed month (MONTH §3). */
export function askChangedRows(month: CheckedMonth, { list, from, count }: ChangedRowsQuery): ChangedRowsPage {
  const rows = month.run.report.changes[list];
  const { lastMonth } = month.run.basis;
  return {
    count: rows.length,
    rows: rows
      .slice(from, from + count)
      .map((row, index) =>
        list === "vanished" ? vanishedView(row, lastMonth?.vanished[from + index] ?? null) : changedView(month, row),
      ),
  };
}

function changedView(month: CheckedMonth, row: ChangedRow): ChangedRowView {
  const at = month.rowAt(row.file, row.sheet, row.row);
  if (at === null) throw new RangeError(`A changed row that is no record: ${row.sheet}!${row.row}`);
  const previous = month.run.basis.lastMonth?.previousOf(at.record) ?? null;
  return {
    ...placed(at.record, at.shown),
    leadUnits: at.shown.leadUnits,
    previous: previous === null ? null : standing(previous),
    now: standing(archivedRecord(at.record)),
  };
}

/** The place is the one that it had then: there is no cell to go to. */
function vanishedView({ ledger, file, sheet, row, name }: ChangedRow, previous: ArchivedRecord | null): ChangedRowView {
  return {
    ledger,
    file,
    sheet,
    row,
    cell: null,
    matter: name ?? "",
    leadUnits: previous?.leadUnits ?? [],
    previous: previous === null ? null : standing(previous),
    now: null,
  };
}

function standing({ state, stage, progress, due, dueKind, plannedStart, target, text }: ArchivedRecord): RowStanding {
  const day = (date: typeof due): IsoDay | null => (date === null ? null : isoText(date));
  return { state, stage, progress, due: day(due), dueKind, start: day(plannedStart), target, text };
}
