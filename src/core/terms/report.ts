import type { LedgerKind } from "./ledgerKind";
import type { Finding } from "./finding";
import type { Light } from "./light";
import type { Step } from "./step";
import type { Stage } from "../values/readStage";
import type { Declared, State } from "../values/state";
import type { DueKind } from "../values/dueKind";
import type { TownSource } from "./ledgerRecord";

/**
 * The one JSON document between the core and everything else (SPEC §16, DECIDED A). Names are canonical, rates are
 * fractions as full doubles, dates ISO, amounts 万元; `null` where there is nothing. Same input, same bytes.
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly asOf: string;
  readonly ledgers: readonly ReportLedger[];
  readonly skippedSheets: readonly { readonly file: string; readonly sheet: string; readonly reason: string }[];
  readonly sheets: readonly ReportSheet[];
  readonly findings: readonly Finding[];
  /** Findings that the 例外 sheet accepts, still within their last day; in no count (SPEC §7). */
  readonly accepted: readonly AcceptedFinding[];
  readonly records: readonly ReportRecord[];
  readonly completion: CompletionReport;
  readonly ranking: RankingReport;
  readonly overdue: readonly OverdueEntry[];
  readonly projects: ProjectsReport;
  readonly problems: ProblemsReport;
  readonly indicators: readonly IndicatorEntry[];
  readonly submissions: readonly SubmissionEntry[];
  readonly notices: readonly NoticeEntry[];
}

export interface AcceptedFinding extends Finding {
  readonly reason: string;
  readonly until: string;
}

export interface ReportLedger {
  readonly kind: LedgerKind;
  readonly file: string;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly records: number;
  readonly columns: Readonly<Record<string, string>>;
}

export interface ReportSheet {
  readonly file: string;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  /** By column letter, parent over child. */
  readonly headings: Readonly<Record<string, readonly string[]>>;
  readonly firstRow: number | null;
  readonly lastRow: number | null;
  readonly kind: LedgerKind | null;
}

export interface CommonReportRecord {
  readonly ledger: LedgerKind;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly id: string | null;
  readonly specialtyTown: string | null;
  readonly towns: readonly string[];
  readonly townSource: TownSource | null;
  readonly leadUnits: readonly string[];
  readonly supportUnits: readonly string[];
}

export interface TaskReportRecord extends CommonReportRecord {
  readonly ledger: "tasks";
  readonly keyTask: number | null;
  readonly start: string | null;
  readonly due: string | null;
  readonly dueKind: DueKind;
  readonly originalDue: string | null;
  readonly finished: string | null;
  readonly progress: number | null;
  readonly state: State;
  readonly declared: Declared | null;
  readonly light: Light;
  /** Why the light shows: `截至6月30日应达50.0%，实际12.0%，落后38.0个百分点`. */
  readonly lightReason: string;
  readonly daysOverdue: number;
  readonly scheduledProgress: number | null;
}

export interface ProjectReportRecord extends CommonReportRecord {
  readonly ledger: "projects";
  readonly name: string | null;
  readonly stage: Stage | null;
  readonly totalInvestment: number | null;
  readonly yearPlan: number | null;
  readonly yearDone: number | null;
  readonly cumulativeInvestment: number | null;
  readonly signed: string | null;
  readonly plannedStart: string | null;
  readonly actualStart: string | null;
  readonly plannedProduction: string | null;
  readonly actualProduction: string | null;
}

export interface ProblemReportRecord extends CommonReportRecord {
  readonly ledger: "problems";
  readonly raised: string | null;
  readonly due: string | null;
  readonly dueKind: DueKind;
  readonly finished: string | null;
  readonly state: State;
  readonly declared: Declared | null;
  readonly category: string | null;
}

export interface IndicatorReportRecord extends CommonReportRecord {
  readonly ledger: "indicators";
  readonly name: string | null;
  readonly unit: string | null;
  readonly base: number | null;
  readonly target: number | null;
  readonly month: number | null;
  readonly cumulative: number | null;
  readonly reportedRate: number | null;
  readonly computedRate: number | null;
}

export interface SubmissionReportRecord extends CommonReportRecord {
  readonly ledger: "submissions";
  readonly month: string | null;
  readonly submitted: string | null;
  readonly late: boolean | null;
}

interface ReportRecordOf {
  readonly tasks: TaskReportRecord;
  readonly projects: ProjectReportRecord;
  readonly problems: ProblemReportRecord;
  readonly indicators: IndicatorReportRecord;
  readonly submissions: SubmissionReportRecord;
}

/** A record of one kind of ledger, or of any, as the report shows it. */
export type ReportRecord<K extends LedgerKind = LedgerKind> = OfEveryKind<ReportRecordOf>[K & keyof ReportRecordOf];

type OfEveryKind<T extends { readonly [K in LedgerKind]: { readonly ledger: K } }> = T;

/** The figures of SPEC §9 for one group of task rows. */
export interface CompletionFigures {
  readonly name: string;
  /** Key tasks only. */
  readonly no?: number;
  readonly total: number;
  readonly longTerm: number;
  readonly paused: number;
  readonly cancelled: number;
  readonly countable: number;
  readonly undated: number;
  readonly done: number;
  readonly completionRate: number | null;
  readonly dueByNow: number;
  readonly doneOnTime: number;
  readonly onTimeRate: number | null;
  readonly overdue: number;
  readonly doneLate: number;
  readonly averageProgress: number | null;
  readonly scheduledProgress: number | null;
  /** A fraction here; percentage points when shown (DECIDED B13). */
  readonly gap: number | null;
  readonly scheduleRate: number | null;
}

export interface CompletionReport {
  readonly total: CompletionFigures;
  readonly towns: readonly CompletionFigures[];
  readonly unitsAsLead: readonly CompletionFigures[];
  readonly unitsAsSupport: readonly CompletionFigures[];
  readonly specialtyTowns: readonly CompletionFigures[];
  readonly keyTasks: readonly CompletionFigures[];
  readonly dimensions: readonly CompletionFigures[];
}

export interface RankedMember {
  readonly name: string;
  /** Rounded half up to two decimals (SPEC §11). */
  readonly score: number;
  readonly rank: number;
  readonly parts: ScoreParts;
  /** `第9名；与第8名差1.25分；若台账第37行办结则为第6名`. */
  readonly hangsOn: string;
}

/** Points of a score; a part whose rate is null is left out and its weight shared by the others (null here). */
export interface ScoreParts {
  readonly completionRate: number | null;
  readonly onTimeRate: number | null;
  readonly scheduleRate: number | null;
  readonly completionPoints: number | null;
  readonly onTimePoints: number | null;
  readonly schedulePoints: number | null;
  readonly overdueDeduction: number;
  readonly bonus: number;
  readonly deduction: number;
}

export interface UnrankedMember {
  readonly name: string;
  readonly countable: number;
}

export interface RankingReport {
  readonly towns: readonly RankedMember[];
  readonly units: readonly RankedMember[];
  readonly unranked: { readonly towns: readonly UnrankedMember[]; readonly units: readonly UnrankedMember[] };
}

export interface OverdueEntry {
  readonly ledger: "tasks" | "projects" | "problems";
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** Lead units (DECIDED B29). */
  readonly units: readonly string[];
  readonly due: string;
  readonly days: number;
  readonly step: Step;
  /** Projects only: which planned date was missed (DECIDED B27). */
  readonly what?: "开工" | "投产";
}

interface CountAndInvestment {
  readonly count: number;
  /** 万元. */
  readonly totalInvestment: number;
}

export interface ThreeBatches {
  readonly signed: CountAndInvestment;
  readonly started: CountAndInvestment;
  readonly produced: CountAndInvestment;
}

export interface ProjectsReport {
  readonly byStage: readonly (CountAndInvestment & { readonly stage: Stage | null })[];
  readonly byMonth: readonly (ThreeBatches & { readonly month: string })[];
  readonly towns: readonly (ThreeBatches & CountAndInvestment & { readonly name: string })[];
  readonly specialtyTowns: readonly (ThreeBatches & CountAndInvestment & { readonly name: string })[];
  readonly investment: {
    readonly yearPlan: number;
    readonly yearDone: number;
    readonly rate: number | null;
    readonly scheduled: number;
    readonly gap: number | null;
  };
  readonly missedStarts: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly plannedStart: string;
    readonly days: number;
    readonly light: Light;
  }[];
}

export interface ProblemGroup {
  readonly name: string;
  readonly total: number;
  readonly closed: number;
  readonly closeRate: number | null;
  readonly overdue: number;
  readonly medianDaysToClose: number | null;
}

export interface ProblemsReport extends Omit<ProblemGroup, "name"> {
  /** By lead unit. */
  readonly byUnit: readonly ProblemGroup[];
  readonly byCategory: readonly ProblemGroup[];
}

export interface IndicatorEntry {
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly name: string | null;
  readonly rate: number | null;
  readonly scheduled: number;
  readonly gap: number | null;
}

export interface SubmissionEntry {
  readonly specialtyTown: string;
  readonly month: string;
  readonly due: string;
  readonly submitted: string | null;
  readonly result: "on-time" | "late" | "missing";
}

export interface NoticeEntry {
  readonly to: string;
  readonly kind: "town" | "unit";
  readonly reason: string;
  readonly level: Step;
  /** The rows the notice speaks of. */
  readonly rows: readonly { readonly file: string; readonly sheet: string; readonly row: number }[];
  /** False while a row behind the figures has an open error, an unknown name or an undecided extension (SPEC §15). */
  readonly sendable: boolean;
  readonly blockedBy: readonly {
    readonly file: string;
    readonly sheet: string;
    readonly row: number;
    readonly rule: string;
  }[];
}
