import { completionRates } from "../completion/completionRates";
import type { GroupTotals } from "../completion/groupTotals";
import {
  compareRationals,
  dividedBy,
  exactly,
  minus,
  plus,
  ratio,
  roundedHalfUp,
  times,
  toNumber,
} from "../../base/rational";
import type { Rational } from "../../base/rational";
import type { ScoreParts } from "../../terms/report";
import type { Settings } from "../../terms/settings";

export type ScoreSettings = Pick<Settings, "weights" | "overduePoints">;

/** Points that the 加减分 sheet gives and takes, summed exactly. */
export interface MemberAdjustment {
  readonly bonus: Rational;
  readonly deduction: Rational;
}

export interface Score {
  /** Hundredths of a point, rounded half up: what is ranked by. */
  readonly hundredths: number;
  readonly parts: ScoreParts;
}

/**
 * 得分 (SPEC §11): 100 × the weighted rates − overdue + bonus − deduction, floor 0 before rounding, no cap (DECIDED E6).
 * A rate that is null is left out and its weight shared by the others; weights count by their proportion, so that a
 * sum other than 1 treats no member differently. Null where no rate with a weight is left: there is nothing to score.
 */
export function score(totals: GroupTotals, adjustment: MemberAdjustment, settings: ScoreSettings): Score | null {
  const rates = completionRates(totals);
  const weighted = [
    { rate: rates.completionRate, weight: exactly(settings.weights.completionRate) },
    { rate: rates.onTimeRate, weight: exactly(settings.weights.onTimeRate) },
    { rate: rates.scheduleRate, weight: exactly(settings.weights.scheduleRate) },
  ];
  const present = weighted.reduce((sum, { rate, weight }) => (rate === null ? sum : plus(sum, weight)), ZERO);
  if (present.num <= 0n) return null;

  const points = weighted.map(({ rate, weight }) =>
    rate === null ? null : dividedBy(times(HUNDRED, times(weight, rate)), present),
  );
  const overdue = overdueDeduction(totals.overdue, settings);
  const earned = points.reduce<Rational>((sum, part) => (part === null ? sum : plus(sum, part)), ZERO);
  const exact = minus(plus(minus(earned, overdue), adjustment.bonus), adjustment.deduction);
  const [completionPoints, onTimePoints, schedulePoints] = points.map(numberOrNull);
  return {
    hundredths: exact.num < 0n ? 0 : Number(roundedHalfUp(exact, 2)),
    parts: {
      completionRate: numberOrNull(rates.completionRate),
      onTimeRate: numberOrNull(rates.onTimeRate),
      scheduleRate: numberOrNull(rates.scheduleRate),
      completionPoints: completionPoints ?? null,
      onTimePoints: onTimePoints ?? null,
      schedulePoints: schedulePoints ?? null,
      overdueDeduction: toNumber(overdue),
      bonus: toNumber(adjustment.bonus),
      deduction: toNumber(adjustment.deduction),
    },
  };
}

export const NO_ADJUSTMENT: MemberAdjustment = { bonus: { num: 0n, den: 1n }, deduction: { num: 0n, den: 1n } };

const ZERO = ratio(0, 1);
const HUNDRED = ratio(100, 1);

function overdueDeduction(overdue: number, { overduePoints }: ScoreSettings): Rational {
  const most = exactly(overduePoints.most);
  const each = times(exactly(overduePoints.each), ratio(overdue, 1));
  return compareRationals(each, most) < 0 ? each : most;
}

function numberOrNull(value: Rational | null): number | null {
  return value === null ? null : toNumber(value);
}
