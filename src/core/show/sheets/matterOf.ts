import type { ColumnKey, LedgerKind } from "../../terms/ledgerKind";
import { keyTasks } from "../../plan/keyTasks";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { cellDisplay } from "../../values/cellDisplay";

/** What a record is about, in the words of its ledger: 具体任务, 项目名称, 问题描述, 指标名称, month; null where it says nothing. */
export function matterOf(record: LedgerRecord): string | null {
  const column = record.ledger.columns.get(MATTER_COLUMNS[record.kind]);
  const shown =
    column === undefined ? null : cellDisplay(record.cells[column - 1], record.ledger.formatOf(record.row, column));
  if (shown !== null) return shown;
  switch (record.kind) {
    case "tasks":
      return keyTasks.find(({ no }) => no === record.keyTask)?.title ?? null;
    case "projects":
    case "indicators":
      return record.name;
    case "submissions":
      return record.month;
    case "problems":
      return null;
  }
}

const MATTER_COLUMNS: Readonly<Record<LedgerKind, ColumnKey>> = {
  tasks: "task",
  projects: "name",
  problems: "description",
  indicators: "name",
  submissions: "month",
};
