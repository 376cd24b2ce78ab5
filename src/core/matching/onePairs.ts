import type { LedgerKind } from "../terms/ledgerKind";
import { nameKey, townsAndWordsKey, townsKey, wordsKey, type NamedRow } from "./namedRow";

/** Rows of two lists by their places. */
export interface PlacePair {
  readonly before: number;
  readonly now: number;
}

/** Of each key within a ledger that one row of either list has: their places. In the order of the first list. */
export function onePairs(
  before: readonly NamedRow[],
  now: readonly NamedRow[],
  keyOf: (row: NamedRow) => string | null,
): readonly PlacePair[] {
  // By places in the lists, not as objects: hundreds of thousands of rows are looked up.
  const places = new Map<LedgerKind, Map<string, number>>();
  const again = new Int32Array(before.length).fill(NONE);
  before.forEach((row, index) => {
    const key = keyOf(row);
    if (key === null) return;
    let own = places.get(row.row.ledger);
    if (own === undefined) places.set(row.row.ledger, (own = new Map<string, number>()));
    const known = own.get(key);
    if (known === undefined) own.set(key, index);
    else again[known] = SEVERAL;
  });
  for (const row of now) {
    const key = keyOf(row);
    const index = key === null ? undefined : places.get(row.row.ledger)?.get(key);
    if (index !== undefined) again[index] = again[index] === NONE ? row.place : SEVERAL;
  }
  return before.flatMap(({ place }, index) => {
    const other = again[index] ?? NONE;
    return other < 0 ? [] : [{ before: place, now: other }];
  });
}

const NONE = -1;
const SEVERAL = -2;

/**
 * Rows whose names stand one to one; of those left, with their towns, then to the letter. Each list's places are ascending and no row is
 * found twice.
 */
export function pairsByName(before: readonly NamedRow[], now: readonly NamedRow[]): readonly PlacePair[] {
  const all: PlacePair[] = [];
  let [old, fresh] = [before, now];
  for (const keyOf of [someNameKey, townsAndWordsKey, townsKey, wordsKey]) {
    if (old.length === 0 || fresh.length === 0) break;
    const pairs = onePairs(old, fresh, keyOf);
    if (pairs.length === 0) continue;
    for (const pair of pairs) all.push(pair);
    const [usedBefore, usedNow] = [new Set(pairs.map((pair) => pair.before)), new Set(pairs.map((pair) => pair.now))];
    old = old.filter(({ place }) => !usedBefore.has(place));
    fresh = fresh.filter(({ place }) => !usedNow.has(place));
  }
  return all;
}

function someNameKey(row: NamedRow): string | null {
  return row.name === "" ? null : nameKey(row);
}
