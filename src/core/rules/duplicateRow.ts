import { compact } from "../workbook/cellText";
import { isCellFault, type CellValue } from "../workbook/snapshot";
import type { Ledger } from "../ledgers/ledger";
import type { LedgerKind } from "../ledgers/ledgerKind";
import type { LedgerRecord } from "../records/ledgerRecord";
import type { AnyHit, Place } from "./hit";
import { placeOfFirst } from "./place";
import { rowName } from "./rowName";
import type { RecordsRule } from "./rule";

/**
 * A record that says in every column but 序号 what an earlier one of the same kind says, blanks included, on whatever sheet
 * (SPEC §7, DECIDED D9). Twins count: nothing is dropped.
 */
export const duplicateRow: RecordsRule = {
  stage: "records",
  id: "duplicate-row",
  check: (records) => {
    const hits: AnyHit[] = [];
    const firsts = new Map<LedgerKind, Map<string, LedgerRecord>>();
    for (const record of mayRepeat(records)) {
      const known = firsts.get(record.kind) ?? new Map<string, LedgerRecord>();
      firsts.set(record.kind, known);
      const said = signature(record);
      const first = known.get(said);
      if (first === undefined) known.set(said, record);
      else
        hits.push({ rule: "duplicate-row", place: placeOfRecord(record), evidence: { first: rowName(first, record) } });
    }
    return hits;
  },
};

/** Most records differ in their telling column already; only the others are compared whole. */
function mayRepeat(records: readonly LedgerRecord[]): readonly LedgerRecord[] {
  const counts = new Map<string, number>();
  const keys = records.map((record) => {
    const key = `${record.kind}\n${shortText(tellingCell(record))}\n${record.id ?? ""}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
    return key;
  });
  return records.filter((_, index) => (counts.get(keys[index] ?? "") ?? 0) > 1);
}

function tellingCell(record: LedgerRecord): CellValue | undefined {
  for (const key of ["task", "name", "description", "month"] as const) {
    const column = record.ledger.columns.get(key);
    if (column !== undefined) return record.cells[column - 1];
  }
  return undefined;
}

function shortText(value: CellValue | undefined): string {
  if (value === undefined || value === null) return "";
  return isCellFault(value) ? value.text : compact(String(value));
}

/** Every cell of the table but 序号, by what its column is, so that sheets with other column orders compare too. */
function signature(record: LedgerRecord): string {
  return columnNames(record.ledger)
    .map(([name, column]) => [name, shortText(record.cells[column - 1])] as const)
    .filter(([, text]) => text.length > 0)
    .map(([name, text]) => `${name}\u0001${text}`)
    .join("\u0002");
}

const namesByLedger = new WeakMap<Ledger, readonly (readonly [string, number])[]>();

function columnNames(ledger: Ledger): readonly (readonly [string, number])[] {
  const known = namesByLedger.get(ledger);
  if (known) return known;
  const keyOf = new Map([...ledger.columns].map(([key, column]) => [column, key]));
  const names = [...ledger.headings]
    .filter(([column]) => keyOf.get(column) !== "seq")
    .map(([column, path]) => [keyOf.get(column) ?? `:${path.join("/")}`, column] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
  namesByLedger.set(ledger, names);
  return names;
}

function placeOfRecord(record: LedgerRecord): Place {
  return placeOfFirst(record, ["task", "name", "description", "month"]);
}
