import type { TaskStanding } from "../../count/completion/taskStanding";
import type { Figures } from "../../count/figures/figures";
import type { Recognition } from "../../read/ledgers/recogniseLedgers";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { Finding } from "../../terms/finding";
import { visited, type Steps } from "../../base/steps";
import { isoText, type LocalDate } from "../../workbook/localDate";
import type { AcceptedFinding, Report, ReportRecord } from "../../terms/report";
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

/** Puts everything into the one document of SPEC §16; the order of keys is part of it. Tells records put in. */
export function* buildReport(input: ReportInput): Steps<Report> {
  const { asOf, recognition, findings, accepted, figures } = input;
  const records = yield* reportRecords(input.records, figures.standings);
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
    records,
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
function* reportRecords(
  records: readonly LedgerRecord[],
  standings: readonly TaskStanding[],
): Steps<readonly ReportRecord[]> {
  const shown: ReportRecord[] = [];
  let task = 0;
  yield* visited(records.length, (index) => {
    const record = records[index];
    if (record === undefined) return;
    shown.push(reportRecord(record, record.kind === "tasks" ? standings[task++] : undefined));
  });
  return shown;
}
