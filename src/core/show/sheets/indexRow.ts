import { countsAs } from "../../count/completion/countsAs";
import { keyTasks } from "../../plan/keyTasks";
import { ledgerDefinitions } from "../../terms/ledgerKind";
import type { LedgerRecord, TaskRecord } from "../../terms/ledgerRecord";
import { outlineOf } from "../../terms/outlineOf";
import type { ReportRecord, TaskReportRecord } from "../../terms/report";
import type { LocalDate } from "../../workbook/localDate";
import { cellAddress } from "../../workbook/address";
import { cellOf, linkCell } from "./cellOf";
import { delimited } from "./criterion";
import type { IndexKey } from "./indexColumns";
import { otherCells } from "./otherCells";
import { matterOf } from "../../terms/matterOf";
import type { SheetCell } from "./sheetModel";
import {
  COUNTS_AS_NAMES,
  DECLARED_NAMES,
  DUE_KIND_NAMES,
  LIGHT_NAMES,
  LIGHT_ROLES,
  STATE_NAMES,
  TOWN_SOURCE_NAMES,
} from "./termNames";

/**
 * One record as a line of 台账索引; columns that its kind has not are absent. Flags are 1 or 0 and stand for task rows only, so
 * that counting them counts tasks.
 *
 * @param shown the record as it stands in the report
 * @param linked whether the record's own row is in the same workbook
 * @param reports monthly reports that count, of several for one month
 */
export function indexRow(
  record: LedgerRecord,
  shown: ReportRecord,
  linked: boolean,
  reports: ReadonlySet<LedgerRecord>,
  asOf: LocalDate,
): Partial<Record<IndexKey, SheetCell>> {
  const { ledger, row } = record;
  return {
    file: cellOf(ledger.file, "text"),
    sheet: cellOf(ledger.sheet, "text"),
    row: linkCell(row, linked ? { sheet: ledger.sheet, cell: rowCell(record) } : null, "integer"),
    kind: cellOf(ledgerDefinitions[record.kind].name, "centred"),
    id: cellOf(record.id, "text"),
    matter: cellOf(matterOf(record), "text"),
    specialtyTown: cellOf(record.specialtyTown, "text"),
    towns: cellOf(delimited(record.towns), "text"),
    townSource: cellOf(record.townSource === null ? null : TOWN_SOURCE_NAMES[record.townSource], "centred"),
    leadUnits: cellOf(delimited(record.leadUnits), "text"),
    supportUnits: cellOf(delimited(record.supportUnits), "text"),
    ...outlineCells(record),
    ...(record.kind === "tasks" && shown.ledger === "tasks"
      ? taskCells(record, shown)
      : otherCells(record, reports, asOf)),
  };
}

/** Where a link to a record leads: the first column of its ledger. */
export function rowCell({ ledger, row }: Pick<LedgerRecord, "ledger" | "row">): string {
  let first = Infinity;
  for (const column of ledger.columns.values()) first = Math.min(first, column);
  return cellAddress(row, Number.isFinite(first) ? first : 1);
}

function outlineCells(record: LedgerRecord): Partial<Record<IndexKey, SheetCell>> {
  const { start, due, dueKind, finished, state, stage, declared, progress } = outlineOf(record);
  const cells: Partial<Record<IndexKey, SheetCell>> = {};
  if (start !== undefined) cells.start = cellOf(start, "date");
  if (due !== undefined) cells.due = cellOf(due, "date");
  if (dueKind !== undefined) cells.dueKind = cellOf(DUE_KIND_NAMES[dueKind], "centred");
  if (finished !== undefined) cells.finished = cellOf(finished, "date");
  if (state !== undefined) cells.state = cellOf(STATE_NAMES[state], "centred");
  if (stage !== undefined) cells.state = cellOf(stage, "centred");
  if (declared !== undefined) cells.declared = cellOf(declared === null ? null : DECLARED_NAMES[declared], "centred");
  if (progress !== undefined) cells.progress = cellOf(progress, "percent");
  return cells;
}

function taskCells(record: TaskRecord, shown: TaskReportRecord): Partial<Record<IndexKey, SheetCell>> {
  const counts = countsAs(record);
  const countable = counts === "countable";
  const dated = countable && record.due !== null;
  const done = countable && record.state === "done";
  const isMeasured = dated && (done || !record.isProgressUnread);
  const late = dated && done && record.finished !== null && record.finished > record.due;
  return {
    keyTask: cellOf(record.keyTask, "integer"),
    dimension: cellOf(keyTasks.find(({ no }) => no === record.keyTask)?.dimension ?? null, "centred"),
    originalDue: cellOf(record.originalDue, "date"),
    countsAs: cellOf(COUNTS_AS_NAMES[counts], "centred"),
    isTask: flag(counts !== "cancelled"),
    isCountable: flag(countable),
    isDated: flag(dated),
    isDone: flag(done),
    isLate: flag(late),
    countedProgress: cellOf(isMeasured ? countedProgress(record.progress, done) : null, "percent"),
    scheduled: cellOf(shown.scheduledProgress, "percent"),
    light: cellOf(LIGHT_NAMES[shown.light], LIGHT_ROLES[shown.light]),
    daysOverdue: cellOf(shown.daysOverdue > 0 ? shown.daysOverdue : null, "integer"),
    lightReason: cellOf(shown.lightReason, "text"),
  };
}

function flag(is: boolean): SheetCell {
  return is ? YES : NO;
}

const YES = cellOf(1, "integer");
const NO = cellOf(0, "integer");

/** SPEC §9: done is 1, missing 0, more than 1 is 1. */
function countedProgress(progress: number | null, done: boolean): number {
  return done ? 1 : Math.min(Math.max(progress ?? 0, 0), 1);
}
