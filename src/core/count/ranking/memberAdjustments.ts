import { exactly, plus } from "../../base/rational";
import type { Registry } from "../../terms/registry";
import type { Adjustment } from "../../terms/settings";
import { NO_ADJUSTMENT, type MemberAdjustment } from "./score";

/**
 * Bonus and deduction of each member by canonical name, several lines added up exactly (SPEC §11). What is given to a
 * town's government is the town's, which is ranked for both.
 */
export function memberAdjustments(
  adjustments: readonly Adjustment[],
  registry: Registry,
): (name: string) => MemberAdjustment {
  const sums = new Map<string, MemberAdjustment>();
  for (const { member, type, points } of adjustments) {
    const name = registry.townGovernments.get(member) ?? member;
    const sum = sums.get(name) ?? NO_ADJUSTMENT;
    sums.set(name, { ...sum, [type]: plus(sum[type], exactly(points)) });
  }
  return (name) => sums.get(name) ?? NO_ADJUSTMENT;
}
