import { completionReport } from "../completion/completionReport";
import { completionTotals } from "../completion/completionTotals";
import type { TaskStanding } from "../completion/taskStanding";
import { taskStandings } from "../completion/taskStandings";
import type { LedgerKind } from "../ledgers/ledgerKind";
import { overdueReport } from "../overdue/overdueReport";
import { rankingReport } from "../ranking/rankingReport";
import type { LedgerRecord, TaskRecord } from "../records/ledgerRecord";
import type { Report } from "../report/report";
import type { Finding } from "../rules/finding";
import type { Adjustment, Settings } from "../settings/settings";
import type { LocalDate } from "../workbook/localDate";
import { indicatorsReport } from "./indicatorsReport";
import { noticeEntries } from "./noticeEntries";
import { problemsReport } from "./problemsReport";
import { projectsReport } from "./projectsReport";
import type { Registry } from "./registry";
import { submissionsReport } from "./submissionsReport";

export interface FiguresInput {
  /** In ledger order: files, sheets and rows as read. */
  readonly records: readonly LedgerRecord[];
  readonly registry: Registry;
  readonly settings: Settings;
  readonly adjustments: readonly Adjustment[];
  readonly asOf: LocalDate;
  /** The open findings, accepted ones left out: they decide which notices may be sent. */
  readonly findings: readonly Finding[];
}

type FigureSection =
  "completion" | "ranking" | "overdue" | "projects" | "problems" | "indicators" | "submissions" | "notices";

export interface Figures extends Pick<Report, FigureSection> {
  /** The task rows among the records, and where each stands, in the same order. */
  readonly tasks: readonly TaskRecord[];
  readonly standings: readonly TaskStanding[];
}

/** Every figure of the report from the records read (SPEC §9–§12, §15, §16). */
export function figures({ records, registry, settings, adjustments, asOf, findings }: FiguresInput): Figures {
  const tasks = ofKind(records, "tasks");
  const standings = taskStandings(tasks, asOf, settings);
  const totals = completionTotals(tasks, standings, registry);
  const ranking = rankingReport({ tasks, standings, totals, registry, settings, adjustments, asOf });
  return {
    tasks,
    standings,
    completion: completionReport(totals),
    ranking,
    overdue: overdueReport(records, asOf, settings.steps),
    projects: projectsReport(ofKind(records, "projects"), registry, asOf, settings),
    problems: problemsReport(ofKind(records, "problems"), registry, asOf),
    indicators: indicatorsReport(ofKind(records, "indicators"), asOf),
    submissions: submissionsReport(ofKind(records, "submissions"), registry, asOf, settings.submissions.dueDay),
    notices: noticeEntries({ tasks, standings, totals, ranking, registry, settings, findings }),
  };
}

function ofKind<K extends LedgerKind>(
  records: readonly LedgerRecord[],
  kind: K,
): readonly Extract<LedgerRecord, { readonly kind: K }>[] {
  return records.filter((record): record is Extract<LedgerRecord, { readonly kind: K }> => record.kind === kind);
}
