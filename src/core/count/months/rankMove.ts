import type { ComparedMember } from "../../terms/report";

export const RANK_NEW = "新";
export const RANK_SAME = "—";

/** `↑2` `↓1` `—` `新` beside a rank, where there is a month to compare with (MONTH §3). */
export function rankMove({ change }: Pick<ComparedMember, "change">): string {
  if (change === null) return RANK_NEW;
  if (change === 0) return RANK_SAME;
  return change > 0 ? `↑${change}` : `↓${-change}`;
}
