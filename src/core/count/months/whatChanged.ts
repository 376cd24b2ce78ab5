import { comparableName } from "../../matching/comparableName";
import { progressInWords, targetOf } from "../../read/archive/archivedRecord";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import { outlineOf } from "../../terms/outlineOf";
import { significant } from "../../values/significant";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { LocalDate } from "../../workbook/localDate";
import { countsAs } from "../completion/countsAs";
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

/** The due day that counts is another one, or one has come or gone. */
export function isDueMoved(record: LedgerRecord, previous: ArchivedRecord): boolean {
  return record.kind !== "indicators" && (outlineOf(record).due ?? null) !== previous.due;
}

/** 年度目标 differs; one that was blank is filled in, not changed. */
export function isTargetChanged(record: LedgerRecord, previous: ArchivedRecord): boolean {
  if (previous.target === null) return false;
  const target = targetOf(record);
  if (target === previous.target) return false;
  if (typeof target === "number" || typeof previous.target === "number") return true;
  return comparableName(target ?? "") !== comparableName(previous.target);
}

/** Where a row stood in a closed month (SPEC §9): what the archive says of it, as of that month's day. */
export function standingThen(
  { state, due, dueKind }: ArchivedRecord,
  asOf: LocalDate,
): { readonly counted: boolean; readonly done: boolean; readonly overdue: boolean } {
  const counted = countsAs({ state: state ?? "unknown", due, dueKind }) === "countable";
  const done = counted && state === "done";
  return { counted, done, overdue: counted && !done && due !== null && due < asOf };
}
