import { visited, type Steps } from "../../base/steps";
import type { Fault } from "../../terms/hit";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import { equalsKeptUp, wholesKeptUp } from "./equalsKeptUp";
import type { RecordsRule } from "./rule";

/** When records count as equal, and what is wrong with all but the first of them. */
export interface Equality<E> {
  /** The same for equal records; null for a record that is like no other. */
  readonly keyOf: (record: LedgerRecord) => string | null;
  /** Where the key is quick to make and does not decide: what does. Equal records have equal keys. Made only where keys are shared. */
  readonly wholeOf?: (record: LedgerRecord) => string;
  /** @param first the earliest record that is equal */
  readonly faultOf: (record: LedgerRecord, first: LedgerRecord) => Fault<E> | null;
}

/** A rule that finds fault with a record because an earlier one is equal to it. */
export function firstOfEquals<E>(equality: Equality<E>): Pick<RecordsRule<string, E>, "check" | "keepUp"> {
  const { keyOf, wholeOf, faultOf } = equality;
  return {
    *check(records) {
      const faults: Fault<E>[] = [];
      const firsts = new Map<string, LedgerRecord>();
      const compared = wholeOf === undefined ? records : yield* sharingKeys(records, keyOf);
      const said = wholeOf ?? keyOf;
      yield* visited(compared.length, (index) => {
        const record = compared[index];
        const key = record === undefined ? null : said(record);
        if (record === undefined || key === null) return;
        const first = firsts.get(key);
        const fault = first === undefined ? null : faultOf(record, first);
        if (first === undefined) firsts.set(key, record);
        if (fault !== null) faults.push(fault);
      });
      return faults;
    },
    keepUp: wholeOf === undefined ? equalsKeptUp(keyOf, faultOf) : wholesKeptUp(keyOf, wholeOf, faultOf),
  };
}

/** Most records differ in their keys already; only the others are compared whole. */
function* sharingKeys(
  records: readonly LedgerRecord[],
  keyOf: (record: LedgerRecord) => string | null,
): Steps<readonly LedgerRecord[]> {
  const counts = new Map<string, number>();
  const keys: (string | null)[] = [];
  yield* visited(records.length, (index) => {
    const record = records[index];
    if (record === undefined) return;
    const key = keyOf(record);
    keys.push(key);
    if (key !== null) counts.set(key, (counts.get(key) ?? 0) + 1);
  });
  return records.filter((_, index) => {
    const key = keys[index];
    return key !== undefined && key !== null && (counts.get(key) ?? 0) > 1;
  });
}
