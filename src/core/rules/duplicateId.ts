import { compact } from "../workbook/cellText";
import type { LedgerKind } from "../ledgers/ledgerKind";
import type { LedgerRecord } from "../records/ledgerRecord";
import type { AnyHit } from "./hit";
import { placeOf } from "./place";
import { rowName } from "./rowName";
import type { RecordsRule } from "./rule";

/**
 * An id that an earlier record of the same kind has already, on whatever sheet (SPEC §7): from the second on, naming the
 * first (DECIDED D9). 序号 is no id (DECIDED C14).
 */
export const duplicateId: RecordsRule = {
  stage: "records",
  id: "duplicate-id",
  check: (records) => {
    const hits: AnyHit[] = [];
    const firsts = new Map<LedgerKind, Map<string, LedgerRecord>>();
    for (const record of records) {
      if (record.id === null) continue;
      const known = firsts.get(record.kind) ?? new Map<string, LedgerRecord>();
      firsts.set(record.kind, known);
      const id = compact(record.id);
      const first = known.get(id);
      if (first === undefined) known.set(id, record);
      else if (!isOneCell(first, record))
        hits.push({
          rule: "duplicate-id",
          place: placeOf(record, "id"),
          evidence: { id: record.id, first: rowName(first, record) },
        });
    }
    return hits;
  },
};

/** One id merged over several rows names them all on purpose. */
function isOneCell(a: LedgerRecord, b: LedgerRecord): boolean {
  const column = a.ledger.columns.get("id");
  if (a.ledger !== b.ledger || column === undefined) return false;
  return a.ledger.anchorOf(a.row, column).row === b.ledger.anchorOf(b.row, column).row;
}
