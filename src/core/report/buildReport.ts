import type { TaskStanding } from "../completion/taskStanding";
import type { Figures } from "../figures/figures";
import type { Recognition } from "../ledgers/recogniseLedgers";
import type { LedgerRecord } from "../records/ledgerRecord";
import type { Finding } from "../rules/finding";
import { isoText, type LocalDate } from "../workbook/localDate";
import type { AcceptedFinding, Report } from "./report";
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
  const standings = new Map<LedgerRecord, TaskStanding | undefined>();
  figures.tasks.forEach((task, index) => standings.set(task, figures.standings[index]));
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
    records: records.map((record) => reportRecord(record, standings.get(record))),
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
