import type { TaskStanding } from "../../count/completion/taskStanding";
import type { Figures } from "../../count/figures/figures";
import type { Recognition } from "../../read/ledgers/recogniseLedgers";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { Finding } from "../../terms/finding";
import { mapSteps, visited, type Steps } from "../../base/steps";
import { adjustmentChanges } from "../../count/months/adjustmentChanges";
import { bridge } from "../../count/months/bridge";
import { burden } from "../../count/months/burden";
import type { Registry } from "../../terms/registry";
import { comparedCompletion, comparedRanking, groupsBy } from "../../count/months/compared";
import type { LastMonth } from "../../count/months/lastMonth";
import { monthChangesSteps, NO_CHANGES } from "../../count/months/monthChanges";
import { scoringChanges } from "../../count/months/scoringChanges";
import { summary } from "../../count/summary/summary";
import { monthsBetween } from "../../workbook/monthsBetween";
import type { ClosedMonth } from "../../read/archive/closedMonth";
import { isoMonth, isoText, type LocalDate } from "../../workbook/localDate";
import type { AcceptedFinding, History, Report, ReportRecord } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { doubledSheet } from "./doubledSheet";
import type { Unverified } from "../../terms/runResult";
import { reportRecord } from "./reportRecord";
import { reportLedger, reportSheet, sheetReason } from "./reportSheet";

export interface ReportInput {
  readonly asOf: LocalDate;
  readonly recognition: Recognition;
  readonly records: readonly LedgerRecord[];
  readonly findings: readonly Finding[];
  readonly accepted: readonly AcceptedFinding[];
  readonly figures: Figures;
  readonly unverified: Unverified;
  /** All that are closed, ascending. */
  readonly months: readonly ClosedMonth[];
  readonly lastMonth: LastMonth | null;
  readonly registry: Registry;
  readonly settings: Settings;
}

/** Puts everything into the one document of SPEC §16; the order of keys is part of it. Tells records put in. */
export function* buildReport(input: ReportInput): Steps<Report> {
  const { asOf, recognition, findings, accepted, figures, unverified, months, lastMonth, registry, settings } = input;
  const records = yield* reportRecords(input.records, figures.standings, lastMonth);
  const changes =
    lastMonth === null
      ? NO_CHANGES
      : yield* mapSteps(monthChangesSteps(input.records, figures.overdue, lastMonth), () => input.records.length);
  const groupOf = groupsBy(lastMonth?.closed.groups ?? null);
  const { completion, overdue, projects, problems, indicators, submissions, notices } = figures;
  const ranking = comparedRanking(figures.ranking, groupOf, lastMonth?.closed.lacking ?? null);
  const report = {
    schemaVersion: 1,
    asOf: isoText(asOf),
    ledgers: recognition.sheets.flatMap((seen) => reportLedger(seen) ?? []),
    skippedSheets: recognition.sheets
      .filter(({ ledger }) => ledger === null)
      .map((seen) => ({ file: seen.file, sheet: seen.grid.sheet.name, reason: sheetReason(seen).zh })),
    doubled: recognition.sheets.flatMap(({ twice }) => (twice === undefined ? [] : [doubledSheet(twice)])),
    sheets: recognition.sheets.map(reportSheet),
    findings,
    accepted,
    records,
    completion: comparedCompletion(completion, groupOf),
    ranking,
    overdue,
    projects,
    problems,
    indicators,
    submissions,
    notices,
    recognition: figures.recognition,
    history: history(months, lastMonth, asOf),
    scoringChanges: lastMonth === null ? [] : scoringChanges(lastMonth.closed.rules, settings),
    adjustmentChanges: adjustmentChanges(lastMonth?.closed.adjustments ?? null, [...ranking.towns, ...ranking.units]),
    changes,
    bridge:
      lastMonth === null || lastMonth.absent.includes("tasks")
        ? null
        : bridge(input.records, figures.standings, lastMonth),
    burden: burden(input.records, notices, registry, asOf, lastMonth),
  } as const;
  return { ...report, summary: summary({ report, records: input.records, unverified }) };
}

function history(months: readonly ClosedMonth[], lastMonth: LastMonth | null, asOf: LocalDate): History {
  const comparedWith = lastMonth?.closed.month ?? null;
  return {
    months: months.map(({ month, asOf: day, version }) => ({ month, asOf: isoText(day), version })),
    comparedWith,
    gap: comparedWith !== null && monthsBetween(comparedWith, isoMonth(asOf)) > 1,
  };
}

/** @param standings those of the task rows among the records, in the same order */
function* reportRecords(
  records: readonly LedgerRecord[],
  standings: readonly TaskStanding[],
  lastMonth: LastMonth | null,
): Steps<readonly ReportRecord[]> {
  const shown: ReportRecord[] = [];
  let task = 0;
  yield* visited(records.length, (index) => {
    const record = records[index];
    if (record === undefined) return;
    const previous = lastMonth?.previousOf(record) ?? null;
    shown.push(reportRecord(record, record.kind === "tasks" ? standings[task++] : undefined, previous));
  });
  return shown;
}
