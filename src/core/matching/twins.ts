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

/** What is on one side only. Of twins that are more on this side, as many as they are more: which ones, nothing could tell. */
export function withoutTwins(rows: readonly NamedRow[], twins: readonly Twins[], side: keyof Twins): readonly number[] {
  const both = new Set<number>();
  for (const group of twins)
    for (const place of group[side].slice(0, Math.min(group.before.length, group.now.length))) both.add(place);
  return rows.map(({ place }) => place).filter((place) => !both.has(place));
}
