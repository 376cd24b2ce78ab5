import type { ComparedMember } from "../../terms/report";

export const RANK_NEW = "新";
export const RANK_SAME = "—";
/** In place of last month's rank where the archive has lost it. */
export const RANK_UNKNOWN = "不明";

/** `↑2` `↓1` `—` `新` beside a rank, where there is a month to compare with (MONTH §3); `—` also where nothing is known of it. */
export function rankMove({ change, isNew }: Pick<ComparedMember, "change" | "isNew">): string {
  if (isNew) return RANK_NEW;
  if (change === null || change === 0) return RANK_SAME;
  return change > 0 ? `↑${change}` : `↓${-change}`;
}

/** Whether what rank it had is not known: its row or its rank is gone from the archive. Of a month that is compared with. */
export function isRankUnknown({ previous, isNew }: Pick<ComparedMember, "previous" | "isNew">): boolean {
  return !isNew && (previous?.rank ?? null) === null;
}
