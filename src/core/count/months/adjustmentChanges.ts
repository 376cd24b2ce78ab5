import type { AdjustmentChange, ComparedMember, RankedMember } from "../../terms/report";
import { significant } from "../../values/significant";

/** What 加减分 gives a ranked member, less what it takes. */
export function adjustmentOf({ parts: { bonus, deduction } }: Pick<RankedMember, "parts">): number {
  return significant(bonus - deduction);
}

/**
 * Members ranked in both months to which 加减分 gave other points then: they have moved by more than the work (MONTH §3).
 *
 * @param kept points by member when the month was closed; null where that was not kept, or cannot be read
 */
export function adjustmentChanges(
  kept: ReadonlyMap<string, number> | null,
  members: readonly ComparedMember[],
): readonly AdjustmentChange[] {
  if (kept === null) return [];
  return members.flatMap((member) => {
    const { name, previous } = member;
    const [before, now] = [kept.get(name) ?? 0, adjustmentOf(member)];
    return (previous?.rank ?? null) === null || before === now ? [] : [{ name, before, now }];
  });
}
