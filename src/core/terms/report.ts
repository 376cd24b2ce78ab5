import type { LedgerKind } from "./ledgerKind";
import type { ColumnLetters, RowNumber } from "./cellName";
import type { Count, CountFromOne, Points, Share, ShareGap } from "./count";
import type { Finding, RuleName } from "./finding";
import type { IsoDay, IsoMonth } from "./isoDay";
import type { Name } from "./name";
import type { Light } from "./light";
import type { TownRecognitionLevel } from "./townRecognition";
import type { NoticeLevel, NoticeStatus } from "./register";
import type { Step } from "./step";
import type { Stage } from "../values/readStage";
import type { Declared, State } from "../values/state";
import type { DueKind } from "../values/dueKind";
import type { TownSource } from "./ledgerRecord";
import type { TwiceKind, WhyKept } from "./twice";

/**
 * The one JSON document between the core and everything else (SPEC §16, DECIDED A). Names are canonical, rates are
 * fractions as full doubles, dates ISO, amounts 万元, rows from 1; `null` where there is nothing. Same input, same bytes.
 * @title 专业镇台账报告
 */
export interface Report {
  readonly schemaVersion: 1;
  readonly asOf: IsoDay;
  readonly ledgers: readonly ReportLedger[];
  readonly skippedSheets: readonly SkippedSheet[];
  /** Sheets that are the same ledger as another one, which counts in their place (DECIDED G2): they are in no figure. */
  readonly doubled: readonly DoubledSheet[];
  readonly sheets: readonly ReportSheet[];
  readonly findings: readonly Finding[];
  /** Findings that the 例外 sheet accepts, still within their last day; in no count (SPEC §7). */
  readonly accepted: readonly AcceptedFinding[];
  readonly records: readonly ReportRecord[];
  readonly completion: ComparedCompletion;
  readonly ranking: ComparedRanking;
  readonly overdue: readonly OverdueEntry[];
  readonly projects: ProjectsReport;
  readonly problems: ProblemsReport;
  readonly indicators: readonly IndicatorEntry[];
  readonly submissions: readonly SubmissionEntry[];
  readonly notices: readonly NoticeEntry[];
  readonly recognition: RecognitionReport;
  readonly history: History;
  /** Settings on which ranks hang that were others when the month compared with was closed; empty where there is none (MONTH §3). */
  readonly scoringChanges: readonly ScoringChange[];
  /** Ranked members to which 加减分 gives other points than when the month compared with was closed. */
  readonly adjustmentChanges: readonly AdjustmentChange[];
  readonly changes: MonthChanges;
  /** What lies between last month's figures and this month's; null where there is no month to compare with, or no ledger of tasks now that there was then. */
  readonly bridge: Bridge | null;
  readonly burden: Burden;
  readonly summary: Summary;
}

/** The month in words (MONTH §6). */
export interface Summary {
  readonly paragraphs: readonly SummaryParagraph[];
}

export interface SummaryParagraph {
  readonly topic:
    | "progress"
    | "ranking"
    | "red"
    | "projects"
    | "problems"
    | "indicators"
    | "submissions"
    | "recognition"
    | "coordination"
    | "next";
  readonly text: Name;
  /** The rows that it speaks of. */
  readonly places: readonly ChangedRow[];
}

export interface SkippedSheet {
  readonly file: Name;
  readonly sheet: Name;
  readonly reason: Name;
}

/** A sheet left out, as the same ledger counts already. */
export interface DoubledSheet {
  readonly kind: TwiceKind;
  readonly kept: ReportSheetPlace;
  readonly leftOut: ReportSheetPlace;
  /** Records of the sheet left out that are records of the other one, of how many. */
  readonly same: Count;
  readonly of: Count;
  readonly why: WhyKept;
  /** Both in a sentence. */
  readonly text: Name;
}

export interface ReportSheetPlace {
  readonly file: Name;
  readonly sheet: Name;
}

export interface AcceptedFinding extends Finding {
  readonly reason: string;
  readonly until: IsoDay;
}

/** A row of a workbook. */
export interface ReportPlace {
  readonly file: Name;
  readonly sheet: Name;
  readonly row: RowNumber;
}

export interface ReportLedger {
  readonly kind: LedgerKind;
  readonly file: Name;
  readonly sheet: Name;
  /** @minItems 1 */
  readonly headerRows: readonly RowNumber[];
  readonly firstRow: RowNumber | null;
  readonly lastRow: RowNumber | null;
  readonly records: Count;
  /**
   * Where each column stands that the ledger has.
   * @propertyNames { "$ref": "#/definitions/ColumnKey" }
   */
  readonly columns: Readonly<Record<string, ColumnLetters>>;
  /** Set where the sheet is hidden: it counts like any other (DECIDED C10). */
  readonly hidden?: true;
}

/**
 * The texts of a heading, parent over child.
 * @minItems 1
 */
export type HeadingPath = readonly Name[];

export interface ReportSheet {
  readonly file: Name;
  readonly sheet: Name;
  readonly headerRows: readonly RowNumber[];
  /**
   * By column letter, parent over child.
   * @propertyNames { "$ref": "#/definitions/ColumnLetters" }
   */
  readonly headings: Readonly<Record<string, HeadingPath>>;
  readonly firstRow: RowNumber | null;
  readonly lastRow: RowNumber | null;
  readonly kind: LedgerKind | null;
}

export interface CommonReportRecord extends ReportPlace {
  readonly ledger: LedgerKind;
  readonly id: string | null;
  readonly specialtyTown: Name | null;
  readonly towns: readonly Name[];
  readonly townSource: TownSource | null;
  readonly leadUnits: readonly Name[];
  readonly supportUnits: readonly Name[];
  /** What the archive has of it; null where it has it not, or where nothing tells it from its twins (MONTH §3, DECIDED F9). */
  readonly previous: PreviousRecord | null;
}

/** A record as it was closed last month. */
export interface PreviousRecord {
  /** A fraction. */
  readonly progress: number | null;
  /** Of projects the stage. */
  readonly state: State | Stage | null;
  readonly due: IsoDay | null;
  readonly text: string | null;
  readonly cumulative: number | null;
}

export interface TaskReportRecord extends CommonReportRecord {
  readonly ledger: "tasks";
  readonly keyTask: KeyTaskNumber | null;
  readonly start: IsoDay | null;
  readonly due: IsoDay | null;
  readonly dueKind: DueKind;
  readonly originalDue: IsoDay | null;
  readonly finished: IsoDay | null;
  readonly progress: number | null;
  readonly state: State;
  readonly declared: Declared | null;
  readonly light: Light;
  /** Why the light shows: `截至6月30日应达50.0%，实际12.0%，落后38.0个百分点`. */
  readonly lightReason: string;
  readonly daysOverdue: Count;
  readonly scheduledProgress: Share | null;
}

export interface ProjectReportRecord extends CommonReportRecord {
  readonly ledger: "projects";
  readonly name: string | null;
  readonly stage: Stage | null;
  readonly totalInvestment: number | null;
  readonly yearPlan: number | null;
  readonly yearDone: number | null;
  readonly cumulativeInvestment: number | null;
  readonly signed: IsoDay | null;
  readonly plannedStart: IsoDay | null;
  readonly actualStart: IsoDay | null;
  readonly plannedProduction: IsoDay | null;
  readonly actualProduction: IsoDay | null;
}

export interface ProblemReportRecord extends CommonReportRecord {
  readonly ledger: "problems";
  readonly raised: IsoDay | null;
  readonly due: IsoDay | null;
  readonly dueKind: DueKind;
  readonly finished: IsoDay | null;
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
  readonly month: IsoMonth | null;
  readonly submitted: IsoDay | null;
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
  readonly name: Name;
  readonly total: Count;
  readonly longTerm: Count;
  readonly paused: Count;
  readonly cancelled: Count;
  readonly countable: Count;
  readonly undated: Count;
  readonly done: Count;
  readonly completionRate: Share | null;
  readonly dueByNow: Count;
  readonly doneOnTime: Count;
  readonly onTimeRate: Share | null;
  readonly overdue: Count;
  readonly doneLate: Count;
  readonly averageProgress: Share | null;
  readonly scheduledProgress: Share | null;
  /** A fraction here; percentage points when shown (DECIDED B13). */
  readonly gap: ShareGap | null;
  readonly scheduleRate: Share | null;
}

/** The figures of one of the plan's twelve key tasks. */
export interface KeyTaskFigures extends CompletionFigures {
  readonly no: KeyTaskNumber;
}

/** The figures of any group: a key task has its number besides. */
export type AnyGroupFigures = CompletionFigures & { readonly no?: KeyTaskNumber };

/**
 * The number that the plan gives a key task.
 * @asType integer
 * @minimum 1
 * @maximum 12
 */
export type KeyTaskNumber = number;

export interface CompletionReport {
  readonly total: CompletionFigures;
  readonly towns: readonly CompletionFigures[];
  readonly unitsAsLead: readonly CompletionFigures[];
  readonly unitsAsSupport: readonly CompletionFigures[];
  readonly specialtyTowns: readonly CompletionFigures[];
  readonly keyTasks: readonly KeyTaskFigures[];
  readonly dimensions: readonly CompletionFigures[];
}

/** The figures of a group without its name. */
export type GroupFigures = Omit<CompletionFigures, "name">;

/** A group beside what it was last month; null where it was not, or where there is no month to compare with. */
export interface ComparedFigures extends CompletionFigures {
  readonly previous: GroupFigures | null;
}

export interface ComparedKeyTask extends KeyTaskFigures {
  readonly previous: GroupFigures | null;
}

export interface ComparedCompletion {
  readonly total: ComparedFigures;
  readonly towns: readonly ComparedFigures[];
  readonly unitsAsLead: readonly ComparedFigures[];
  readonly unitsAsSupport: readonly ComparedFigures[];
  readonly specialtyTowns: readonly ComparedFigures[];
  readonly keyTasks: readonly ComparedKeyTask[];
  readonly dimensions: readonly ComparedFigures[];
}

export interface RankedMember {
  readonly name: Name;
  /** Rounded half up to two decimals (SPEC §11). */
  readonly score: Points;
  readonly rank: CountFromOne;
  readonly parts: ScoreParts;
  /** `第9名；与第8名差1.25分；若台账第37行办结则为第6名`. */
  readonly hangsOn: string;
}

/** Points of a score; a part whose rate is null is left out and its weight shared by the others (null here). */
export interface ScoreParts {
  readonly completionRate: Share | null;
  readonly onTimeRate: Share | null;
  readonly scheduleRate: Share | null;
  readonly completionPoints: Points | null;
  readonly onTimePoints: Points | null;
  readonly schedulePoints: Points | null;
  readonly overdueDeduction: Points;
  readonly bonus: Points;
  readonly deduction: Points;
}

export interface UnrankedMember {
  readonly name: Name;
  readonly countable: Count;
}

export interface RankingReport {
  readonly towns: readonly RankedMember[];
  readonly units: readonly RankedMember[];
  readonly unranked: { readonly towns: readonly UnrankedMember[]; readonly units: readonly UnrankedMember[] };
}

/** What a member was last month; score and rank null where it was not ranked (DECIDED F11). */
export interface PreviousMember extends GroupFigures {
  readonly score: Points | null;
  readonly rank: CountFromOne | null;
}

export interface ComparedMember extends RankedMember {
  readonly previous: PreviousMember | null;
  /** Places up (2) or down (−1) since last month; null where it had no rank then. */
  readonly change: number | null;
  /** Ranked now and not then. */
  readonly isNew: boolean;
}

export interface ComparedRanking extends RankingReport {
  readonly towns: readonly ComparedMember[];
  readonly units: readonly ComparedMember[];
}

/** The months that are closed (MONTH §3, DECIDED F8). */
export interface History {
  /** All of them, ascending, of each its newest version. */
  readonly months: readonly HistoryMonth[];
  /** The newest closed month before the as-of date's. */
  readonly comparedWith: IsoMonth | null;
  /** True where that is not the month before. */
  readonly gap: boolean;
}

export interface HistoryMonth {
  readonly month: IsoMonth;
  readonly asOf: IsoDay;
  readonly version: CountFromOne;
}

/** A setting and what it was, as 考核设置 writes it: `40%`. */
export interface ScoringChange {
  /** 项目 */
  readonly name: Name;
  readonly before: string;
  readonly now: string;
}

/** Points by 加减分, those added less those taken away. */
export interface AdjustmentChange {
  readonly name: Name;
  readonly before: number;
  readonly now: number;
}

/** A row that something has happened to since last month; of a vanished one the place it had then. */
export interface ChangedRow {
  readonly ledger: LedgerKind;
  readonly file: string;
  readonly sheet: string;
  readonly row: Count;
  readonly name: string | null;
}

/** What has become of the rows since last month; empty where there is no month to compare with (MONTH §3, DECIDED F10). */
export interface MonthChanges {
  readonly finished: readonly ChangedRow[];
  readonly newlyOverdue: readonly ChangedRow[];
  readonly reopened: readonly ChangedRow[];
  readonly regressed: readonly ChangedRow[];
  readonly stale: readonly ChangedRow[];
  readonly added: readonly ChangedRow[];
  readonly vanished: readonly ChangedRow[];
  readonly dueMoved: readonly ChangedRow[];
  readonly targetChanged: readonly ChangedRow[];
  /** Rows that nothing tells from others of the same name: they are compared with none and stand in no other list. */
  readonly untold: readonly ChangedRow[];
}

/** What units are asked to fill in this month (MONTH §9). */
export interface Burden {
  /** Those that lead a row that is asked for. */
  readonly units: readonly UnitBurden[];
  readonly total: BurdenFigures;
}

export interface BurdenFigures {
  readonly rows: Count;
  /** Cells of these rows that a unit fills in. */
  readonly cells: Count;
  /** As closed last month; null where that is not known. */
  readonly cellsLastMonth: Count | null;
  /** Rows in which something was filled in that was not there last month; null where there is no month to compare with. */
  readonly changed: Count | null;
  /** Notices that this month's figures ask for. */
  readonly notices: Count;
}

export interface UnitBurden extends BurdenFigures {
  readonly unit: Name;
}

/** Steps from last month's figures to this month's, of the task rows as the archive has them (MONTH §3, DECIDED F8). */
export interface Bridge {
  /** Null where either month has nothing to be completed. */
  readonly completionRate: RateBridge | null;
  readonly overdue: CountBridge;
}

export interface RateBridge {
  readonly from: Share;
  readonly to: Share;
  /** One after the other, each on what the one before has left; the points add up to 100 × (to − from). */
  readonly steps: readonly RateStep[];
}

export interface RateStep {
  /** `restarted`, only where there are such rows: done last year, and another year's task now. */
  readonly kind: "vanished" | "uncounted" | "added" | "restarted" | "reopened" | "finished";
  readonly rows: Count;
  /** Percentage points that the rate rises, or falls where negative. */
  readonly points: number;
}

/** `from` and the newly overdue, less all others, are `to`. */
export interface CountBridge {
  readonly from: Count;
  readonly to: Count;
  readonly steps: readonly CountStep[];
}

export interface CountStep {
  /** `restarted`, only where there are such rows: overdue last year, and another year's task now. */
  readonly kind: "newlyOverdue" | "finished" | "restarted" | "extended" | "vanished" | "uncounted";
  readonly rows: Count;
}

export interface OverdueEntry extends ReportPlace {
  readonly ledger: "tasks" | "projects" | "problems";
  /** Lead units (DECIDED B29). */
  readonly units: readonly Name[];
  readonly due: IsoDay;
  readonly days: CountFromOne;
  readonly step: Step;
  /** Projects only: which planned date was missed (DECIDED B27). */
  readonly what?: "开工" | "投产";
}

export interface CountAndInvestment {
  readonly count: Count;
  /** 万元. */
  readonly totalInvestment: number;
}

export interface ThreeBatches {
  readonly signed: CountAndInvestment;
  readonly started: CountAndInvestment;
  readonly produced: CountAndInvestment;
}

export interface StageGroup extends CountAndInvestment {
  /** Null: projects whose stage cannot be read. */
  readonly stage: Stage | null;
}

export interface ProjectMonth extends ThreeBatches {
  readonly month: IsoMonth;
}

export interface ProjectGroup extends ThreeBatches, CountAndInvestment {
  readonly name: Name;
}

/** 本年完成 ÷ 年度计划 against month ÷ 12. Amounts in 万元. */
export interface InvestmentProgress {
  /** Of the projects that are in the rate: those with a plan that can be read, of this year. */
  readonly yearPlan: number;
  /** Of the same projects. */
  readonly yearDone: number;
  readonly rate: number | null;
  readonly scheduled: Share;
  readonly gap: number | null;
  /** Projects that say a plan or what is done, and are not in the rate. */
  readonly leftOut: Count;
}

/** A planned start that has passed without an actual one. */
export interface MissedStart extends ReportPlace {
  readonly plannedStart: IsoDay;
  readonly days: Count;
  readonly light: Light;
}

export interface ProjectsReport {
  readonly byStage: readonly StageGroup[];
  readonly byMonth: readonly ProjectMonth[];
  readonly towns: readonly ProjectGroup[];
  readonly specialtyTowns: readonly ProjectGroup[];
  readonly investment: InvestmentProgress;
  readonly missedStarts: readonly MissedStart[];
  /** Started as their stage says, with a planned start that is over and no actual one: a missing date, and no missed start. */
  readonly startedUndated: Count;
  /** Called off: in none of the other figures. */
  readonly cancelled: Count;
}

export interface ProblemGroup {
  readonly name: Name;
  readonly total: Count;
  readonly closed: Count;
  readonly closeRate: Share | null;
  readonly overdue: Count;
  readonly medianDaysToClose: number | null;
}

export interface ProblemsReport extends Omit<ProblemGroup, "name"> {
  /** By lead unit. */
  readonly byUnit: readonly ProblemGroup[];
  readonly byCategory: readonly ProblemGroup[];
  /** Called off: in none of the other figures. */
  readonly cancelled: Count;
}

export interface IndicatorEntry extends ReportPlace {
  readonly name: string | null;
  readonly rate: number | null;
  readonly scheduled: Share;
  readonly gap: number | null;
}

export interface SubmissionEntry {
  readonly specialtyTown: Name;
  readonly month: IsoMonth;
  readonly due: IsoDay;
  readonly submitted: IsoDay | null;
  readonly result: "on-time" | "late" | "missing";
}

/** Recognised specialty towns (MONTH §6, DECIDED F15). */
export interface RecognitionReport {
  /** Those that are recognised as of the date, in the order of annex 1. */
  readonly towns: readonly RecognisedTown[];
  readonly targets: readonly RecognitionTargetReport[];
}

export interface RecognisedTown {
  readonly name: Name;
  /** The highest one. */
  readonly level: TownRecognitionLevel;
  readonly since: IsoDay;
}

/** One of the plan's targets. */
export interface RecognitionTargetReport {
  readonly by: IsoDay;
  readonly level: TownRecognitionLevel;
  readonly target: Count;
  /** Towns that had the level or a higher one by then, or by the as-of date. */
  readonly reached: Count;
  /** False once the day has passed in vain; null before, and where nothing is written down of any recognition. */
  readonly met: boolean | null;
}

/** An open finding that stands in a notice's way. */
export interface OpenFault extends ReportPlace {
  readonly rule: RuleName;
}

export interface NoticeEntry {
  readonly to: Name;
  readonly kind: "town" | "unit";
  readonly reason: Name;
  /**
   * `draft`: a letter is to be written; `wait`: one is out and not due; `escalate`: one is out, its deadline over and unanswered;
   * `none`: nothing is left that needs a letter (MONTH §7).
   */
  readonly action: "draft" | "wait" | "escalate" | "none";
  /** Of `wait`: the last day of waiting; null otherwise, and where the register does not say. */
  readonly until: IsoDay | null;
  readonly level: NoticeLevel;
  /** The rows the notice speaks of. */
  readonly rows: readonly ReportPlace[];
  /** Rows that lag and are not spoken of, and why (DECIDED F6). */
  readonly leftOut: readonly RowLeftOut[];
  /** The row of 督办登记 that decided; null where none speaks of the addressee. */
  readonly register: NoticeRegistered | null;
  /** Letters that went out this year. */
  readonly sentThisYear: Count;
  /**
   * False while a row behind the figures has an open error, an unknown name or an undecided extension (SPEC §15), or the sender may
   * not order the addressee about (MONTH §7).
   */
  readonly sendable: boolean;
  readonly blockedBy: readonly OpenFault[];
  /** Why the sender may not send it; null where it may. */
  readonly guard: Name | null;
}

export interface RowLeftOut extends ReportPlace {
  readonly why: Name;
}

/** What 督办登记 says of the letter that decided. */
export interface NoticeRegistered {
  readonly row: RowNumber;
  readonly number: Name | null;
  readonly level: NoticeLevel | null;
  readonly sent: IsoDay | null;
  readonly deadline: IsoDay | null;
  readonly status: NoticeStatus;
}
