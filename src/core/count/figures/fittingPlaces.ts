import type { RankedMember } from "../../terms/report";

/** From the beginning, as many members as fit into `places` without parting any that share a score, and never up to the last score. */
export function fittingPlaces<M extends RankedMember>(members: readonly M[], places: number): readonly M[] {
  let fitting = 0;
  for (let end = 1; end < members.length && end <= places; end++)
    if (members[end]?.score !== members[end - 1]?.score) fitting = end;
  return members.slice(0, fitting);
}
