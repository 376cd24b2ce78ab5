import { cellsAskedOf, isAskedFor } from "../../count/months/burden";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { LocalDate } from "../../workbook/localDate";

/** `lead`: rows that a unit leads; `all`: those that it has any part in, long-term ones in every month (DECIDED F5). */
export type RowsWanted = "lead" | "all";

export interface AskedRows {
  /** Rows asked of each unit, in the order of the ledgers. */
  readonly byUnit: ReadonlyMap<string, readonly LedgerRecord[]>;
  /** Rows that would be asked for, had they a lead unit that is known. */
  readonly unassigned: readonly LedgerRecord[];
}

/** Which rows are asked of whom in a month (MONTH §4). */
export function askedRows(records: readonly LedgerRecord[], asOf: LocalDate, rows: RowsWanted): AskedRows {
  const byUnit = new Map<string, LedgerRecord[]>();
  const unassigned: LedgerRecord[] = [];
  for (const record of records) {
    if (!isAskedFor(record, asOf, rows === "all")) continue;
    if (record.leadUnits.length === 0) unassigned.push(record);
    else
      for (const unit of new Set(rows === "lead" ? record.leadUnits : [...record.leadUnits, ...record.supportUnits])) {
        const own = byUnit.get(unit);
        if (own === undefined) byUnit.set(unit, [record]);
        else own.push(record);
      }
  }
  return { byUnit, unassigned };
}

/** Cells that are to be filled in: rows by fillable columns of their sheets. */
export function cellsAsked(records: readonly LedgerRecord[]): number {
  return records.reduce((sum, record) => sum + cellsAskedOf(record), 0);
}
