import type { Settings } from "../../terms/settings";

export type TieMethod = Settings["ranking"]["ties"];

/** A member whose score would change, in hundredths of a point. */
export interface ScoreChange {
  readonly before: number;
  readonly after: number;
}

/** Ranks for given scores, now and after some of them change, without going through all members each time. */
export interface Placement {
  /** Rank of a member with this score. */
  readonly rankOf: (hundredths: number) => number;
  /** How many members have this score. */
  readonly sharedBy: (hundredths: number) => number;
  /** Rank of the member that `changes[of]` is about, after all the changes, and whether it would share that rank. */
  readonly rankAfter: (
    changes: readonly ScoreChange[],
    of: number,
  ) => { readonly rank: number; readonly tied: boolean };
}

/** The placement of these scores (hundredths of a point) under 1,2,2,4 (`standard`) or 1,2,2,3 (`dense`) (SPEC §11). */
export function placement(scores: readonly number[], ties: TieMethod): Placement {
  const counts = new Map<number, number>();
  for (const hundredths of scores) counts.set(hundredths, (counts.get(hundredths) ?? 0) + 1);
  const ranked = ties === "standard" ? [...scores] : [...counts.keys()];
  ranked.sort((a, b) => b - a);
  const above = (hundredths: number): number => countAbove(ranked, hundredths);
  const sharedBy = (hundredths: number): number => counts.get(hundredths) ?? 0;

  return {
    rankOf: (hundredths) => 1 + above(hundredths),
    sharedBy,
    rankAfter: (changes, of) => {
      const mine = changes[of];
      if (mine === undefined) throw new RangeError(`No change ${of}`);
      const own = mine.after;
      let better = above(own);
      let equals = sharedBy(own);
      changes.forEach(({ before, after }, index) => {
        if (before === own) equals -= 1;
        if (after === own && index !== of) equals += 1;
        if (ties === "standard") {
          if (before > own) better -= 1;
          if (after > own) better += 1;
          return;
        }
        if (before > own && isFirst(changes, index, "before") && staying(changes, before) === 0) better -= 1;
        if (after > own && isFirst(changes, index, "after") && staying(changes, after) === 0) better += 1;
      });
      return { rank: 1 + better, tied: equals > 0 };
    },
  };

  /** Members with this score whom no change is about. */
  function staying(changes: readonly ScoreChange[], hundredths: number): number {
    return sharedBy(hundredths) - changes.filter(({ before }) => before === hundredths).length;
  }
}

function isFirst(changes: readonly ScoreChange[], index: number, side: "before" | "after"): boolean {
  return changes.findIndex((change) => change[side] === changes[index]?.[side]) === index;
}

/** How many of these descending numbers are above the limit. */
function countAbove(descending: readonly number[], limit: number): number {
  let low = 0;
  let high = descending.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((descending[middle] ?? 0) > limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
