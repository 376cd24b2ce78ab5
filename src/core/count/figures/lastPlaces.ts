import type { RankedMember } from "../../terms/report";
import { fittingPlaces } from "./fittingPlaces";

/**
 * The members in the last `places` of a ranking (SPEC §15), and no more than so many: whoever shares a score is in them together or not at
 * all, so that one of nine ahead makes no last of eight that are level. Somebody stands before them; among that many ranked members or fewer
 * nobody is last.
 *
 * @param ranked best first
 */
export function lastPlaces<M extends RankedMember>(ranked: readonly M[], places: number): readonly M[] {
  return ranked.length <= places ? [] : [...fittingPlaces([...ranked].reverse(), places)].reverse();
}
