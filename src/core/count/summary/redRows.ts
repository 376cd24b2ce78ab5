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
export function redRows(input: SummaryInput): readonly RedRow[] {
  return worstRedFirst(redRowsInOrder(input));
}

/** The same as they stand in the ledgers: most of a large ledger may be red, and putting it in order costs more than finding it. */
export function redRowsInOrder({ report, records }: SummaryInput): readonly RedRow[] {
  const rows: RedRow[] = [];
  report.records.forEach((shown, place) => {
    if (shown.ledger !== "tasks" || shown.light !== "red") return;
    const record: LedgerRecord | undefined = records[place];
    if (record?.kind === "tasks") rows.push({ record, shown });
  });
  return rows;
}

export function worstRedFirst(rows: readonly RedRow[]): readonly RedRow[] {
  return [...rows].sort((a, b) => byLateness(a.shown, b.shown));
}
