import type { LedgerRecord } from "../terms/ledgerRecord";
import { duplicateIdHit, idKey } from "../judge/rules/duplicateId";
import { duplicateRowHit, signature, tellingKey } from "../judge/rules/duplicateRow";
import type { AnyHit } from "../terms/hit";
import { visited, type Steps } from "../base/steps";
import { sharers, type Sharers } from "./sharers";

/** What duplicate-id and duplicate-row say, kept up while records change. Records are told by their number in the run. */
export interface Twins {
  /** Answers the other records of which something else may have to be said now. */
  replace(record: number, before: LedgerRecord, after: LedgerRecord): readonly number[];
  hitsOf(record: number): readonly AnyHit[];
}

/** @param records what the records are now: the caller puts a new one in before it tells of it */
export function* twinsAmong(records: readonly LedgerRecord[]): Steps<Twins> {
  const byId = sharers();
  const byTelling = sharers();
  /** Of all records that share a telling key, and of some that did. */
  const bySignature = sharers();
  const signatures = new Map<number, string>();

  const sign = (number: number): readonly number[] => {
    const record = records[number];
    if (record === undefined || signatures.has(number)) return NONE;
    const said = signature(record);
    signatures.set(number, said);
    return [number, ...bySignature.join(said, number)];
  };
  const signAll = (key: string): readonly number[] => {
    const alike = byTelling.of(key);
    return alike.length < 2 ? NONE : alike.flatMap(sign);
  };

  yield* visited(records.length, (number) => {
    const record = records[number];
    if (record === undefined) return;
    const id = idKey(record);
    if (id !== null) byId.join(id, number);
    byTelling.join(tellingKey(record), number);
  });
  yield* visited(records.length, (number) => {
    const record = records[number];
    if (record !== undefined && byTelling.of(tellingKey(record)).length > 1) sign(number);
  });

  return {
    replace: (number, before, after) => {
      const others = [...moved(byId, number, idKey(before), idKey(after))];
      const [from, to] = [tellingKey(before), tellingKey(after)];
      if (from !== to) moved(byTelling, number, from, to);
      const signed = signatures.get(number);
      if (signed !== undefined && signed !== signature(after)) {
        signatures.delete(number);
        for (const other of bySignature.leave(signed, number)) others.push(other);
      }
      for (const other of signAll(to)) others.push(other);
      return others;
    },
    hitsOf: (number) => {
      const record = records[number];
      if (record === undefined) return [];
      const id = idKey(record);
      const firstOf = (list: readonly number[]): LedgerRecord | undefined =>
        list[0] === undefined || list[0] === number ? undefined : records[list[0]];
      const firstWithId = id === null ? undefined : firstOf(byId.of(id));
      const firstAlike = firstOf(bySignature.of(signatures.get(number) ?? ""));
      const idHit = firstWithId === undefined ? null : duplicateIdHit(record, firstWithId);
      return [
        ...(idHit === null ? [] : [idHit]),
        ...(firstAlike === undefined ? [] : [duplicateRowHit(record, firstAlike)]),
      ];
    },
  };
}

const NONE: readonly number[] = [];

function moved(among: Sharers, record: number, from: string | null, to: string | null): readonly number[] {
  if (from === to) return NONE;
  const left = from === null ? NONE : among.leave(from, record);
  return to === null ? left : [...left, ...among.join(to, record)];
}
