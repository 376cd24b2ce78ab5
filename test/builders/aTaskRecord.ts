import type { TaskRecord } from "../../src/core/terms/ledgerRecord";
import { aLedger } from "./aLedger";
import { day } from "./day";

export const TASK_LEDGER = aLedger("tasks");

/** A countable task of 万安镇 and 县发改局, under way, from January to the end of 2024. */
export function aTaskRecord(changes: Partial<TaskRecord> = {}): TaskRecord {
  const due = changes.due === undefined ? day("2024-12-31") : changes.due;
  return {
    kind: "tasks",
    ledger: TASK_LEDGER,
    row: 6,
    cells: [],
    id: null,
    specialtyTown: "万安钻石",
    towns: ["万安镇"],
    townSource: "column",
    leadUnits: ["县发改局"],
    supportUnits: [],
    keyTask: 3,
    namedTowns: ["万安镇"],
    start: day("2024-01-01"),
    dueKind: due === null ? "none" : "date",
    originalDue: due,
    finished: null,
    progress: 0.5,
    isProgressUnread: false,
    state: "active",
    declared: null,
    stateFromStatus: true,
    ...changes,
    due,
  };
}

/** A task that is done, without a finish date. */
export function aDoneTask(changes: Partial<TaskRecord> = {}): TaskRecord {
  return aTaskRecord({ state: "done", progress: 1, ...changes });
}

/** Tasks numbered as rows 6, 7, 8 … of one ledger. */
export function inRows(tasks: readonly TaskRecord[]): readonly TaskRecord[] {
  return tasks.map((task, index) => ({ ...task, row: index + 6 }));
}
