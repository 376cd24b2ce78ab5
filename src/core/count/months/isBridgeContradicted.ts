import type { Report } from "../../terms/report";

/**
 * Whether last month's figures in 月度存档 are not those that its rows in 存档明细 give: one of them was edited, or rows are gone, and
 * `archive-changed` or `archive-invalid` says so. Other sentences and sheets go by 月度存档; the steps of the bridge would tell another story.
 */
export function isBridgeContradicted({
  bridge,
  completion: {
    total: { previous, completionRate },
  },
}: Pick<Report, "bridge" | "completion">): boolean {
  if (bridge === null || previous === null) return false;
  if (bridge.overdue.from !== previous.overdue) return true;
  const rate = bridge.completionRate?.from ?? null;
  // Where this month has nothing to be completed there is no bridge of 完成率.
  if (rate === null || previous.completionRate === null)
    return completionRate !== null && rate !== previous.completionRate;
  return Math.abs(rate - previous.completionRate) > ROUNDING;
}

/** Archives keep 12 digits (DECIDED F20), some programs less. */
const ROUNDING = 1e-6;
