import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { IndicatorEntry } from "../../terms/report";
import { distanceText, percentText } from "../../values/figureText";
import { limitsOf, type SummaryInput, type SummaryTopic } from "./summaryInput";
import { changedRow } from "../months/changedRow";
import { few, named } from "./summaryTexts";

/** Indicators behind the year's share, worst first, each with its specialty town (SPEC §12). */
export const indicatorsParagraph: SummaryTopic = (input) => {
  const { indicators } = input.report;
  if (indicators.length === 0) return null;
  const rated = indicators.filter(({ rate }) => rate !== null).length;
  const behind = behindIndicators(input);
  const unrated = indicators.length - rated;
  const list = few(behind, limitsOf(input).indicators, behindText, (left) => `其余${left}项见指标完成`);
  const sentences = [
    `指标${indicators.length}项`,
    behind.length === 0 ? (rated === 0 ? "" : "没有慢于时间进度的") : `慢于时间进度的${behind.length}项：${list}`,
    ...(unrated === 0 ? [] : [`${unrated}项没有填目标值或累计值，算不出完成率`]),
  ].filter((text) => text !== "");
  return {
    topic: "indicators",
    text: `${sentences.join("，")}。`,
    places: behind.map(({ record }) => changedRow(record)),
  };
};

export interface BehindIndicator {
  readonly entry: IndicatorEntry;
  readonly record: LedgerRecord<"indicators">;
}

/** Below the year's share by as much as is shown, worst first. */
export function behindIndicators({ report, records }: SummaryInput): readonly BehindIndicator[] {
  const rows = records.filter((record): record is LedgerRecord<"indicators"> => record.kind === "indicators");
  return report.indicators
    .flatMap((entry, place): readonly BehindIndicator[] => {
      const record = rows[place];
      return record === undefined || entry.gap === null || entry.gap >= 0 ? [] : [{ entry, record }];
    })
    .sort((a, b) => (a.entry.gap ?? 0) - (b.entry.gap ?? 0));
}

/** `“招商引资到位资金”（万安钻石）完成38.8%，低于时间进度11.3个百分点`. */
function behindText({ entry: { rate, gap }, record }: BehindIndicator): string {
  const whose = record.specialtyTown ?? record.towns.join("、");
  const town = whose === "" ? "" : `（${whose}）`;
  return `${named(changedRow(record))}${town}完成${percentText(rate)}，低于时间进度${distanceText(gap ?? 0)}个百分点`;
}
