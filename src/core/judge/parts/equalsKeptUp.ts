import { visited } from "../../base/steps";
import type { Fault } from "../../terms/hit";
import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { KeepUp, Spots } from "./keepUp";
import type { RuleContext } from "./ruleContext";
import { sharers, type Sharers } from "./sharers";

type KeyOf = (record: LedgerRecord) => string | null;
/** Whether a record and an earlier one, though equal, are two; it hangs on their ledgers and on what makes them equal. */
export type AreApart = (record: LedgerRecord, earlier: LedgerRecord) => boolean;
type FaultOf<E> = (record: LedgerRecord, first: LedgerRecord) => Fault<E> | null;

/** Keeps up which records have the same key as an earlier one. */
export function equalsKeptUp<E>(keyOf: KeyOf, faultOf: FaultOf<E>): KeepUp<E> {
  return function* (records, _, spots) {
    const byKey = sharers();
    yield* joinAll(byKey, records, keyOf);
    return {
      replace: (number, before, after) => spotsOf(moved(byKey, number, keyOf(before), keyOf(after)), records, spots),
      faultsAt: faultsAt(records, spots, faultOf, (_number, record) => {
        const key = keyOf(record);
        return key === null ? NONE : byKey.of(key);
      }),
    };
  };
}

/** Keeps up which records are the same as an earlier one as a whole. Only of those that share a key is the whole made and kept. */
export function wholesKeptUp<E>(
  keyOf: KeyOf,
  wholeOf: (record: LedgerRecord) => string,
  faultOf: FaultOf<E>,
  apartIn?: (context: RuleContext) => AreApart,
): KeepUp<E> {
  return function* (records, context, spots) {
    const areApart = apartIn?.(context);
    const byKey = sharers();
    /** Of all records that share a key, and of some that did. */
    const byWhole = sharers();
    const wholes = new Map<number, string>();

    const compare = (number: number): readonly number[] => {
      const record = records[number];
      if (record === undefined || wholes.has(number)) return NONE;
      const whole = wholeOf(record);
      wholes.set(number, whole);
      return [number, ...touched(byWhole.join(whole, number), whole)];
    };
    /** Where equal records stand in several ledgers each may have another first than the first of all. */
    const touched = (following: readonly number[], whole: string): readonly number[] => {
      const all = byWhole.of(whole);
      const ledger = records[all[0] ?? 0]?.ledger;
      return areApart !== undefined && all.some((one) => records[one]?.ledger !== ledger) ? all : following;
    };
    const compareAll = (key: string | null): readonly number[] => {
      const alike = key === null ? NONE : byKey.of(key);
      return alike.length < 2 ? NONE : alike.flatMap(compare);
    };

    yield* joinAll(byKey, records, keyOf);
    yield* visited(records.length, (number) => {
      const record = records[number];
      const key = record === undefined ? null : keyOf(record);
      if (key !== null && byKey.of(key).length > 1) compare(number);
    });

    return {
      replace: (number, before, after) => {
        const others: number[] = [];
        const [from, to] = [keyOf(before), keyOf(after)];
        moved(byKey, number, from, to);
        const whole = wholes.get(number);
        if (whole !== undefined && whole !== wholeOf(after)) {
          wholes.delete(number);
          const all = touched(NONE, whole);
          for (const other of byWhole.leave(whole, number)) others.push(other);
          for (const other of all) if (other !== number) others.push(other);
        }
        for (const other of compareAll(to)) others.push(other);
        return spotsOf(others, records, spots);
      },
      faultsAt: faultsAt(
        records,
        spots,
        faultOf,
        (number) => {
          const whole = wholes.get(number);
          return whole === undefined ? NONE : byWhole.of(whole);
        },
        areApart,
      ),
    };
  };
}

const NONE: readonly number[] = [];

function joinAll(byKey: Sharers, records: readonly LedgerRecord[], keyOf: KeyOf) {
  return visited(records.length, (number) => {
    const record = records[number];
    const key = record === undefined ? null : keyOf(record);
    if (key !== null) byKey.join(key, number);
  });
}

/** Answers the records of which another one is now the first. */
function moved(among: Sharers, number: number, from: string | null, to: string | null): readonly number[] {
  if (from === to) return NONE;
  const left = from === null ? NONE : among.leave(from, number);
  return to === null ? left : [...left, ...among.join(to, number)];
}

function spotsOf(numbers: readonly number[], records: readonly LedgerRecord[], spots: Spots): readonly number[] {
  return numbers.flatMap((number) => {
    const record = records[number];
    return record === undefined ? [] : [spots.ofRecord(record)];
  });
}

/** @param equalTo the records equal to one, itself among them, ascending */
function faultsAt<E>(
  records: readonly LedgerRecord[],
  spots: Spots,
  faultOf: FaultOf<E>,
  equalTo: (number: number, record: LedgerRecord) => readonly number[],
  areApart: AreApart = () => false,
): (spot: number) => readonly Fault<E>[] {
  return (spot) => {
    const number = spots.recordAt(spot);
    const record = records[number];
    if (record === undefined) return [];
    const first = firstOf(equalTo(number, record), number, record);
    const fault = first === undefined ? null : faultOf(record, first);
    return fault === null ? [] : [fault];
  };

  function firstOf(equal: readonly number[], number: number, record: LedgerRecord): LedgerRecord | undefined {
    for (const place of equal) {
      if (place >= number) return undefined;
      const earlier = records[place];
      if (earlier !== undefined && !areApart(record, earlier)) return earlier;
    }
    return undefined;
  }
}
