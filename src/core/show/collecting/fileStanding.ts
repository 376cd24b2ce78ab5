import { comparableName } from "../../matching/comparableName";
import { matchableRow } from "../../matching/matchableRow";
import { matchRecords } from "../../matching/matchRecords";
import type { IsoMonth } from "../../terms/isoDay";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { isOfMaster } from "../handout/templateIdentity";
import type { MasterBook, MasterRow } from "./masterBook";
import type { ReturnedBook, ReturnedRow } from "./returnedBook";

/** What a file is to the master. */
export type FileStanding =
  | { readonly kind: "unreadable"; readonly sentence: string }
  | { readonly kind: "foreign"; readonly sentence: string }
  /** `matched`: which row of the master's each row is; `sent` false where nobody knows what was sent. */
  | {
      readonly kind: "known" | "older-issue" | "no-identity";
      readonly unit: string | null;
      readonly month: IsoMonth | null;
      readonly matched: ReadonlyMap<ReturnedRow, MasterRow>;
    };

/**
 * Whose file it is, by what it carries (MONTH §4, DECIDED F4, F16, F22): two of key column, document property and 底稿 are proof. At
 * least half of its keys are the master's, or it is another's.
 *
 * @param month the month that is collected
 */
export function fileStanding(book: ReturnedBook, master: MasterBook, month: IsoMonth): FileStanding {
  const { property, sent } = book;
  const identity = sent?.identity ?? property;
  // A template of several workbooks may have no row of this one: that is an answer, and nothing to take.
  if (book.tables === 0 && book.ofOthers.length > 0)
    return { kind: "known", unit: identity?.unit ?? null, month: identity?.month ?? null, matched: new Map() };
  if (book.tables === 0)
    return { kind: "unreadable", sentence: "没有找到台账：看不出表头，也没有行号标识；请核对发回的是不是填报模板。" };
  const own = book.rows.flatMap(({ key }) => key ?? []);
  const carriers = [own.length > 0, property !== null, sent !== null].filter(Boolean).length;
  const matched = matchedRows(book, master);
  if (carriers === 0) {
    if (matched.size === 0)
      return {
        kind: "foreign",
        sentence: "没有台账标识，也没有一行与主台账对得上，没有汇总；请核对是不是发错了文件。",
      };
    return { kind: "no-identity", unit: null, month: null, matched };
  }
  const keys = new Set(own.length > 0 ? own : [...(sent?.rows.keys() ?? [])]);
  const known = [...keys].filter((key) => master.byKey.has(key)).length;
  const isEarlier = identity !== null && identity.month < month;
  if (isEarlier && isOfMaster(identity, master.name) && (known > 0 || matched.size > 0) && carriers > 1)
    return { kind: "older-issue", unit: identity.unit, month: identity.month, matched };
  if (keys.size > 0 && known * 2 < keys.size)
    return {
      kind: "foreign",
      sentence: "行号标识多数不是这个主台账的，是另一个台账的模板，没有汇总；请核对是不是发错了文件。",
    };
  if (carriers === 1) return { kind: "no-identity", unit: null, month: null, matched };
  if (isEarlier) return { kind: "older-issue", unit: identity.unit, month: identity.month, matched };
  return { kind: "known", unit: identity?.unit ?? null, month: identity?.month ?? null, matched };
}

/** By key; what has none that the master knows by MONTH §3, among the rows that no key has found. */
function matchedRows({ rows }: ReturnedBook, master: MasterBook): ReadonlyMap<ReturnedRow, MasterRow> {
  const matched = new Map<ReturnedRow, MasterRow>();
  const found = new Set<MasterRow>();
  for (const row of rows) {
    const own = row.key === null ? undefined : master.byKey.get(row.key);
    if (own === undefined) continue;
    matched.set(row, own);
    found.add(own);
  }
  const left = rows.filter((row) => !matched.has(row) && row.record() !== null);
  if (left.length === 0) return matched;
  const free = master.rows.filter((row) => !found.has(row));
  const toMatch = (record: LedgerRecord | null) => (record === null ? [] : [matchableRow(record)]);
  const { pairs } = matchRecords(
    free.flatMap(({ record }) => toMatch(record)),
    left.flatMap((row) => toMatch(row.record())),
  );
  for (const { before, now } of pairs) {
    const [own, row] = [free[before], left[now]];
    if (own !== undefined && row !== undefined) matched.set(row, own);
  }
  copiesOf(left, matched, master);
  return matched;
}

/** A row without a key that says of itself what one row of the master's does was copied from it: a second one of that, and no new one. */
function copiesOf(left: readonly ReturnedRow[], matched: Map<ReturnedRow, MasterRow>, { rows }: MasterBook): void {
  const copies = left.filter((row) => !matched.has(row));
  if (copies.length === 0) return;
  const byName = new Map<string, MasterRow | null>();
  for (const row of rows) {
    const name = nameOf(row.record);
    byName.set(name, byName.has(name) ? null : row);
  }
  for (const row of copies) {
    const record = row.record();
    const own = record === null ? undefined : byName.get(nameOf(record));
    if (own !== undefined && own !== null) matched.set(row, own);
  }
}

function nameOf(record: LedgerRecord): string {
  const { ledger, specialtyTown, keyTask, name } = matchableRow(record);
  return [ledger, specialtyTown ?? "", keyTask ?? "", comparableName(name ?? "")].join("\n");
}
