import type { GroupTotals } from "../completion/groupTotals";
import type { TaskRecord } from "../../terms/ledgerRecord";
import type { RankedMember, UnrankedMember } from "../../terms/report";
import type { Steps } from "../../base/steps";
import { finishingScore } from "./finishingScore";
import { hangsOn } from "./hangsOn";
import { liftingRows } from "./liftingRows";
import { placement } from "./placement";
import type { RankingInput } from "./rankingInput";
import { rowNames } from "./rowNames";
import { score, type MemberAdjustment, type Score } from "./score";

interface Scored {
  readonly totals: GroupTotals;
  readonly score: Score;
}

interface Ranked {
  readonly ranked: readonly RankedMember[];
  readonly unranked: readonly UnrankedMember[];
  /** What each rank hangs on in English, by name: the report is Chinese. */
  readonly hangsOnEn: ReadonlyMap<string, string>;
}

/**
 * Ranks one list of members, given in registry order; within a rank the order of SPEC §11, for display only. Tells task rows gone
 * through.
 */
export function* rankMembers(
  { tasks, standings, settings, asOf }: RankingInput,
  members: readonly GroupTotals[],
  membersOf: (task: TaskRecord) => readonly string[],
  adjustmentOf: (name: string) => MemberAdjustment,
): Steps<Ranked> {
  const minimum = Math.max(1, settings.ranking.minimumCountable);
  const scored: Scored[] = [];
  const unranked: UnrankedMember[] = [];
  for (const totals of members) {
    const result = totals.countable < minimum ? null : score(totals, adjustmentOf(totals.name), settings);
    if (result === null) unranked.push({ name: totals.name, countable: totals.countable });
    else scored.push({ totals, score: result });
  }
  scored.sort(byScore);

  const places = placement(
    scored.map((member) => member.score.hundredths),
    settings.ranking.ties,
  );
  const contenders = new Map(
    scored.map(({ totals, score: { hundredths } }) => [
      totals.name,
      {
        hundredths,
        rank: places.rankOf(hundredths),
        ifFinished: finishingScore(totals, adjustmentOf(totals.name), settings),
      },
    ]),
  );
  const lifting = yield* liftingRows(tasks, standings, membersOf, contenders, places, asOf);
  const nameOf = rowNames(tasks);
  const placed = scored.map((member) => ({
    rank: places.rankOf(member.score.hundredths),
    hundredths: member.score.hundredths,
  }));
  const hangsOnEn = new Map<string, string>();
  const ranked = scored.map(({ totals, score: { hundredths, parts } }): RankedMember => {
    const place = {
      rank: places.rankOf(hundredths),
      hundredths,
      tied: places.sharedBy(hundredths) > 1,
      better: placed.findLast((other) => other.hundredths > hundredths) ?? null,
      worse: placed.find((other) => other.hundredths < hundredths) ?? null,
    };
    const said = hangsOn(place, lifting.get(totals.name), nameOf);
    hangsOnEn.set(totals.name, said.en);
    return {
      name: totals.name,
      score: hundredths / 100,
      rank: place.rank,
      parts,
      hangsOn: said.zh,
    };
  });
  return { ranked, unranked, hangsOnEn };
}

/** Higher score; then fewer overdue, higher completion rate by cross-multiplication (DECIDED E7), registry order (stable). */
function byScore(a: Scored, b: Scored): number {
  return (
    b.score.hundredths - a.score.hundredths ||
    a.totals.overdue - b.totals.overdue ||
    b.totals.done * a.totals.countable - a.totals.done * b.totals.countable
  );
}
