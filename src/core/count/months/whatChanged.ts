import { comparableName } from "../../matching/comparableName";
import { archivedRecord } from "../../read/archive/archivedRecord";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { LocalDate } from "../../workbook/localDate";
import { countsAs } from "../completion/countsAs";
import { saidInText } from "./staleMonths";

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
  const { progress } = archivedRecord(record);
  return progress !== null && previous.progress !== null && progress < previous.progress;
}

/** Not done, and the text of 进展情况 the same but for white space, punctuation and digits. */
export function isStale(record: LedgerRecord, previous: ArchivedRecord): boolean {
  if (record.kind !== "tasks" && record.kind !== "problems") return false;
  if (record.state === "done" || record.state === "paused" || record.state === "cancelled") return false;
  const said = saidInText(archivedRecord(record).text);
  return said !== null && said === saidInText(previous.text);
}

/** The due day that counts is another one, or one has come or gone. */
export function isDueMoved(record: LedgerRecord, previous: ArchivedRecord): boolean {
  const { ledger, due } = archivedRecord(record);
  return ledger !== "indicators" && due !== previous.due;
}

/** 年度目标 differs; one that was blank is filled in, not changed. */
export function isTargetChanged(record: LedgerRecord, previous: ArchivedRecord): boolean {
  const { target } = archivedRecord(record);
  if (previous.target === null || target === previous.target) return false;
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
