import { visited, type Steps } from "../../base/steps";
import { readOnce } from "../../read/archive/readOnce";
import type { ArchivedRecord } from "../../terms/archivedMonth";
import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { ChangedRow, MonthChanges, OverdueEntry } from "../../terms/report";
import { isoText } from "../../workbook/localDate";
import { changedRow } from "./changedRow";
import type { LastMonth } from "./lastMonth";
import {
  beginsAnew,
  isDueMoved,
  isFinished,
  isRegressed,
  isReopened,
  isRolledOver,
  isStale,
  isTargetChanged,
  standingThen,
} from "./whatChanged";

/** No month to compare with. */
export const NO_CHANGES: MonthChanges = {
  finished: [],
  newlyOverdue: [],
  reopened: [],
  regressed: [],
  stale: [],
  added: [],
  vanished: [],
  dueMoved: [],
  targetChanged: [],
  untold: [],
};

/**
 * What has become of the rows since last month, each list in the order of the records (MONTH §3, DECIDED F10). Rows that nothing tells
 * from their twins are in a list of their own and in no other. Tells records looked at.
 */
export function* monthChangesSteps(
  records: readonly LedgerRecord[],
  overdue: readonly OverdueEntry[],
  lastMonth: LastMonth,
): Steps<MonthChanges> {
  const lists = {
    finished: [] as ChangedRow[],
    reopened: [] as ChangedRow[],
    regressed: [] as ChangedRow[],
    stale: [] as ChangedRow[],
    dueMoved: [] as ChangedRow[],
    targetChanged: [] as ChangedRow[],
  };
  const overdueOf = byRow(overdue);
  const added = new Set(lastMonth.added);
  const newlyOverdue: ChangedRow[] = [];
  const rowAt = (place: number): readonly ChangedRow[] =>
    records[place] === undefined ? [] : [changedRow(records[place])];
  yield* visited(records.length, (place) => {
    const record = records[place];
    if (record === undefined) return;
    const previous = lastMonth.previousOf(record);
    if (previous === null && !added.has(place)) return;
    const entries = overdueOf(record);
    if (entries.length > 0 && (previous === null || !wasOverdue(record, entries, previous, lastMonth)))
      newlyOverdue.push(changedRow(record));
    if (previous === null) return;
    if (isFinished(record, previous)) lists.finished.push(changedRow(record));
    if (isReopened(record, previous) && !isRolledOver(record, previous, lastMonth))
      lists.reopened.push(changedRow(record));
    if (isRegressed(record, previous) && !beginsAnew(record, previous, lastMonth))
      lists.regressed.push(changedRow(record));
    if (isStale(record, previous)) lists.stale.push(changedRow(record));
    if (isDueMoved(record, previous)) lists.dueMoved.push(changedRow(record));
    if (!lastMonth.isNewYear && isTargetChanged(record, previous)) lists.targetChanged.push(changedRow(record));
  });
  return {
    ...NO_CHANGES,
    ...lists,
    newlyOverdue,
    added: lastMonth.added.flatMap(rowAt),
    untold: lastMonth.twins
      .flatMap(({ now }) => now)
      .sort((a, b) => a - b)
      .flatMap(rowAt),
    vanished: lastMonth.vanished.map(({ ledger, file, sheet, row, name }) => ({ ledger, file, sheet, row, name })),
  };
}

/**
 * Whether it was in last month's overdue list. Of a project the archive has neither actual start nor actual production: a date that had
 * passed by then was missed then, unless its stage says that it was met or that the project stood still.
 */
function wasOverdue(
  record: LedgerRecord,
  entries: readonly OverdueEntry[],
  previous: ArchivedRecord,
  { closed }: LastMonth,
): boolean {
  if (record.kind === "projects")
    return entries.some(({ due, what }) => due < isoText(closed.asOf) && couldMiss(previous, what));
  return standingThen(previous, closed.asOf).overdue;
}

function couldMiss({ stage }: ArchivedRecord, what: OverdueEntry["what"]): boolean {
  if (stage === "投产" || stage === "暂缓" || stage === "取消") return false;
  return stage !== "开工" || what === "投产";
}

function byRow(overdue: readonly OverdueEntry[]): (record: LedgerRecord) => readonly OverdueEntry[] {
  const sheets = new Map<string, Map<number, OverdueEntry[]>>();
  const keyOf = (file: string, sheet: string): string => `${file}\n${sheet}`;
  for (const entry of overdue) {
    const key = keyOf(entry.file, entry.sheet);
    const rows = sheets.get(key) ?? new Map<number, OverdueEntry[]>();
    sheets.set(key, rows);
    const known = rows.get(entry.row);
    if (known === undefined) rows.set(entry.row, [entry]);
    else known.push(entry);
  }
  const rowsOf = readOnce(({ file, sheet }: Ledger) => sheets.get(keyOf(file, sheet)));
  return ({ ledger, row }) => rowsOf(ledger)?.get(row) ?? [];
}
