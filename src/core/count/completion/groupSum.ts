import { addTerm, exactSum, totalOf, type ExactSum, type ExactTerm } from "../../base/exactSum";
import type { GroupTotals } from "./groupTotals";
import type { ScheduleScale } from "./scheduleScale";
import type { TaskStanding } from "./taskStanding";

/** A group's totals while its rows are being added. Mutable: it lives only inside `completionTotals`. */
export interface GroupSum {
  readonly name: string;
  /** The last row added: a name that repeats within a row counts once. */
  lastRow: number;
  total: number;
  longTerm: number;
  paused: number;
  cancelled: number;
  countable: number;
  undated: number;
  unread: number;
  done: number;
  dueByNow: number;
  doneOnTime: number;
  overdue: number;
  doneLate: number;
  longestOverdue: number;
  readonly progress: ExactSum;
  /** Numerators of scheduled progress, summed per denominator. */
  readonly elapsed: Float64Array;
}

export function groupSum(name: string, denominators: number): GroupSum {
  return {
    name,
    lastRow: -1,
    total: 0,
    longTerm: 0,
    paused: 0,
    cancelled: 0,
    countable: 0,
    undated: 0,
    unread: 0,
    done: 0,
    dueByNow: 0,
    doneOnTime: 0,
    overdue: 0,
    doneLate: 0,
    longestOverdue: 0,
    progress: exactSum(),
    elapsed: new Float64Array(denominators),
  };
}

/**
 * Adds the row of this index, unless it was the last one added. `slot` is the row's place in the schedule scale,
 * `progress` its counted progress.
 */
export function addRow(sum: GroupSum, index: number, standing: TaskStanding, slot: number, progress: ExactTerm): void {
  if (sum.lastRow === index) return;
  sum.lastRow = index;
  if (standing.countsAs === "cancelled") {
    sum.cancelled += 1;
    return;
  }
  sum.total += 1;
  if (standing.countsAs !== "countable") {
    if (standing.countsAs === "long-term") sum.longTerm += 1;
    else sum.paused += 1;
    return;
  }
  sum.countable += 1;
  if (standing.done) sum.done += 1;
  if (!standing.dated) {
    sum.undated += 1;
    return;
  }
  if (standing.share === null) sum.unread += 1;
  else {
    addTerm(sum.progress, progress);
    sum.elapsed[slot] = (sum.elapsed[slot] ?? 0) + standing.share.elapsed;
  }
  if (standing.dueByNow) sum.dueByNow += 1;
  if (standing.doneOnTime) sum.doneOnTime += 1;
  if (standing.doneLate) sum.doneLate += 1;
  if (standing.daysOverdue > 0) {
    sum.overdue += 1;
    if (standing.daysOverdue > sum.longestOverdue) sum.longestOverdue = standing.daysOverdue;
  }
}

/** The finished totals. */
export function totalsOf(sum: GroupSum, scale: ScheduleScale): GroupTotals {
  let scheduled = 0n;
  sum.elapsed.forEach((elapsed, slot) => {
    if (elapsed !== 0) scheduled += BigInt(elapsed) * (scale.factors[slot] ?? 0n);
  });
  return {
    name: sum.name,
    total: sum.total,
    longTerm: sum.longTerm,
    paused: sum.paused,
    cancelled: sum.cancelled,
    countable: sum.countable,
    undated: sum.undated,
    unread: sum.unread,
    done: sum.done,
    dueByNow: sum.dueByNow,
    doneOnTime: sum.doneOnTime,
    overdue: sum.overdue,
    doneLate: sum.doneLate,
    progress: totalOf(sum.progress),
    scheduled: { num: scheduled, den: scale.denominator },
    longestOverdue: sum.longestOverdue,
  };
}
