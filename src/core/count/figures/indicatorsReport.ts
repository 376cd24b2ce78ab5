import type { IndicatorRecord } from "../../terms/ledgerRecord";
import type { IndicatorEntry } from "../../terms/report";
import type { LocalDate } from "../../workbook/localDate";
import { dividedBy, exactly, minus, ratio, times, toNumber, type Rational } from "../../base/rational";
import { yearShare } from "./yearShare";

/** 指标完成 (SPEC §12): 累计 ÷ 目标 of every row against month ÷ 12, as fractions, in ledger order. */
export function indicatorsReport(indicators: readonly IndicatorRecord[], asOf: LocalDate): readonly IndicatorEntry[] {
  const scheduled = yearShare(asOf);
  return indicators.map((indicator) => {
    const { rate, yearly } = indicatorRate(indicator);
    return {
      file: indicator.ledger.file,
      sheet: indicator.ledger.sheet,
      row: indicator.row,
      name: indicator.name,
      rate: rate === null ? null : toNumber(rate),
      scheduled: toNumber(scheduled),
      gap: rate === null || !yearly ? null : toNumber(minus(rate, scheduled)),
    };
  });
}

/**
 * 累计 ÷ 目标. 市场主体 without a target of their own go by doubling, 基期 × 2; that is a goal of three years, so the rate
 * is not set against the months of one.
 */
function indicatorRate({ name, base, target, cumulative }: IndicatorRecord): {
  rate: Rational | null;
  yearly: boolean;
} {
  if (cumulative === null) return { rate: null, yearly: true };
  if (target !== null)
    return { rate: target === 0 ? null : dividedBy(exactly(cumulative), exactly(target)), yearly: true };
  if (name === null || !/市场主体|经营主体/.test(name) || base === null || base === 0)
    return { rate: null, yearly: true };
  return { rate: dividedBy(exactly(cumulative), times(ratio(2, 1), exactly(base))), yearly: false };
}
