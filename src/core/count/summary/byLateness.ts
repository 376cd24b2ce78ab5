import type { TaskReportRecord } from "../../terms/report";

/** Orders tasks worst first: most days overdue, then farthest behind schedule. */
export function byLateness(a: TaskReportRecord, b: TaskReportRecord): number {
  return b.daysOverdue - a.daysOverdue || behind(b) - behind(a);
}

function behind({ scheduledProgress, progress }: TaskReportRecord): number {
  return (scheduledProgress ?? 0) - Math.min(1, Math.max(0, progress ?? 0));
}
