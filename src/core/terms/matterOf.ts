import { ledgerDefinitions } from "./ledgerKind";
import type { LedgerRecord } from "./ledgerRecord";
import { outlineOf } from "./outlineOf";
import { cellDisplay } from "../values/cellDisplay";

/** What a record is about, in the words of its ledger: 具体任务, 项目名称, 问题描述, 指标名称, month; null where it says nothing. */
export function matterOf(record: LedgerRecord): string | null {
  const column = record.ledger.columns.get(ledgerDefinitions[record.kind].telling[0]);
  const shown =
    column === undefined ? null : cellDisplay(record.cells[column - 1], record.ledger.formatOf(record.row, column));
  return shown ?? outlineOf(record).matter;
}
