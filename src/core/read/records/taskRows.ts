import { tasks } from "../../kinds/tasks";
import { isCellFault } from "../../workbook/snapshot";
import { belonging } from "./belonging";
import { dayColumn, dueColumn, type DueReading } from "../columns/dateColumn";
import { keyTaskColumn } from "../columns/keyTaskColumn";
import { phoneColumn } from "../columns/phoneColumn";
import { progressColumn } from "../columns/progressColumn";
import { statusColumn } from "../columns/statusColumn";
import { isReasonGiven } from "../../values/isReasonGiven";
import { readIdentifier } from "../../values/readIdentifier";
import { stateFromProgress } from "../../values/readStatus";
import type { TaskRecord } from "../../terms/ledgerRecord";
import { requiredCells } from "./requiredCells";
import type { RowReader } from "../columns/rowReader";

const STATES = ["已完成", "进行中", "未启动", "欠进度", "暂停", "取消"];

/** Reads the rows of a 重点任务台账 (SPEC §4, §6, §8, §10). */
export function taskRows(reader: RowReader): () => TaskRecord {
  const { ledger } = reader;
  const required = requiredCells(reader, tasks.required);
  const id = reader.column("id");
  const keyTask = keyTaskColumn(reader.column("keyTask"));
  const belongs = belonging(reader);
  const start = dayColumn(reader, reader.column("start"), "start");
  const originalDue = dueColumn(reader, reader.column("due"));
  const adjustedDue = dueColumn(reader, reader.column("adjustedDue"));
  const reason = reader.column("extensionReason");
  const finished = dayColumn(reader, reader.column("finished"), "happened");
  const rate = reader.column("rate");
  const progress = progressColumn(reader, rate);
  const status = statusColumn(reader.column("status"), STATES);
  const phone = phoneColumn(reader.column("phone"));

  return () => {
    const { row, cells } = reader.row();
    required();
    phone();
    const { specialtyTown, towns, townSource, namedTowns, leadUnits, supportUnits } = belongs();
    const original = originalDue();
    const adjusted = adjustedDue();
    const why = cells[(reason.number ?? 0) - 1];
    // An error value is no reason: its finding says that the cell counts as blank.
    const extended = reason.isFilled() && !isCellFault(why) && (typeof why !== "string" || isReasonGiven(why));
    const { due, dueKind } = effectiveDue(original, adjusted, extended);
    const fraction = progress();
    const said = status();
    return {
      kind: "tasks",
      ledger,
      row,
      cells,
      id: readIdentifier(id.value()),
      specialtyTown,
      towns,
      townSource,
      namedTowns,
      leadUnits,
      supportUnits,
      keyTask: keyTask(),
      start: start(),
      due,
      dueKind,
      originalDue: original.due,
      finished: finished(),
      progress: fraction,
      isProgressUnread: fraction === null && rate.isFilled(),
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
