import type { RankedMember } from "../../terms/report";

/**
 * The members in the last `places` of a ranking (SPEC §15). Whoever shares the score of the border is in them. Somebody
 * must stand before them: among that many ranked members or fewer, or where the tie reaches up to the first, nobody is.
 */
export function lastPlaces(ranked: readonly RankedMember[], places: number): readonly RankedMember[] {
  const border = places < 1 ? undefined : ranked.at(-places);
  if (border === undefined) return [];
  const last = ranked.filter(({ score }) => score <= border.score);
  return last.length < ranked.length ? last : [];
}
