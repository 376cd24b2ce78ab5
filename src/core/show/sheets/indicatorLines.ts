import { goalOf, type IndicatorGoal } from "../../count/figures/indicatorsReport";
import type { IndicatorEntry } from "../../terms/report";
import type { RunResult } from "../../terms/runResult";
import { placedRecords, type PlacedRecord } from "./placedRecords";

/** A line of 指标完成. */
export interface IndicatorLine extends PlacedRecord<"indicators"> {
  readonly entry: IndicatorEntry;
  readonly target: IndicatorGoal;
}

/** Most behind first, then those that are not set against the year, then those without a rate; else as in the ledgers. */
export function indicatorLines({ report, records }: RunResult): readonly IndicatorLine[] {
  const placed = placedRecords(records, "indicators");
  return report.indicators
    .flatMap((entry, no): readonly IndicatorLine[] => {
      const one = placed[no];
      return one === undefined ? [] : [{ ...one, entry, target: goalOf(one.record) }];
    })
    .sort((a, b) => turnOf(a) - turnOf(b) || byGapAndRate(a, b));
}

function turnOf({ entry: { rate, gap } }: IndicatorLine): number {
  return gap !== null ? 0 : rate !== null ? 1 : 2;
}

function byGapAndRate({ entry: a }: IndicatorLine, { entry: b }: IndicatorLine): number {
  return (a.gap ?? 0) - (b.gap ?? 0) || (a.rate ?? 0) - (b.rate ?? 0);
}
