import type { Fault } from "../../terms/hit";
import { checkedAgain } from "../parts/checkedAgain";
import type { RuleContext } from "../parts/ruleContext";
import type { LedgerRecord, TaskRecord } from "../../terms/ledgerRecord";
import type { RecordsRule } from "../parts/rule";

interface Evidence {
  readonly specialtyTown: string;
  readonly keyTasks: readonly number[];
}

/**
 * Key tasks for which a specialty town has no row in any tasks ledger read (SPEC §7): one finding for each specialty town that
 * has rows at all; cancelled rows cover nothing (DECIDED D8). Silent where a tasks ledger lacks the column that would tell.
 */
export const keyTaskUncovered: RecordsRule<"key-task-uncovered", Evidence> = {
  stage: "records",
  id: "key-task-uncovered",
  severity: "warning",
  area: "plan",
  words: {
    title: "重点任务没有安排",
    what: "某个专业镇在所有重点任务台账里都没有这几项重点任务的行（取消的行不算）。",
    why: "专班要把十二项重点任务都分解到年度台账里。",
    example: "绛州绿没有第4、8项任务。",
    remedy: "补上这几项的具体任务；确实不涉及的，可以接受这条提示并写明理由。",
    message: ({ specialtyTown, keyTasks }) =>
      `“${specialtyTown}”的台账里没有第${keyTasks.join("、")}项重点任务；请补充，或确认不涉及`,
  },
  english: {
    title: "Key task without rows",
    what: "In all key tasks ledgers a specialty town has no row of these key tasks (cancelled rows do not count).",
    why: "Each working group has to break all twelve key tasks down into its ledger of the year.",
    example: "“绛州绿” has no row of tasks 4 and 8.",
    remedy: "Add their tasks; if they do not concern it, accept the finding and say why.",
    message: ({ specialtyTown, keyTasks }) =>
      `“${specialtyTown}” has no row of key ${keyTasks.length === 1 ? "task" : "tasks"} ${keyTasks.join(", ")}. Add ${keyTasks.length === 1 ? "it" : "them"}, or make sure that ${keyTasks.length === 1 ? "it does" : "they do"} not concern it`,
  },
  check: uncovered,
  keepUp: checkedAgain(uncovered, (before, after) => {
    if (before.kind !== "tasks" || after.kind !== "tasks") return false;
    const covers = ({ specialtyTown, keyTask, state }: TaskRecord): string =>
      `${specialtyTown ?? ""} ${keyTask ?? ""} ${state === "cancelled"}`;
    return covers(before) !== covers(after);
  }),
};

function uncovered(
  records: readonly LedgerRecord[],
  { directory, recognition }: RuleContext,
): readonly Fault<Evidence>[] {
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
}

const ALL = [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12];
