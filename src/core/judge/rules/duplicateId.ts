import { compact } from "../../workbook/cellText";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { visited } from "../../base/steps";
import type { AnyHit } from "../../terms/hit";
import { placeOf } from "../../terms/place";
import { rowName } from "./rowName";
import type { RecordsRule } from "./rule";

/**
 * An id that an earlier record of the same kind has already, on whatever sheet (SPEC §7): from the second on, naming the
 * first (DECIDED D9). 序号 is no id (DECIDED C14).
 */
export const duplicateId: RecordsRule = {
  stage: "records",
  id: "duplicate-id",
  *check(records) {
    const hits: AnyHit[] = [];
    const firsts = new Map<string, LedgerRecord>();
    yield* visited(records.length, (index) => {
      const record = records[index];
      const key = record === undefined ? null : idKey(record);
      if (record === undefined || key === null) return;
      const first = firsts.get(key);
      const hit = first === undefined ? null : duplicateIdHit(record, first);
      if (first === undefined) firsts.set(key, record);
      if (hit !== null) hits.push(hit);
    });
    return hits;
  },
};

/** The same for records that have one id; null for a record without. */
export function idKey({ kind, id }: LedgerRecord): string | null {
  return id === null ? null : `${kind}\n${compact(id)}`;
}

/** @param first the earliest record with the same key */
export function duplicateIdHit(record: LedgerRecord, first: LedgerRecord): AnyHit | null {
  if (record.id === null || isOneCell(first, record)) return null;
  return {
    rule: "duplicate-id",
    place: placeOf(record, "id"),
    evidence: { id: record.id, first: rowName(first, record) },
  };
}

/** One id merged over several rows names them all on purpose. */
function isOneCell(a: LedgerRecord, b: LedgerRecord): boolean {
  const column = a.ledger.columns.get("id");
  if (a.ledger !== b.ledger || column === undefined) return false;
  return a.ledger.anchorOf(a.row, column).row === b.ledger.anchorOf(b.row, column).row;
}
