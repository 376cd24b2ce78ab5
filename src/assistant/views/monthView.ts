import type { DueKind } from "../../core/values/dueKind";
import type { Bridge, History, MonthChanges } from "../../core/terms/report";
import type { IsoDay, IsoMonth } from "../../core/terms/isoDay";
import type { LedgerKind } from "../../core/terms/ledgerKind";
import type { Stage } from "../../core/values/readStage";
import type { State } from "../../core/values/state";

/** The month against the one closed last (MONTH §3); lists are asked for one by one. */
export interface MonthView {
  readonly check: number;
  readonly asOf: IsoDay;
  readonly month: IsoMonth;
  /** File of the month's book. */
  readonly book: string;
  readonly history: History;
  /** The closed month that this one is compared with, or null. */
  readonly compared: History["months"][number] | null;
  readonly bridge: Bridge | null;
  /** Last month's figures are not those that its rows give: the bridge is not told. */
  readonly isBridgeContradicted: boolean;
  readonly counts: Readonly<Record<ChangeList, number>>;
}

export type ChangeList = keyof MonthChanges;

/** In the order in which people ask for them. */
export const CHANGE_LISTS: readonly ChangeList[] = [
  "finished",
  "newlyOverdue",
  "reopened",
  "regressed",
  "stale",
  "dueMoved",
  "targetChanged",
  "added",
  "vanished",
  "untold",
];

export interface ChangedRowsQuery {
  readonly list: ChangeList;
  readonly from: number;
  readonly count: number;
}

export interface ChangedRowsPage {
  readonly count: number;
  readonly rows: readonly ChangedRowView[];
}

/** A row that something has happened to since. */
export interface ChangedRowView {
  readonly ledger: LedgerKind;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  /** First cell to go to; null of a row that is there no longer, whose place is last month's. */
  readonly cell: string | null;
  readonly matter: string;
  readonly leadUnits: readonly string[];
  /** How it stood in the closed month and how it stands now; null in the month that has it not. */
  readonly previous: RowStanding | null;
  readonly now: RowStanding | null;
}

export interface RowStanding {
  readonly state: State | null;
  /** Projects only. */
  readonly stage: Stage | null;
  /** A fraction. */
  readonly progress: number | null;
  readonly due: IsoDay | null;
  /** Says what there is in place of a day. */
  readonly dueKind: DueKind;
  /** 计划开工时间 of a project; null of all else, and of one closed before it was kept. */
  readonly start: IsoDay | null;
  readonly target: string | number | null;
  /** 进展情况, without numbers of people. */
  readonly text: string | null;
}
