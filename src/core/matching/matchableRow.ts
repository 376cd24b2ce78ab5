import type { LedgerKind } from "../terms/ledgerKind";
import type { LedgerRecord } from "../terms/ledgerRecord";
import { matterOf } from "../terms/matterOf";
import { outlineOf } from "../terms/outlineOf";

/** What of a row says whether it is the same as another month's: a record has it, and so has a row of an archive (MONTH §3). */
export interface MatchableRow {
  readonly ledger: LedgerKind;
  readonly id: string | null;
  /** Canonical. */
  readonly specialtyTown: string | null;
  /** The plan's number, 1–12; null in ledgers that have none. */
  readonly keyTask: number | null;
  /** 具体任务, 项目名称, 问题描述, 指标名称 as written; the month of a monthly report. */
  readonly name: string | null;
  /** Canonical. */
  readonly leadUnits: readonly string[];
  /** Canonical; empty where not known. */
  readonly towns: readonly string[];
}

export function matchableRow(record: LedgerRecord): MatchableRow {
  const { kind, id, specialtyTown, leadUnits, towns } = record;
  return {
    ledger: kind,
    id,
    specialtyTown,
    keyTask: kind === "tasks" ? record.keyTask : null,
    // 5月 and 2024年5月 are one month: what was read, not what is shown.
    name: kind === "submissions" ? outlineOf(record).matter : matterOf(record),
    leadUnits,
    towns,
  };
}
