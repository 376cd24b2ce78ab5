import { visited, type Steps } from "../../base/steps";
import { compact } from "../../workbook/cellText";
import { isCellFault, type CellValue } from "../../workbook/snapshot";
import type { Ledger } from "../../terms/ledger";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { AnyHit } from "../../terms/hit";
import { placeOfFirst } from "../../terms/place";
import { rowName } from "./rowName";
import type { RecordsRule } from "./rule";

/**
 * A record that says in every column but 序号 what an earlier one of the same kind says, blanks included, on whatever sheet
 * (SPEC §7, DECIDED D9). Twins count: nothing is dropped.
 */
export const duplicateRow: RecordsRule = {
  stage: "records",
  id: "duplicate-row",
  *check(records) {
    const hits: AnyHit[] = [];
    const firsts = new Map<string, LedgerRecord>();
    const several = yield* mayRepeat(records);
    yield* visited(several.length, (index) => {
      const record = several[index];
      if (record === undefined) return;
      const said = signature(record);
      const first = firsts.get(said);
      if (first === undefined) firsts.set(said, record);
      else hits.push(duplicateRowHit(record, first));
    });
    return hits;
  },
};

/** @param first the earliest record with the same signature */
export function duplicateRowHit(record: LedgerRecord, first: LedgerRecord): AnyHit {
  return {
    rule: "duplicate-row",
    place: placeOfFirst(record, TELLING),
    evidence: { first: rowName(first, record) },
  };
}

/** Most records differ in what tells them apart already; only the others are compared whole. */
function* mayRepeat(records: readonly LedgerRecord[]): Steps<readonly LedgerRecord[]> {
  const counts = new Map<string, number>();
  const keys: string[] = [];
  yield* visited(records.length, (index) => {
    const record = records[index];
    if (record === undefined) return;
    const key = tellingKey(record);
    keys.push(key);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return records.filter((_, index) => (counts.get(keys[index] ?? "") ?? 0) > 1);
}

const TELLING = ["task", "name", "description", "month"] as const;

/** Quick to make, and the same wherever the signature is. */
export function tellingKey({ kind, ledger, cells }: LedgerRecord): string {
  let telling = "";
  for (const key of TELLING) {
    const column = ledger.columns.get(key);
    if (column !== undefined) telling = shortText(cells[column - 1]);
    if (telling !== "") break;
  }
  const id = ledger.columns.get("id");
  return `${kind}\n${telling}\n${id === undefined ? "" : shortText(cells[id - 1])}`;
}

function shortText(value: CellValue | undefined): string {
  if (value === undefined || value === null) return "";
  return isCellFault(value) ? value.text : compact(String(value));
}

/** The kind and every cell of the table but 序号, by what its column is, so that sheets with other column orders compare too. */
export function signature({ kind, ledger, cells }: LedgerRecord): string {
  let said: string = kind;
  for (const [name, column] of columnNames(ledger)) {
    const text = shortText(cells[column - 1]);
    if (text.length > 0) said += `\u0002${name}\u0001${text}`;
  }
  return said;
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
