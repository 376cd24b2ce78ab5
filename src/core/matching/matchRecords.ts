import { behind, drained, visited, type Steps } from "../base/steps";
import type { LedgerKind } from "../terms/ledgerKind";
import { compact } from "../workbook/cellText";
import { characterPairs, diceOf } from "./characterPairs";
import { comparableName } from "./comparableName";
import { likeNames, type NamedRow } from "./likeNames";
import type { MatchableRow } from "./matchableRow";

/** Which rows of two months are the same. Rows are given by their places in the two lists; each place stands in one of the parts. */
export interface RecordMatches {
  /** In the order of `now`. */
  readonly pairs: readonly RecordPair[];
  /** Rows that nothing tells apart, on both sides; where the sides differ in number the surplus is added or vanished as well. */
  readonly twins: readonly { readonly before: readonly number[]; readonly now: readonly number[] }[];
  /** Rows that only the later list has, ascending. */
  readonly added: readonly number[];
  /** Rows that only the earlier list has, ascending. */
  readonly vanished: readonly number[];
}

export interface RecordPair {
  readonly before: number;
  readonly now: number;
  /** `likeness`: the name was changed. */
  readonly by: "id" | "name" | "likeness";
}

/**
 * Finds each row again in another month's list (MONTH §3, DECIDED F9), in this order, each only where it is one to one:
 *
 * 1. its 编号, where the names are no strangers or specialty town and key task agree;
 * 2. the same ledger, specialty town, key task and name but for white space and punctuation;
 * 3. of what is left, the same with its towns, then with its name to the letter: the same task may stand there once for each town;
 * 4. of what is left, the same ledger, specialty town and key task, a lead unit in common and names alike.
 *
 * File, sheet and row play no part. No row is matched twice; what could be either of two is matched to neither. Names that are blank
 * are no strangers to any, but match nothing by themselves.
 */
export function matchRecords(before: readonly MatchableRow[], now: readonly MatchableRow[]): RecordMatches {
  return drained(matchRecordsSteps(before, now));
}

/** Tells rows looked at: those of both lists. */
export function* matchRecordsSteps(
  before: readonly MatchableRow[],
  now: readonly MatchableRow[],
): Steps<RecordMatches> {
  const old = yield* named(before);
  const fresh = yield* behind(before.length, named(now));
  const used = new Uint8Array(before.length);
  /** By the places of `now`. */
  const found = new Array<RecordPair | null>(now.length).fill(null);
  const take = (at: number, again: number, by: RecordPair["by"]): void => {
    found[again] = { before: at, now: again, by };
    used[at] = 1;
  };
  for (const { before: one, now: other } of onePairs(old, fresh, idKey))
    if (areNoStrangers(old[one], fresh[other])) take(one, other, "id");
  yield before.length + now.length;

  const left = (): [NamedRow[], NamedRow[]] => [
    old.filter(({ place }) => used[place] === 0),
    fresh.filter(({ place }) => found[place] === null),
  ];
  for (const { before: one, now: other } of onePairs(...left(), nameKey))
    if (fresh[other]?.name !== "") take(one, other, "name");
  yield before.length + now.length;

  for (const keyOf of [townsAndWordsKey, townsKey, wordsKey]) {
    const rows = left();
    if (rows[0].length === 0 || rows[1].length === 0) break;
    for (const { before: one, now: other } of onePairs(...rows, keyOf)) take(one, other, "name");
  }

  for (const { before: at, now: again } of likeNames(...left()))
    take(at, again, old[at]?.name === fresh[again]?.name ? "name" : "likeness");

  const [gone, come] = left();
  const twins = twinsOf(gone, come);
  return {
    pairs: found.filter((pair) => pair !== null),
    twins,
    added: withoutTwins(come, twins, "now"),
    vanished: withoutTwins(gone, twins, "before"),
  };
}

function* named(rows: readonly MatchableRow[]): Steps<readonly NamedRow[]> {
  const result: NamedRow[] = [];
  yield* visited(rows.length, (place) => {
    const row = rows[place];
    if (row !== undefined) result.push(new Named(place, row));
  });
  return result;
}

/** Most rows are found by their ids: the names of these are never compared but as they stand. */
class Named implements NamedRow {
  private comparable: string | null = null;

  constructor(
    readonly place: number,
    readonly row: MatchableRow,
  ) {}

  get name(): string {
    return (this.comparable ??= comparableName(this.row.name ?? ""));
  }
}

/** Within one ledger. */
function idKey({ row: { id } }: NamedRow): string | null {
  const same = compact(id ?? "");
  return same === "" ? null : same;
}

function nameKey({ row: { ledger, specialtyTown, keyTask }, name }: NamedRow): string {
  return `${ledger}\n${specialtyTown ?? ""}\n${keyTask ?? ""}\n${name}`;
}

/** With its towns; null where it has none or no name. */
function townsKey(row: NamedRow): string | null {
  const { towns } = row.row;
  return row.name === "" || towns.length === 0 ? null : `${nameKey(row)}\n${[...towns].sort().join("、")}`;
}

/** With its name to the letter; null where it has none. */
function wordsKey(row: NamedRow): string | null {
  return row.name === "" ? null : `${nameKey(row)}\n${row.row.name?.trim() ?? ""}`;
}

function townsAndWordsKey(row: NamedRow): string | null {
  const key = townsKey(row);
  return key === null ? null : `${key}\n${row.row.name?.trim() ?? ""}`;
}

/** Of each key within a ledger that one row of either list has: their places. In the order of the first list. */
function onePairs(
  before: readonly NamedRow[],
  now: readonly NamedRow[],
  keyOf: (row: NamedRow) => string | null,
): readonly { readonly before: number; readonly now: number }[] {
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

interface Group {
  readonly before: number[];
  readonly now: number[];
}

/** Rows of one name on both sides; where the towns of all of them are known, of the same towns. */
function twinsOf(before: readonly NamedRow[], now: readonly NamedRow[]): readonly Group[] {
  const isOnBoth = (group: Group): boolean => group.before.length > 0 && group.now.length > 0;
  const rowsAt = (rows: readonly NamedRow[]): ReadonlyMap<number, NamedRow> =>
    new Map(rows.map((row) => [row.place, row]));
  const [old, fresh] = [rowsAt(before), rowsAt(now)];
  return groupsOf(before, now, nameKey)
    .filter(isOnBoth)
    .flatMap((group) => {
      const [gone, come] = [
        group.before.flatMap((at) => old.get(at) ?? []),
        group.now.flatMap((at) => fresh.get(at) ?? []),
      ];
      if ([...gone, ...come].some((row) => townsKey(row) === null)) return [group];
      return groupsOf(gone, come, townsKey).filter(isOnBoth);
    });
}

function groupsOf(
  before: readonly NamedRow[],
  now: readonly NamedRow[],
  keyOf: (row: NamedRow) => string | null,
): readonly Group[] {
  const groups = new Map<string, Group>();
  for (const [rows, side] of [
    [before, "before"],
    [now, "now"],
  ] as const) {
    for (const row of rows) {
      const key = keyOf(row);
      if (key === null) continue;
      const group = groups.get(key);
      if (group !== undefined) group[side].push(row.place);
      else groups.set(key, { before: [], now: [], [side]: [row.place] });
    }
  }
  return [...groups.values()];
}

/** Below this likeness names have nothing to do with each other. */
const STRANGERS = 0.3;

function areNoStrangers(one: NamedRow | undefined, other: NamedRow | undefined): boolean {
  if (one === undefined || other === undefined) return false;
  const { specialtyTown, keyTask } = one.row;
  // Of most pairs this says it, and no name has to be made.
  if (specialtyTown !== null && keyTask !== null)
    if (specialtyTown === other.row.specialtyTown && keyTask === other.row.keyTask) return true;
  if (one.row.name === other.row.name || one.name === other.name || one.name === "" || other.name === "") return true;
  return diceOf(characterPairs(one.name), characterPairs(other.name)) >= STRANGERS;
}

/** What is on one side only. Of twins that are more on this side, as many as they are more: which ones, nothing could tell. */
function withoutTwins(rows: readonly NamedRow[], twins: readonly Group[], side: keyof Group): readonly number[] {
  const both = new Set<number>();
  for (const group of twins)
    for (const place of group[side].slice(0, Math.min(group.before.length, group.now.length))) both.add(place);
  return rows.map(({ place }) => place).filter((place) => !both.has(place));
}
