import type { Settings } from "./settings";
import type { Step } from "./step";

/** What follows from so many days overdue (SPEC §10: 1–10 催办, 11–30 督办, more 通知书); null at 0 days. */
export function stepOf(daysOverdue: number, steps: Settings["steps"]): Step | null {
  if (daysOverdue <= 0) return null;
  if (daysOverdue >= steps.noticeFrom) return "通知书";
  return daysOverdue >= steps.superviseFrom ? "督办" : "催办";
}
