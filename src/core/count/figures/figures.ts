import { completionReport } from "../completion/completionReport";
import { completionTotalsSteps } from "../completion/completionTotals";
import type { TaskStanding } from "../completion/taskStanding";
import { taskStandingsSteps } from "../completion/taskStandings";
import { overdueReport } from "../overdue/overdueReport";
import { rankingReportSteps } from "../ranking/rankingReport";
import type { LedgerRecord, TaskRecord } from "../../terms/ledgerRecord";
import { ofKind } from "../../terms/ofKind";
import type { CompletionReport, RankingReport, Report } from "../../terms/report";
import type { Finding } from "../../terms/finding";
import type { Adjustment, Settings } from "../../terms/settings";
import type { TownRecognition } from "../../terms/townRecognition";
import { behind, drained, type Steps } from "../../base/steps";
import type { LocalDate } from "../../workbook/localDate";
import { indicatorsReport } from "./indicatorsReport";
import { noticeEntries } from "./noticeEntries";
import { recognitionReport } from "./recognitionReport";
import { problemsReport } from "./problemsReport";
import { projectsReport } from "./projectsReport";
import type { Register } from "../../terms/register";
import type { Registry } from "../../terms/registry";
import { submissionsReport } from "./submissionsReport";
import type { HangsOnEn, NoticeEn } from "../../terms/runResult";

export interface FiguresInput {
  /** In ledger order: files, sheets and rows as read. */
  readonly records: readonly LedgerRecord[];
  readonly registry: Registry;
  readonly settings: Settings;
  readonly adjustments: readonly Adjustment[];
  readonly recognitions: readonly TownRecognition[];
  readonly asOf: LocalDate;
  /** The open findings, accepted ones left out: they decide which notices may be sent. */
  readonly findings: readonly Finding[];
  /** 督办登记: what was sent before. */
  readonly register: Register;
}

type FigureSection = "overdue" | "projects" | "problems" | "indicators" | "submissions" | "notices" | "recognition";

export interface Figures extends Pick<Report, FigureSection> {
  readonly completion: CompletionReport;
  readonly ranking: RankingReport;
  readonly hangsOnEn: HangsOnEn;
  readonly noticesEn: readonly NoticeEn[];
  /** The task rows among the records, and where each stands, in the same order. */
  readonly tasks: readonly TaskRecord[];
  readonly standings: readonly TaskStanding[];
}

/** Every figure of the report from the records read (SPEC §9–§12, §15, §16). */
export function figures(input: FiguresInput): Figures {
  return drained(figuresSteps(input));
}

/** How often every record is gone through, for telling how much is done. */
export const FIGURE_PASSES = 7;

/** Tells records gone through, over all passes. */
export function* figuresSteps(input: FiguresInput): Steps<Figures> {
  const { records, registry, settings, adjustments, recognitions, asOf, findings, register } = input;
  const tasks = ofKind(records, "tasks");
  yield 0;
  const all = records.length;
  const standings = yield* taskStandingsSteps(tasks, asOf, settings);
  const totals = yield* behind(all, completionTotalsSteps(tasks, standings, registry));
  const ranked = rankingReportSteps({ tasks, standings, totals, registry, settings, adjustments, asOf });
  const { report: ranking, hangsOnEn } = yield* behind(all * 2, ranked);
  const overdue = overdueReport(records, asOf, settings.steps);
  yield all * 4;
  const projects = projectsReport(ofKind(records, "projects"), registry, asOf, settings);
  yield all * 4;
  const problems = problemsReport(ofKind(records, "problems"), registry, asOf);
  yield all * 4;
  const indicators = indicatorsReport(ofKind(records, "indicators"), asOf);
  yield all * 5;
  const submissions = submissionsReport(ofKind(records, "submissions"), registry, asOf, settings.submissions.dueDay);
  yield all * 5;
  const asked = { tasks, standings, totals, ranking, registry, settings, asOf, register, findings };
  const { notices, noticesEn } = yield* behind(all * 5, noticeEntries(asked));
  return {
    tasks,
    standings,
    completion: completionReport(totals),
    ranking,
    hangsOnEn,
    overdue,
    projects,
    problems,
    indicators,
    submissions,
    notices,
    noticesEn,
    recognition: recognitionReport(
      recognitions,
      registry.specialtyTowns.map(({ name }) => name),
      asOf,
    ),
  };
}
