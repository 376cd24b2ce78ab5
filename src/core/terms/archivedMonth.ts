import type { DueKind } from "../values/dueKind";
import type { Stage } from "../values/readStage";
import type { State } from "../values/state";
import type { LocalDate } from "../workbook/localDate";
import type { IsoMonth } from "./isoDay";
import type { LedgerKind } from "./ledgerKind";
import type { Light } from "./light";
import type { GroupFigures } from "./report";

/** A closed month as the archive has it (MONTH §2): the result itself, never computed again. */
export interface ArchivedMonth {
  readonly month: IsoMonth;
  readonly asOf: LocalDate;
  /** 1, and one more with every correction. */
  readonly version: number;
  /** Why it was closed again; null for the first version. */
  readonly reason: string | null;
  readonly groups: readonly ArchivedGroup[];
  readonly records: readonly ArchivedRecord[];
}

/** What a group's row in 月度存档 is about (MONTH §2, DECIDED F2). */
export const GROUP_KINDS = ["全部", "专业镇", "镇", "牵头单位", "配合单位", "重点任务", "字"] as const;

export type GroupKind = (typeof GROUP_KINDS)[number];

export interface ArchivedGroup {
  readonly kind: GroupKind;
  /** Canonical; a key task's title. */
  readonly name: string;
  readonly figures: GroupFigures;
  /** Null for groups that are not ranked, and for members that were not. */
  readonly score: number | null;
  readonly rank: number | null;
  /** There may have been a rank, which somebody has taken out since. */
  readonly isRankLost?: true;
  readonly lights: Readonly<Record<Exclude<Light, "none">, number>>;
  /** Errors that were open in the group's rows when the month was closed. */
  readonly openErrors: number | null;
  /** Cells that the unit was asked to fill in; null for groups that are asked for nothing (DECIDED F2, MONTH §9). */
  readonly cells: number | null;
}

/** A row of 存档明细: what has to be known of a record to compare another month with it. Texts are masked. */
export interface ArchivedRecord {
  readonly ledger: LedgerKind;
  readonly file: string;
  readonly sheet: string;
  readonly row: number;
  readonly id: string | null;
  readonly specialtyTown: string | null;
  readonly keyTask: number | null;
  readonly name: string | null;
  readonly leadUnits: readonly string[];
  readonly supportUnits: readonly string[];
  /** Empty where none is known, and in months closed before towns were kept. */
  readonly towns: readonly string[];
  /** As the ledger had it, before any extension. */
  readonly originalDue: LocalDate | null;
  /** The due day that counted. */
  readonly due: LocalDate | null;
  readonly dueKind: DueKind;
  readonly state: State | null;
  /** Projects only. */
  readonly stage: Stage | null;
  /** A fraction. */
  readonly progress: number | null;
  readonly text: string | null;
  /** 累计完成投资, 累计值. */
  readonly cumulative: number | null;
  /** 本年完成投资, 本月值. */
  readonly year: number | null;
  readonly target: string | number | null;
  /** What an indicator is counted in; null where not known, and in months closed before it was kept. */
  readonly unit: string | null;
  /** Of a project; null where none, and in months closed before it was kept. */
  readonly plannedStart: LocalDate | null;
  /** For how many closed months on end, this one among them, `text` has been the same; null where it says nothing, and in months closed before it was kept. */
  readonly saidFor: number | null;
}
