import type { RankedMember } from "../../terms/report";
import { fittingPlaces } from "./fittingPlaces";

/**
 * The members in the first `places` of a ranking (MONTH §6), and no more than so many: whoever shares a score is in them together or not at
 * all. Somebody stands behind them.
 *
 * @param ranked best first
 */
export function firstPlaces<M extends RankedMember>(ranked: readonly M[], places: number): readonly M[] {
  return fittingPlaces(ranked, places);
}
