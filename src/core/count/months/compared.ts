import type { ArchivedGroup, GroupKind } from "../../terms/archivedMonth";
import type {
  ComparedCompletion,
  ComparedFigures,
  ComparedMember,
  ComparedRanking,
  CompletionFigures,
  CompletionReport,
  RankedMember,
  RankingReport,
} from "../../terms/report";

type GroupOf = (kind: GroupKind, name: string) => ArchivedGroup | null;

/** The group of a closed month by its kind and name. */
export function groupsBy(groups: readonly ArchivedGroup[] | null): GroupOf {
  const known = new Map((groups ?? []).map((group) => [`${group.kind}\n${group.name}`, group]));
  const whole = groups?.find(({ kind }) => kind === "全部") ?? null;
  return (kind, name) => (kind === "全部" ? whole : (known.get(`${kind}\n${name}`) ?? null));
}

/** Every group beside what it was last month (MONTH §3). */
export function comparedCompletion(completion: CompletionReport, groupOf: GroupOf): ComparedCompletion {
  const beside = <T extends CompletionFigures>(kind: GroupKind, figures: T) => ({
    ...figures,
    previous: groupOf(kind, figures.name)?.figures ?? null,
  });
  const all = (kind: GroupKind, groups: readonly CompletionFigures[]): readonly ComparedFigures[] =>
    groups.map((group) => beside(kind, group));
  return {
    total: beside("全部", completion.total),
    towns: all("镇", completion.towns),
    unitsAsLead: all("牵头单位", completion.unitsAsLead),
    unitsAsSupport: all("配合单位", completion.unitsAsSupport),
    specialtyTowns: all("专业镇", completion.specialtyTowns),
    keyTasks: completion.keyTasks.map((group) => beside("重点任务", group)),
    dimensions: all("字", completion.dimensions),
  };
}

/**
 * Every ranked member beside what it was last month, and how far it has moved (MONTH §3, DECIDED F11). One whose row or rank the archive
 * may have lost is neither new nor moved: nothing is known of it, and archive-invalid or archive-changed says so.
 *
 * @param lacking kinds of which the archive has lost rows; null where there is no month to compare with
 */
export function comparedRanking(
  ranking: RankingReport,
  groupOf: GroupOf,
  lacking: ReadonlySet<GroupKind> | null,
): ComparedRanking {
  const member = (kind: GroupKind, ranked: RankedMember): ComparedMember => {
    const group = groupOf(kind, ranked.name);
    const rank = group?.rank ?? null;
    return {
      ...ranked,
      previous: group === null ? null : { score: group.score, rank, ...group.figures },
      change: rank === null ? null : rank - ranked.rank,
      isNew: lacking !== null && rank === null && !(group === null ? lacking.has(kind) : group.isRankLost === true),
    };
  };
  return {
    ...ranking,
    towns: ranking.towns.map((one) => member("镇", one)),
    units: ranking.units.map((one) => member("牵头单位", one)),
  };
}
