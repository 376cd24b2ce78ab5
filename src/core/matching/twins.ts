import { grouped } from "../base/grouped";
import { nameKey, townsKey, type NamedRow } from "./namedRow";

/** Places of rows that nothing tells apart, in two lists. */
export interface Twins {
  readonly before: readonly number[];
  readonly now: readonly number[];
}

interface Group {
  readonly before: number[];
  readonly now: number[];
}

/** Rows of one name on both sides; where the towns of all of them are known, of the same towns. */
export function twinsOf(before: readonly NamedRow[], now: readonly NamedRow[]): readonly Twins[] {
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

/** Where a row of either list stands, by its place: done, overdue, open, or in other words that are compared as they are. */
export interface TwinStandings {
  readonly before: (place: number) => string;
  readonly now: (place: number) => string;
}

/**
 * The same twins, each beside the one it is most likely to be and the surplus last: those that stand alike, then those that went the way
 * rows go. Who was done is taken for reopened only where nothing else is left: what nobody knows is not to look like news.
 */
export function pairedTwins({ before, now }: Twins, standings: TwinStandings): Twins {
  const [old, fresh] = [queuesOf(before, standings.before), queuesOf(now, standings.now)];
  const ways = [...old.keys()].flatMap((then) => [...fresh.keys()].map((today) => ({ then, today })));
  const cost = ({ then, today }: { then: string; today: string }): number =>
    then === today ? 0 : (WAYS.get(`${then} ${today}`) ?? (then === "done" ? 3 : 2));
  const paired: { before: number[]; now: number[] } = { before: [], now: [] };
  for (const { then, today } of ways.sort((a, b) => cost(a) - cost(b) || (name(a) < name(b) ? -1 : 1))) {
    const [gone, come] = [old.get(then) ?? [], fresh.get(today) ?? []];
    const both = Math.min(gone.length, come.length);
    for (const place of gone.splice(0, both)) paired.before.push(place);
    for (const place of come.splice(0, both)) paired.now.push(place);
  }
  const rest = (places: ReadonlyMap<string, readonly number[]>): readonly number[] =>
    [...places.values()].flat().sort((a, b) => a - b);
  return { before: [...paired.before, ...rest(old)], now: [...paired.now, ...rest(fresh)] };
}

/** The ways that rows go, from month to month. */
const WAYS: ReadonlyMap<string, number> = new Map([
  ["open done", 1],
  ["overdue done", 1],
  ["open overdue", 1],
]);

/** Places by standing, to be taken from the front. */
function queuesOf(places: readonly number[], standingOf: (place: number) => string): ReadonlyMap<string, number[]> {
  return new Map(Array.from(grouped(places, standingOf), ([standing, own]) => [standing, [...own]]));
}

function name({ then, today }: { then: string; today: string }): string {
  return `${then} ${today}`;
}

/** What is on one side only. Of twins that are more on this side, as many as they are more, the last ones. */
export function withoutTwins(rows: readonly NamedRow[], twins: readonly Twins[], side: keyof Twins): readonly number[] {
  const both = new Set<number>();
  for (const group of twins)
    for (const place of group[side].slice(0, Math.min(group.before.length, group.now.length))) both.add(place);
  return rows.map(({ place }) => place).filter((place) => !both.has(place));
}
