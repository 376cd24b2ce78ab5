import type { ComparedRow } from "./sameRecords";

/**
 * How many names each two of some lists have in common, one for one; pairs without any are left out. In time of the rows and of what
 * they have in common.
 */
export function* namesInCommon(
  lists: readonly (readonly ComparedRow[])[],
): Generator<{ readonly one: number; readonly other: number; readonly names: number }> {
  const byKey = new Map<string, Map<number, number>>();
  for (const [list, rows] of lists.entries()) {
    for (const { key } of rows) {
      if (key === null) continue;
      const counts = byKey.get(key) ?? new Map<number, number>();
      byKey.set(key, counts);
      counts.set(list, (counts.get(list) ?? 0) + 1);
    }
  }
  const names = new Map<number, number>();
  for (const counts of byKey.values()) {
    const found = [...counts];
    for (const [index, [one, times]] of found.entries())
      for (const [other, again] of found.slice(index + 1)) {
        const pair = one * lists.length + other;
        names.set(pair, (names.get(pair) ?? 0) + Math.min(times, again));
      }
  }
  const pairs = [...names].sort(([a], [b]) => a - b);
  for (const [pair, count] of pairs)
    yield { one: Math.floor(pair / lists.length), other: pair % lists.length, names: count };
}
