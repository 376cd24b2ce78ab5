import type { ComparedMember } from "../../terms/report";

/** `↑2` `↓1` `—` `新` beside a rank (MONTH §3); nothing where there is no month to compare with. */
export function rankMove({ change, isNew }: Pick<ComparedMember, "change" | "isNew">): string {
  if (isNew) return "新";
  if (change === null) return "";
  return change === 0 ? "—" : `${change > 0 ? "↑" : "↓"}${Math.abs(change)}`;
}
