import type { InBoth } from "../../core/base/inBoth";
import type { IsoMonth } from "../../core/terms/isoDay";
import type { LedgerKind } from "../../core/terms/ledgerKind";
import type {
  ComparedCompletion,
  ComparedRanking,
  IndicatorEntry,
  NoticeEntry,
  ProblemsReport,
  ProjectsReport,
  ReportPlace,
  ScoringChange,
  AdjustmentChange,
  SubmissionEntry,
  Summary,
} from "../../core/terms/report";

/** A suggested notice, with its sentences in both languages. */
export interface NoticeView extends Omit<NoticeEntry, "reason" | "guard" | "leftOut"> {
  readonly reason: InBoth;
  readonly guard: InBoth | null;
  readonly leftOut: readonly (ReportPlace & { readonly why: InBoth })[];
}

/** The figures of the check that is shown. Lists that grow with rows are cut to `MOST_LISTED`; `rows` and `overdue` page through all. */
export interface FiguresView {
  readonly check: number;
  readonly asOf: string;
  readonly completion: ComparedCompletion;
  readonly ranking: ComparedRanking;
  /** What ranks hang on in English; in Chinese the ranking says it itself. */
  readonly hangsOnEn: Readonly<Record<"towns" | "units", Readonly<Record<string, string>>>>;
  /** The closed month whose figures stand beside these; null where there is none. */
  readonly comparedWith: IsoMonth | null;
  /** Settings on which ranks hang that were others then. */
  readonly scoringChanges: readonly ScoringChange[];
  /** Members to which 加减分 gave other points then. */
  readonly adjustmentChanges: readonly AdjustmentChange[];
  readonly projects: ProjectsReport;
  /** Projects whose 总投资 is blank or cannot be read, by stage (`""`: none that is known). */
  readonly unpriced: Readonly<Record<string, number>>;
  readonly problems: ProblemsReport;
  readonly indicators: readonly IndicatorEntry[];
  readonly submissions: readonly SubmissionEntry[];
  readonly notices: readonly NoticeView[];
  /** Why a ranking in which last places are asked for has none. */
  readonly nobodyLast: readonly InBoth[];
  /** The month in words. */
  readonly summary: Summary;
  readonly weights: { readonly completionRate: number; readonly onTimeRate: number; readonly scheduleRate: number };
  readonly ties: "standard" | "dense";
  readonly minimumCountable: number;
  /** Whether a kind of ledger was read at all: figures of others are not shown as zeros. */
  readonly has: Readonly<Record<LedgerKind, boolean>>;
  /** Open errors by member name, of rows behind its figures: figures to be trusted only with care. */
  readonly openErrors: {
    readonly towns: Readonly<Record<string, number>>;
    readonly units: Readonly<Record<string, number>>;
  };
}
