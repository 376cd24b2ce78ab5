import { inBoth, type InBoth } from "../../base/inBoth";
import { once } from "../../base/once";
import { comparableName } from "../../matching/comparableName";
import { matchableRow } from "../../matching/matchableRow";
import { matchRecords } from "../../matching/matchRecords";
import type { IsoMonth } from "../../terms/isoDay";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { isOfMaster } from "../handout/templateIdentity";
import { masterCell, type MasterBook, type MasterRow } from "./masterBook";
import type { ReturnedBook, ReturnedRow } from "./returnedBook";
import { areAlike, rowIdentities, type KnownRow, type RowIdentity } from "./rowIdentities";

/** What a file is to the master. */
export type FileStanding =
  | { readonly kind: "unreadable"; readonly sentence: InBoth }
  | { readonly kind: "foreign"; readonly sentence: InBoth }
  /** `matched`: which row of the master's each row is; `sent` false where nobody knows what was sent. */
  | {
      readonly kind: "known" | "older-issue" | "no-identity";
      readonly unit: string | null;
      readonly month: IsoMonth | null;
      readonly matched: ReadonlyMap<ReturnedRow, MatchedRow>;
    };

/** Which row of the master's a returned one is. */
export interface MatchedRow {
  readonly own: MasterRow;
  /** By which it was sent; null where nobody knows. */
  readonly key: string | null;
  /** What stands in it for all to see contradicts its key. */
  readonly isDoubtful: boolean;
  /** It was found by its number or name: the master calls it otherwise than when it was sent. */
  readonly isRenamed: boolean;
}

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
    return {
      kind: "unreadable",
      sentence: inBoth(
        "没有找到台账：看不出表头，也没有行号标识；请核对发回的是不是填报模板。",
        "No ledger was found: there are neither headings nor row marks. See whether what came back is the template.",
      ),
    };
  const own = book.rows.flatMap(({ key }) => key ?? []);
  const carriers = [own.length > 0, property !== null, sent !== null].filter(Boolean).length;
  const matched = matchedRows(book, master);
  if (carriers === 0) {
    if (matched.size === 0)
      return {
        kind: "foreign",
        sentence: inBoth(
          "没有台账标识，也没有一行与主台账对得上，没有汇总；请核对是不是发错了文件。",
          "It carries no mark of a ledger and no row fits the master ledger; it was not put together. See whether it is the wrong file.",
        ),
      };
    return { kind: "no-identity", unit: null, month: null, matched };
  }
  const keys = new Set(own.length > 0 ? own : [...(sent?.rows.keys() ?? [])]);
  const isOurs = identity !== null && isOfMaster(identity, master.name);
  const renamed = [...matched].filter((row) => isSurelyRenamed(row, isOurs));
  const known = [...keys].filter((key) => master.byKey.has(key)).length + renamed.length;
  const isEarlier = identity !== null && identity.month < month;
  if (isEarlier && isOfMaster(identity, master.name) && (known > 0 || matched.size > 0) && carriers > 1)
    return { kind: "older-issue", unit: identity.unit, month: identity.month, matched };
  if (keys.size > 0 && known * 2 < keys.size)
    return {
      kind: "foreign",
      sentence: inBoth(
        "行号标识多数不是这个主台账的，是另一个台账的模板，没有汇总；请核对是不是发错了文件。",
        "Most row marks are not those of this master ledger: it is the template of another one and was not put together. See whether it is the wrong file.",
      ),
    };
  if (carriers === 1) return { kind: "no-identity", unit: null, month: null, matched };
  if (isEarlier) return { kind: "older-issue", unit: identity.unit, month: identity.month, matched };
  return { kind: "known", unit: identity?.unit ?? null, month: identity?.month ?? null, matched };
}

/**
 * A row whose number or name the office corrected after it was sent: alike still, and in the specialty town that it was sent in. Where
 * the file names another master, a town has to be said. Numbers alone prove nothing (DECIDED F4).
 */
function isSurelyRenamed([row, { own, isRenamed }]: readonly [ReturnedRow, MatchedRow], isOurs: boolean): boolean {
  const record = isRenamed ? row.record() : null;
  if (record === null) return false;
  const [then, now] = [record, own.record].map((one) => comparableName(matchableRow(one).name ?? ""));
  const town = own.record.specialtyTown;
  return areAlike(then ?? "", now ?? "") && record.specialtyTown === town && (isOurs || town !== null);
}

/** By key, where what stands in the row agrees; what has none that the master knows by MONTH §3, among the rows that no key has found. */
function matchedRows({ rows, sent }: ReturnedBook, master: MasterBook): ReadonlyMap<ReturnedRow, MatchedRow> {
  const ofMaster = once(() => master.rows.map(knownRow));
  const base =
    sent === null ? null : [...sent.rows].map(([key, { sheet, cells }]): KnownRow => ({ key, sheet, cells }));
  const notSent = (): readonly KnownRow[] => ofMaster().filter(({ key }) => sent?.rows.has(key) !== true);
  const identities = rowIdentities(rows, base ?? ofMaster(), notSent);
  const matched = new Map<ReturnedRow, MatchedRow>();
  const found = new Set<MasterRow>();
  for (const isDoubtful of [false, true])
    for (const [row, identity] of identities) {
      const { key } = identity;
      const own = key === null ? undefined : master.byKey.get(key);
      // A doubtful row is not the one that another surely is: all that it says is to be looked at.
      if (own === undefined || identity.isDoubtful !== isDoubtful || (isDoubtful && found.has(own))) continue;
      matched.set(row, { own, key, isDoubtful, isRenamed: false });
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
    if (own === undefined || row === undefined) continue;
    const { key, isDoubtful } = identities.get(row) ?? NOBODY;
    matched.set(row, {
      own,
      key: isDoubtful ? null : key,
      isDoubtful,
      isRenamed: !isDoubtful && key !== null && sent?.rows.has(key) === true,
    });
  }
  copiesOf(left, matched, master);
  return matched;
}

/** A row without a key that says of itself what one row of the master's does was copied from it: a second one of that, and no new one. */
function copiesOf(left: readonly ReturnedRow[], matched: Map<ReturnedRow, MatchedRow>, { rows }: MasterBook): void {
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
    if (own !== undefined && own !== null) matched.set(row, { own, key: null, isDoubtful: false, isRenamed: false });
  }
}

function nameOf(record: LedgerRecord): string {
  const { ledger, specialtyTown, keyTask, name } = matchableRow(record);
  return [ledger, specialtyTown ?? "", keyTask ?? "", comparableName(name ?? "")].join("\n");
}

const NOBODY: RowIdentity = { key: null, isDoubtful: false };

function knownRow(row: MasterRow): KnownRow {
  const cells = new Map([...row.ledger.columns.values()].map((column) => [column.name, masterCell(row, column)]));
  return { key: row.key, sheet: row.record.ledger.sheet, cells };
}
