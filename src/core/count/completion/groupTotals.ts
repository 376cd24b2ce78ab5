import type { Rational } from "../../base/rational";

/** What one group's task rows add up to, exactly: the figures of SPEC §9 before any division. */
export interface GroupTotals {
  readonly name: string;
  readonly total: number;
  readonly longTerm: number;
  readonly paused: number;
  readonly cancelled: number;
  readonly countable: number;
  readonly undated: number;
  /** Dated countable rows not done whose progress cannot be read: in no mean. */
  readonly unread: number;
  readonly done: number;
  readonly dueByNow: number;
  readonly doneOnTime: number;
  readonly overdue: number;
  readonly doneLate: number;
  /** Sum of counted progress over the rows that are measured. */
  readonly progress: Rational;
  /** Sum of scheduled progress over the same rows. */
  readonly scheduled: Rational;
  /** Days overdue of the row that is overdue longest; 0 where none is. */
  readonly longestOverdue: number;
}

/** What a key task's rows add up to. */
export interface KeyTaskTotals extends GroupTotals {
  readonly no: number;
}

/** The totals of every group that is listed (DECIDED A7, A8, B18, B30). */
export interface CompletionTotals {
  readonly total: GroupTotals;
  readonly towns: readonly GroupTotals[];
  readonly unitsAsLead: readonly GroupTotals[];
  readonly unitsAsSupport: readonly GroupTotals[];
  readonly specialtyTowns: readonly GroupTotals[];
  readonly keyTasks: readonly KeyTaskTotals[];
  readonly dimensions: readonly GroupTotals[];
}

/** Countable rows with a due date and no unreadable progress: the rows that progress is averaged over. */
export function measuredRows(totals: GroupTotals): number {
  return totals.countable - totals.undated - totals.unread;
}
