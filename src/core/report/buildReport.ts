import type { TaskStanding } from "../completion/taskStanding";
import type { Figures } from "../figures/figures";
import type { Recognition } from "../ledgers/recogniseLedgers";
import type { LedgerRecord } from "../records/ledgerRecord";
import type { Finding } from "../rules/finding";
import { isoText, type LocalDate } from "../workbook/localDate";
import type { AcceptedFinding, Report, ReportRecord } from "./report";
import { reportRecord } from "./reportRecord";
import { reportLedger, reportSheet, sheetReason } from "./reportSheet";

export interface ReportInput {
  readonly asOf: LocalDate;
  readonly recognition: Recognition;
  readonly records: readonly LedgerRecord[];
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly figures: Figures;
}

/** Puts everything into the one document of SPEC §16; the order of keys is part of it. */
export function buildReport({ asOf, recognition, records, findings, accepted, figures }: ReportInput): Report {
  const { completion, ranking, overdue, projects, problems, indicators, submissions, notices } = figures;
  return {
    schemaVersion: 1,
    asOf: isoText(asOf),
    ledgers: recognition.sheets.flatMap((seen) => reportLedger(seen) ?? []),
    skippedSheets: recognition.sheets
      .filter(({ ledger }) => ledger === null)
      .map((seen) => ({ file: seen.file, sheet: seen.grid.sheet.name, reason: sheetReason(seen) })),
    sheets: recognition.sheets.map(reportSheet),
    findings,
    accepted,
    records: reportRecords(records, figures.standings),
    completion,
    ranking,
    overdue,
    projects,
    problems,
    indicators,
    submissions,
    notices,
  };
}

/** @param standings those of the task rows among the records, in the same order */
function reportRecords(records: readonly LedgerRecord[], standings: readonly TaskStanding[]): readonly ReportRecord[] {
  let task = 0;
  return records.map((record) => reportRecord(record, record.kind === "tasks" ? standings[task++] : undefined));
}
