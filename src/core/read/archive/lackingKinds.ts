import { GROUP_KINDS, type ArchivedGroup, type GroupKind } from "../../terms/archivedMonth";
import { ledgerCounts } from "./keptRows";

/**
 * Kinds of which rows of 月度存档 are gone.
 *
 * @param isThere whether the month has any row there
 * @param kept how many rows of each kind were kept; empty where that was not written down
 */
export function lackingKinds(
  isThere: boolean,
  groups: readonly ArchivedGroup[],
  kept: ReadonlyMap<string, number>,
): ReadonlySet<GroupKind> {
  const counts = ledgerCounts(groups.map(({ kind }) => kind));
  const isLacking = (kind: GroupKind): boolean => {
    const count = counts.get(kind) ?? 0;
    if (!isThere || (count === 0 && LISTED_ALWAYS.has(kind))) return true;
    return kept.size > 0 && (kept.get(kind) ?? 0) !== count;
  };
  return new Set(GROUP_KINDS.filter(isLacking));
}

/** Kinds of which every month keeps all, also those without a task (DECIDED A8). */
const LISTED_ALWAYS: ReadonlySet<GroupKind> = new Set(["全部", "专业镇", "镇", "重点任务", "字"]);
