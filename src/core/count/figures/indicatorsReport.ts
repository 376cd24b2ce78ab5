import type { IndicatorRecord } from "../../terms/ledgerRecord";
import type { IndicatorEntry } from "../../terms/report";
import type { LocalDate } from "../../workbook/localDate";
import { dividedBy, exactly, minus, ratio, times, toNumber } from "../../base/rational";
import { isLessBetter } from "./isLessBetter";
import { speaksOfMonth } from "./speaksOfMonth";
import { yearShare } from "./yearShare";

/** 指标完成 (SPEC §12): 累计 ÷ 目标 of every row against month ÷ 12, as fractions, in ledger order. */
export function indicatorsReport(indicators: readonly IndicatorRecord[], asOf: LocalDate): readonly IndicatorEntry[] {
  const scheduled = yearShare(asOf);
  return indicators.map((indicator) => {
    const { value } = goalOf(indicator);
    const { cumulative } = indicator;
    const rate =
      cumulative === null || value === null || value === 0 ? null : dividedBy(exactly(cumulative), exactly(value));
    return {
      file: indicator.ledger.file,
      sheet: indicator.ledger.sheet,
      row: indicator.row,
      name: indicator.name,
      rate: rate === null ? null : toNumber(rate),
      scheduled: toNumber(scheduled),
      gap: rate === null || !isComparable(indicator, asOf) ? null : toNumber(minus(rate, scheduled)),
    };
  });
}

/**
 * Whether an indicator may be set against the year's share: not a goal of three years, not what is said of another year or an earlier month,
 * nor with a number below 0 or of what less is better of, where the share of the target means nothing.
 */
export function isComparable(indicator: IndicatorRecord, asOf: LocalDate): boolean {
  const { value, isDoubling } = goalOf(indicator);
  const isBelowNought = (value ?? 0) < 0 || (indicator.cumulative ?? 0) < 0;
  return !isDoubling && !isBelowNought && !isLessBetter(indicator) && speaksOfMonth(indicator.ledger, asOf);
}

/** What an indicator's 累计 is set against. */
export interface IndicatorGoal {
  readonly value: number | null;
  /** 市场主体 without a target of their own go by 基期 × 2: a goal of three years, not set against the months of one. */
  readonly isDoubling: boolean;
}

export function goalOf({ name, base, target }: IndicatorRecord): IndicatorGoal {
  if (target !== null || name === null || !/市场主体|经营主体/.test(name)) return { value: target, isDoubling: false };
  return { value: base === null ? null : toNumber(times(ratio(2, 1), exactly(base))), isDoubling: true };
}
