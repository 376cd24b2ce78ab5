import { compareRationals, dividedBy, minus, ratio, type Rational } from "../../base/rational";
import { measuredRows, type GroupTotals } from "./groupTotals";

/** The rates of SPEC §9 as exact fractions; null where there is nothing to divide by (DECIDED B12). */
export interface CompletionRates {
  readonly completionRate: Rational | null;
  readonly onTimeRate: Rational | null;
  readonly averageProgress: Rational | null;
  readonly scheduledProgress: Rational | null;
  /** averageProgress − scheduledProgress, a fraction. */
  readonly gap: Rational | null;
  readonly scheduleRate: Rational | null;
}

/** The exact rates of one group. */
export function completionRates(totals: GroupTotals): CompletionRates {
  const { progress, scheduled } = totals;
  const dated = measuredRows(totals);
  const count = ratio(dated, 1);
  return {
    completionRate: totals.countable === 0 ? null : ratio(totals.done, totals.countable),
    onTimeRate: totals.dueByNow === 0 ? null : ratio(totals.doneOnTime, totals.dueByNow),
    averageProgress: dated === 0 ? null : dividedBy(progress, count),
    scheduledProgress: dated === 0 ? null : dividedBy(scheduled, count),
    gap: dated === 0 ? null : dividedBy(minus(progress, scheduled), count),
    scheduleRate: dated === 0 ? null : scheduleRate(progress, scheduled),
  };
}

/** min(1, average ÷ scheduled), 1 where nothing is scheduled yet; the means have one denominator, so sums will do. */
function scheduleRate(progress: Rational, scheduled: Rational): Rational {
  return compareRationals(progress, scheduled) >= 0 ? ratio(1, 1) : dividedBy(progress, scheduled);
}
