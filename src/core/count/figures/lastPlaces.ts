import { inBoth, type InBoth } from "../../base/inBoth";
import type { RankingReport } from "../../terms/report";
import type { Settings } from "../../terms/settings";
import { scoreText } from "../../values/figureText";
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

/**
 * Why nobody is last in a ranking where last places are asked for: the members at its end share a score and are more than there are places.
 * Nothing where somebody is, and where there are not more members than places.
 */
export function nobodyLast(
  { towns, units }: Pick<RankingReport, "towns" | "units">,
  { lastTowns, lastUnits }: Pick<Settings["notices"], "lastTowns" | "lastUnits">,
): readonly InBoth[] {
  return [...whyNobody("镇", "towns", towns, lastTowns), ...whyNobody("单位", "units", units, lastUnits)];
}

function whyNobody(list: string, listEn: string, ranked: readonly RankedMember[], places: number): readonly InBoth[] {
  const last = ranked.at(-1);
  if (last === undefined || places < 1 || ranked.length <= places || lastPlaces(ranked, places).length > 0) return [];
  const tied = ranked.filter(({ score }) => score === last.score).length;
  const score = scoreText(last.score);
  const where = places === 1 ? "末位" : `后${places}位`;
  return [
    inBoth(
      `${list}排名末尾${tied}个得分相同（${score}分），分不出${where}，没有因排名靠后起草通知书。`,
      `The last ${tied} of the ${listEn} share a score (${score} points): nobody can be told to be in the last ${places === 1 ? "place" : `${places} places`}, and no letter is due for a rank.`,
    ),
  ];
}
