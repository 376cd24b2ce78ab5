import { visited, type Steps } from "../../base/steps";
import type { Fault } from "../../terms/hit";
import type { LedgerKind } from "../../terms/ledgerKind";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { equalsKeptUp, wholesKeptUp, type AreApart } from "./equalsKeptUp";
import type { RecordsRule } from "./rule";
import type { RuleContext } from "./ruleContext";

/** When records count as equal, and what is wrong with all but the first of them. Records of different kinds are never equal. */
export interface Equality<E> {
  /** The same for equal records; null for a record that is like no other. Best a text that there is already: none is as quick. */
  readonly keyOf: (record: LedgerRecord) => string | null;
  /** Where the key is quick to make and does not decide: what does. Equal records have equal keys. Made only where keys are shared. */
  readonly wholeOf?: (record: LedgerRecord) => string;
  /** Which equal records of two ledgers are nevertheless none: where two towns have the same task. Absent: none. */
  readonly apartIn?: (context: RuleContext) => AreApart;
  /** @param first the earliest record that is equal and not apart */
  readonly faultOf: (record: LedgerRecord, first: LedgerRecord) => Fault<E> | null;
}

/** A rule that finds fault with a record because an earlier one is equal to it. */
export function firstOfEquals<E>(equality: Equality<E>): Pick<RecordsRule<string, E>, "check" | "keepUp"> {
  const { keyOf, wholeOf, apartIn, faultOf } = equality;
  const keyOfKind = (record: LedgerRecord): string | null => {
    const key = keyOf(record);
    return key === null ? null : `${record.kind}\n${key}`;
  };
  return {
    *check(records, context) {
      const faults: Fault<E>[] = [];
      const firsts = byKind<LedgerRecord>();
      const areApart = apartIn?.(context);
      const others = byKind<readonly LedgerRecord[]>();
      const compared = wholeOf === undefined ? records : yield* sharingKeys(records, keyOf);
      const said = wholeOf ?? keyOf;
      yield* visited(compared.length, (index) => {
        const record = compared[index];
        const key = record === undefined ? null : said(record);
        if (record === undefined || key === null) return;
        const ofKind = firsts[record.kind];
        const [first, more] = [ofKind.get(key), others[record.kind].get(key) ?? NONE];
        if (first === undefined) {
          ofKind.set(key, record);
          return;
        }
        const equal = areApart?.(record, first) === true ? more.find((one) => !areApart(record, one)) : first;
        const fault = equal === undefined ? null : faultOf(record, equal);
        if (fault !== null) faults.push(fault);
        // Of each ledger the first will do: which records are apart hangs on their ledgers.
        if (areApart !== undefined && ![first, ...more].some(({ ledger }) => ledger === record.ledger))
          others[record.kind].set(key, [...more, record]);
      });
      return faults;
    },
    keepUp:
      wholeOf === undefined ? equalsKeptUp(keyOfKind, faultOf) : wholesKeptUp(keyOfKind, wholeOf, faultOf, apartIn),
  };
}

const NONE: readonly LedgerRecord[] = [];

/** Most records differ in their keys already; only the others are compared whole. */
function* sharingKeys(
  records: readonly LedgerRecord[],
  keyOf: (record: LedgerRecord) => string | null,
): Steps<readonly LedgerRecord[]> {
  const firsts = byKind<number>();
  const isShared = new Uint8Array(records.length);
  yield* visited(records.length, (index) => {
    const record = records[index];
    const key = record === undefined ? null : keyOf(record);
    if (record === undefined || key === null) return;
    const first = firsts[record.kind].get(key);
    if (first === undefined) {
      firsts[record.kind].set(key, index);
      return;
    }
    isShared[first] = 1;
    isShared[index] = 1;
  });
  return isShared.includes(1) ? records.filter((_, index) => isShared[index] === 1) : [];
}

/** What is known of each key, for each kind apart. */
function byKind<V>(): Readonly<Record<LedgerKind, Map<string, V>>> {
  return { tasks: new Map(), projects: new Map(), problems: new Map(), indicators: new Map(), submissions: new Map() };
}
