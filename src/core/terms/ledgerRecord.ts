import type { LedgerKind } from "./ledgerKind";
import type { Ledger } from "./ledger";
import type { CellValue } from "../workbook/snapshot";
import type { LocalDate } from "../workbook/localDate";
import type { Stage } from "../values/readStage";
import type { Declared, State } from "../values/state";

/** What every record of every ledger has (DECIDED A1). Names are canonical; rows are 1-based. */
interface CommonRecord<K extends LedgerKind> {
  readonly kind: K;
  /** The ledger it stands in: file, sheet, columns. */
  readonly ledger: Ledger;
  readonly row: number;
  /** Values of the row with merged cells filled in: `cells[column - 1]`. */
  readonly cells: readonly (CellValue | undefined)[];
  readonly id: string | null;
  readonly specialtyTown: string | null;
  readonly towns: readonly string[];
  readonly townSource: TownSource | null;
  readonly leadUnits: readonly string[];
  readonly supportUnits: readonly string[];
}

/** Where the towns of a row come from (SPEC §8). */
export type TownSource = "column" | "units" | "specialty-town";

export type DueKind = "date" | "long-term" | "recurring" | "none";

export interface TaskRecord extends CommonRecord<"tasks"> {
  /** 1–12, or null where the cell is blank or unknown. */
  readonly keyTask: number | null;
  /** Towns that the 责任镇 column names one by one (DECIDED D6). */
  readonly namedTowns: readonly string[];
  readonly start: LocalDate | null;
  /** The due day that counts: 调整后时限 where given with a reason, else 完成时限 (SPEC §10, DECIDED B8). */
  readonly due: LocalDate | null;
  readonly dueKind: DueKind;
  readonly originalDue: LocalDate | null;
  readonly finished: LocalDate | null;
  /** Fraction as read, may exceed 1; null where blank or unreadable (DECIDED B7). */
  readonly progress: number | null;
  readonly state: State;
  readonly declared: Declared | null;
  /** True where the state comes from a readable status word, false where it comes from the progress. */
  readonly stateFromStatus: boolean;
}

/** Amounts in 万元. */
export interface ProjectRecord extends CommonRecord<"projects"> {
  /** Towns that the 所在镇 column names one by one (DECIDED D6). */
  readonly namedTowns: readonly string[];
  readonly name: string | null;
  readonly stage: Stage | null;
  readonly totalInvestment: number | null;
  readonly yearPlan: number | null;
  readonly yearDone: number | null;
  readonly cumulativeInvestment: number | null;
  readonly signed: LocalDate | null;
  readonly plannedStart: LocalDate | null;
  readonly actualStart: LocalDate | null;
  readonly plannedProduction: LocalDate | null;
  readonly actualProduction: LocalDate | null;
}

export interface ProblemRecord extends CommonRecord<"problems"> {
  readonly raised: LocalDate | null;
  readonly due: LocalDate | null;
  readonly dueKind: DueKind;
  /** 销号时间. */
  readonly finished: LocalDate | null;
  readonly state: State;
  readonly declared: Declared | null;
  readonly category: string | null;
}

export interface IndicatorRecord extends CommonRecord<"indicators"> {
  readonly name: string | null;
  readonly unit: string | null;
  readonly base: number | null;
  readonly target: number | null;
  readonly month: number | null;
  readonly cumulative: number | null;
  /** 完成率 as the ledger says, a fraction. */
  readonly reportedRate: number | null;
  /** 累计 ÷ 目标, a fraction; null where either is missing or the target is 0. */
  readonly computedRate: number | null;
}

export interface SubmissionRecord extends CommonRecord<"submissions"> {
  /** `2024-05`. */
  readonly month: string | null;
  readonly submitted: LocalDate | null;
  /** After the due day (SPEC §7); null where nothing was submitted or the month cannot be read. */
  readonly late: boolean | null;
}

export type LedgerRecord = TaskRecord | ProjectRecord | ProblemRecord | IndicatorRecord | SubmissionRecord;
