import type { LedgerRecord, TaskRecord } from "../../terms/ledgerRecord";
import type { TaskReportRecord } from "../../terms/report";
import { byLateness } from "./byLateness";
import type { SummaryInput } from "./summaryInput";

/** A red task: its row, and what the report says of it. */
export interface RedRow {
  readonly record: TaskRecord;
  readonly shown: TaskReportRecord;
}

/** Red rows, worst first: most days overdue, then farthest behind, then as they stand in the ledgers. */
export function redRows({ report, records }: SummaryInput): readonly RedRow[] {
  const rows = report.records.flatMap((shown, place): readonly RedRow[] => {
    const record: LedgerRecord | undefined = records[place];
    return shown.ledger === "tasks" && shown.light === "red" && record?.kind === "tasks" ? [{ record, shown }] : [];
  });
  return rows.sort((a, b) => byLateness(a.shown, b.shown));
}
