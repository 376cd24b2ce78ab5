import { measuredRows, type GroupTotals } from "../completion/groupTotals";
import type { TaskStanding } from "../completion/taskStanding";
import { exactly, minus, plus, ratio, toNumber } from "../../base/rational";
import type { LocalDate } from "../../workbook/localDate";
import { score, type MemberAdjustment, type ScoreSettings } from "./score";

/** How finishing a row on the as-of day would change its members' totals: late, just on time, ahead, or without a date. */
export type FinishingKind = 0 | 1 | 2 | 3;

const LATE = 0;
const JUST_ON_TIME = 1;
const AHEAD = 2;
const UNDATED = 3;

/** The kind of a countable row that is not done. */
export function finishingKind(standing: TaskStanding, due: LocalDate | null, asOf: LocalDate): FinishingKind {
  if (due === null) return UNDATED;
  if (standing.daysOverdue > 0) return LATE;
  return due === asOf ? JUST_ON_TIME : AHEAD;
}

/** Hundredths of a point that a member would have if a row of this kind and progress (0–1) were finished. */
export type FinishingScore = (kind: FinishingKind, progress: number) => number;

/**
 * What finishing any one of a member's rows on the as-of day (done, finish date D, progress 1) would make of its score.
 * Rows of one kind and progress have one effect, computed once. Doubles decide unless the score lies within a ten
 * millionth of a hundredth of a rounding border; there the exact score does.
 */
export function finishingScore(
  totals: GroupTotals,
  adjustment: MemberAdjustment,
  settings: ScoreSettings,
): FinishingScore {
  const approximate = approximateScore(totals, adjustment, settings);
  const known = [
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
    new Map<number, number>(),
  ];

  return (kind, progress) => {
    const cache = known[kind];
    let hundredths = cache?.get(progress);
    if (hundredths === undefined) {
      const units = Math.max(0, approximate(kind, progress)) * 100;
      const fraction = units - Math.floor(units);
      hundredths = Math.abs(fraction - 0.5) > 1e-7 ? Math.round(units) : exactScore(kind, progress);
      cache?.set(progress, hundredths);
    }
    return hundredths;
  };

  function exactScore(kind: FinishingKind, progress: number): number {
    return score(finished(totals, kind, progress), adjustment, settings)?.hundredths ?? 0;
  }
}

/** The totals after finishing a row of this kind and progress on the as-of day. */
export function finished(totals: GroupTotals, kind: FinishingKind, progress: number): GroupTotals {
  return {
    ...totals,
    done: totals.done + 1,
    doneOnTime: totals.doneOnTime + (kind === JUST_ON_TIME ? 1 : 0),
    doneLate: totals.doneLate + (kind === LATE ? 1 : 0),
    overdue: totals.overdue - (kind === LATE ? 1 : 0),
    progress: kind === UNDATED ? totals.progress : plus(totals.progress, minus(ratio(1, 1), exactly(progress))),
  };
}

function approximateScore(
  totals: GroupTotals,
  adjustment: MemberAdjustment,
  { weights, overduePoints }: ScoreSettings,
): (kind: FinishingKind, progress: number) => number {
  const sum = toNumber(totals.progress);
  const scheduled = toNumber(totals.scheduled);
  const dated = measuredRows(totals) > 0;
  const extra = toNumber(adjustment.bonus) - toNumber(adjustment.deduction);
  const present =
    weights.completionRate + (totals.dueByNow > 0 ? weights.onTimeRate : 0) + (dated ? weights.scheduleRate : 0);

  return (kind, progress) => {
    const reached = kind === UNDATED ? sum : sum + (1 - progress);
    const onTime = totals.doneOnTime + (kind === JUST_ON_TIME ? 1 : 0);
    const overdue = totals.overdue - (kind === LATE ? 1 : 0);
    const points =
      weights.completionRate * ((totals.done + 1) / totals.countable) +
      (totals.dueByNow > 0 ? weights.onTimeRate * (onTime / totals.dueByNow) : 0) +
      (dated ? weights.scheduleRate * (reached >= scheduled ? 1 : reached / scheduled) : 0);
    return (100 * points) / present - Math.min(overduePoints.most, overduePoints.each * overdue) + extra;
  };
}
