import { readKeyTask } from "../directory/readKeyTask";
import { tasks } from "../ledgers/kinds/tasks";
import type { AnyHit } from "../rules/hit";
import { readContent } from "./fields/readContent";
import { readIdentifier } from "./fields/readIdentifier";
import { stateFromProgress } from "./fields/readStatus";
import type { TaskRecord } from "./ledgerRecord";
import { dayColumn, dueColumn, phoneColumn, progressColumn, statusColumn, type DueReading } from "./readFields";
import { readBelonging } from "./readNames";
import { memo, type RowReader } from "./rowReader";

const STATES = ["已完成", "进行中", "未启动", "欠进度", "暂停", "取消"];

/** Reads the rows of a 重点任务台账 (SPEC §4, §6, §8, §10). */
export function taskRows(reader: RowReader): () => TaskRecord {
  const start = dayColumn(reader, "start", "start");
  const due = dueColumn(reader, "due");
  const adjustedDue = dueColumn(reader, "adjustedDue");
  const finished = dayColumn(reader, "finished", "happened");
  const progress = progressColumn(reader, "rate");
  const status = statusColumn(reader, "status", STATES);
  const phone = phoneColumn(reader, "phone");
  const keyTasks = memo<ReturnType<typeof readKeyTask>>();

  const keyTask = (): number | null => {
    const content = readContent(reader.value("keyTask"));
    if (content.kind !== "content" || typeof content.value === "boolean") return null;
    const { value } = content;
    const reading = keyTasks(`${typeof value}${value}`, () => readKeyTask(value));
    if (reading.outcome === "read") return reading.keyTask;
    if (reading.outcome !== "blank") {
      reader.hit<Extract<AnyHit, { rule: "key-task-unknown" }>>(
        "key-task-unknown",
        "keyTask",
        { several: reading.outcome === "several" },
        { suggestions: reading.outcome === "unknown" ? reading.suggestions : [] },
      );
    }
    return null;
  };

  return () => {
    const row = reader.row();
    reader.require(tasks.required);
    const no = keyTask();
    const belonging = readBelonging(reader);
    const original = due();
    const counting = effectiveDue(original, adjustedDue(), reader.isFilled("extensionReason"));
    const fraction = progress();
    const said = status();
    phone();
    return {
      kind: "tasks",
      ledger: reader.ledger,
      row: row.row,
      cells: row.cells,
      id: readIdentifier(reader.value("id")),
      specialtyTown: belonging.specialtyTown,
      towns: belonging.towns,
      townSource: belonging.townSource,
      namedTowns: belonging.namedTowns,
      leadUnits: belonging.leadUnits,
      supportUnits: belonging.supportUnits,
      keyTask: no,
      start: start(),
      due: counting.due,
      dueKind: counting.dueKind,
      originalDue: original.due,
      finished: finished(),
      progress: fraction,
      state: said?.state ?? stateFromProgress(fraction),
      declared: said?.declared ?? null,
      stateFromStatus: said !== null,
    };
  };
}

/** 调整后时限 counts where it is given with a reason and can be read, else 完成时限 (SPEC §10, DECIDED B8). */
function effectiveDue(original: DueReading, adjusted: DueReading, hasReason: boolean): DueReading {
  return hasReason && adjusted.dueKind !== "none" ? adjusted : original;
}
