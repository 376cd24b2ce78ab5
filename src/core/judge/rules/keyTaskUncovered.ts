import type { TaskRecord } from "../../terms/ledgerRecord";
import type { RecordsRule } from "./rule";

/**
 * Key tasks for which a specialty town has no row in any tasks ledger read (SPEC §7): one finding for each specialty town that
 * has rows at all; cancelled rows cover nothing (DECIDED D8). Silent where a tasks ledger lacks the column that would tell.
 */
export const keyTaskUncovered: RecordsRule = {
  stage: "records",
  id: "key-task-uncovered",
  check: (records, { directory, recognition }) => {
    const ledgers = recognition.ledgers.filter(({ kind }) => kind === "tasks");
    if (ledgers.some(({ columns }) => !columns.has("keyTask") || !columns.has("specialtyTown"))) return [];
    const covered = new Map<string, Set<number>>();
    const ledgerOf = new Map<string, TaskRecord["ledger"]>();
    for (const record of records) {
      if (record.kind !== "tasks" || record.specialtyTown === null) continue;
      const numbers = covered.get(record.specialtyTown) ?? new Set<number>();
      covered.set(record.specialtyTown, numbers);
      if (!ledgerOf.has(record.specialtyTown)) ledgerOf.set(record.specialtyTown, record.ledger);
      if (record.keyTask !== null && record.state !== "cancelled") numbers.add(record.keyTask);
    }
    return directory.specialtyTowns.flatMap(({ name }) => {
      const ledger = ledgerOf.get(name);
      const numbers = covered.get(name);
      if (!ledger || !numbers) return [];
      const keyTasks = ALL.filter((no) => !numbers.has(no));
      if (keyTasks.length === 0) return [];
      return {
        rule: "key-task-uncovered" as const,
        place: {
          file: ledger.file,
          sheet: ledger.sheet,
          ledger,
          row: null,
          cellRow: null,
          cellColumn: null,
          key: "keyTask" as const,
          value: null,
        },
        evidence: { specialtyTown: name, keyTasks },
      };
    });
  },
};

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
