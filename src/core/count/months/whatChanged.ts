import { comparableName } from "../../matching/comparableName";
import { comparableTarget } from "../../matching/comparableTarget";
import { cleanText, progressInWords, targetOf } from "../../read/archive/archivedRecord";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import { outlineOf } from "../../terms/outlineOf";
import { significant } from "../../values/significant";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { isBlankMark } from "../../values/readContent";
import { yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { countsAs } from "../completion/countsAs";
import type { LastMonth } from "./lastMonth";
import { saysTheSame } from "./staleMonths";

/** Done last month and not done now (MONTH §3, DECIDED F10); paused and cancelled rows are another matter. */
export function isReopened(record: LedgerRecord, previous: ArchivedRecord): boolean {
  if (record.kind !== "tasks" && record.kind !== "problems") return false;
  return previous.state === "done" && ["active", "not-started", "unknown"].includes(record.state);
}

/** Done now and not last month. */
export function isFinished(record: LedgerRecord, previous: ArchivedRecord): boolean {
  if (record.kind !== "tasks" && record.kind !== "problems") return false;
  return record.state === "done" && previous.state !== "done";
}

/** Progress below last month's; a task that was reopened says so itself. */
export function isRegressed(record: LedgerRecord, previous: ArchivedRecord): boolean {
  if (record.kind !== "tasks" || isReopened(record, previous)) return false;
  const { progress } = record;
  return progress !== null && previous.progress !== null && significant(progress) < previous.progress;
}

/** Not done, and the text of 进展情况 the same but for white space, punctuation and digits. */
export function isStale(record: LedgerRecord, previous: ArchivedRecord): boolean {
  if (record.kind !== "tasks" && record.kind !== "problems") return false;
  if (record.state === "done" || record.state === "paused" || record.state === "cancelled") return false;
  if (previous.text === null) return false;
  return saysTheSame(progressInWords(record), previous.text);
}

/** The due day that counts is another one, or one has come or gone; of a project, which has two plans, either. */
export function isDueMoved(record: LedgerRecord, previous: ArchivedRecord): boolean {
  if (record.kind === "indicators") return false;
  return (outlineOf(record).due ?? null) !== previous.due || isStartMoved(record, previous);
}

/**
 * A project's 计划开工时间 is another day, or is gone. Of one that was blank nothing is known: months closed before it was kept have none.
 * What stands there now and cannot be read has a finding of its own.
 */
export function isStartMoved(record: LedgerRecord, { plannedStart }: ArchivedRecord): boolean {
  if (record.kind !== "projects" || plannedStart === null || record.plannedStart === plannedStart) return false;
  return record.plannedStart !== null || isBlankMark(cleanText(record, "plannedStart") ?? "");
}

/**
 * Whether a task of last year is another year's now: it begins in the new year, or goes on for good, or its deadline passed from the old
 * year into a later one and it was done then or has another target now. Starting anew is neither going back nor a deadline moved in
 * silence; one that was merely put off is.
 */
export function isRolledOver(
  record: LedgerRecord,
  previous: ArchivedRecord,
  { isNewYear, closed }: LastMonth,
): boolean {
  if (!isNewYear || record.kind !== "tasks") return false;
  const yearThen = yearMonthDay(closed.asOf).year;
  if (record.start !== null && yearMonthDay(record.start).year > yearThen) return true;
  if (isLongTerm(record) && isLongTerm(previous)) return true;
  if (previous.due === null || record.due === null) return false;
  if (yearMonthDay(previous.due).year > yearThen || yearMonthDay(record.due).year <= yearThen) return false;
  return previous.state === "done" || isTargetChanged(record, previous);
}

function isLongTerm({ dueKind }: Pick<ArchivedRecord, "dueKind">): boolean {
  return dueKind === "long-term" || dueKind === "recurring";
}

/** Whether its progress may well begin at nought again: also of one without any day, of which nobody can tell to which year it belongs. */
export function beginsAnew(record: LedgerRecord, previous: ArchivedRecord, lastMonth: LastMonth): boolean {
  if (isRolledOver(record, previous, lastMonth)) return true;
  return lastMonth.isNewYear && record.kind === "tasks" && record.start === null && record.due === null;
}

/** Whether an indicator is counted in something else than it was: its numbers cannot be compared. */
export function isUnitChanged(record: LedgerRecord, previous: ArchivedRecord): boolean {
  if (record.kind !== "indicators" || previous.unit === null) return false;
  const unit = cleanText(record, "unit");
  return unit !== null && comparableName(unit) !== comparableName(previous.unit);
}

/**
 * 年度目标 differs; one that was blank is filled in, not changed, and of one that cannot be read nothing is known. An indicator's only
 * where it is counted in the same.
 */
export function isTargetChanged(record: LedgerRecord, previous: ArchivedRecord): boolean {
  if (previous.target === null || isUnitChanged(record, previous)) return false;
  const target = targetOf(record);
  if (target === previous.target) return false;
  if (record.kind === "indicators" && target === null && !isBlankMark(cleanText(record, "target") ?? "")) return false;
  if (typeof target === "number" || typeof previous.target === "number") return true;
  return comparableTarget(target ?? "") !== comparableTarget(previous.target);
}

/** Where a row stood in a closed month (SPEC §9): what the archive says of it, as of that month's day. */
export function standingThen(
  { state, due, dueKind }: ArchivedRecord,
  asOf: LocalDate,
): { readonly counted: boolean; readonly done: boolean; readonly dated: boolean; readonly overdue: boolean } {
  const counted = countsAs({ state: state ?? "unknown", due, dueKind }) === "countable";
  const done = counted && state === "done";
  return { counted, done, dated: counted && due !== null, overdue: counted && !done && due !== null && due < asOf };
}
