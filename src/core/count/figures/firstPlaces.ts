import type { RankedMember } from "../../terms/report";

/**
 * The members in the first `places` of a ranking (MONTH §6). Whoever shares the score of the border is in them. Somebody must stand behind
 * them, as before the last ones (`lastPlaces`): where the border reaches down to the last, fewer places are.
 */
export function firstPlaces<M extends RankedMember>(ranked: readonly M[], places: number): readonly M[] {
  for (let most = Math.min(places, ranked.length); most >= 1; most--) {
    const border = ranked[most - 1]?.score ?? 0;
    const first = ranked.filter(({ score }) => score >= border);
    if (first.length < ranked.length) return first;
  }
  return [];
}
