import type { LedgerRecord } from "../../terms/ledgerRecord";
import type { IndicatorEntry } from "../../terms/report";
import { percentText, shownTenths, tenthsText } from "../../values/figureText";
import { goalOf } from "../figures/indicatorsReport";
import { isLessBetter } from "../figures/isLessBetter";
import { speaksOfMonth } from "../figures/speaksOfMonth";
import { monthWords } from "../../workbook/dayText";
import { fromSerial, parseIsoDate } from "../../workbook/localDate";
import { limitsOf, wholeAt, type SummaryInput, type SummaryTopic } from "./summaryInput";
import { changedRow } from "../months/changedRow";
import { few, named } from "./summaryTexts";

/** Indicators behind the year's share, worst first, each with its specialty town (SPEC §12). */
export const indicatorsParagraph: SummaryTopic = (input) => {
  const { indicators } = input.report;
  if (indicators.length === 0) return null;
  const behind = behindIndicators(input);
  const share = indicators.find(({ gap }) => gap !== null)?.scheduled ?? null;
  const most = limitsOf(input).indicators;
  const list = few(behind, most, behindText, (left) => `其余${left}项${wholeAt(input, "指标完成")}`);
  const against =
    share === null
      ? ""
      : behind.length === 0
        ? `，没有慢于时间进度（${percentText(share)}）的`
        : `，慢于时间进度（${percentText(share)}）的${behind.length}项：${list}`;
  return {
    topic: "indicators",
    text: [`共有指标${indicators.length}项${against}`, ...uncomparedText(input), ...unratedText(input)]
      .map((text) => `${text}。`)
      .join(""),
    places: behind.map(({ record }) => changedRow(record)),
  };
};

/** What has a rate and is set against nothing, and not because its goal is one of three years. */
function uncomparedText(input: SummaryInput): readonly string[] {
  const rows = indicatorRows(input).filter(
    ({ entry: { rate, gap }, record }) => rate !== null && gap === null && !goalOf(record).isDoubling,
  );
  const { asOf } = input.report;
  const day = parseIsoDate(asOf) ?? fromSerial(0);
  const ofMonth = rows.filter(({ record }) => speaksOfMonth(record.ledger, day));
  const others = rows.length - ofMonth.length;
  const less = ofMonth.filter(({ record }) => isLessBetter(record)).length;
  const negative = ofMonth.length - less;
  return [
    ...(others === 0 ? [] : [`${others}项的台账不是截至${monthWords(asOf.slice(0, 7))}的，不与时间进度比`]),
    ...(less === 0 ? [] : [`${less}项是越少越好的，不与时间进度比`]),
    ...(negative === 0 ? [] : [`${negative}项的目标值或累计值是负数，不与时间进度比`]),
  ];
}

/** A target of 0 is filled in, and yet nothing can be set against it. */
function unratedText(input: SummaryInput): readonly string[] {
  const unrated = indicatorRows(input).filter(({ entry: { rate } }) => rate === null);
  if (unrated.length === 0) return [];
  const zero = unrated.filter(({ record }) => record.cumulative !== null && goalOf(record).value === 0).length;
  const without = unrated.length - zero;
  const parts = [
    ...(without === 0 ? [] : [`${without}项没有可用的目标值或累计值`]),
    ...(zero === 0 ? [] : [`${zero}项目标值为0`]),
  ];
  return [`${parts.join("、")}，算不出完成率`];
}

export interface BehindIndicator {
  readonly entry: IndicatorEntry;
  readonly record: LedgerRecord<"indicators">;
}

/** Below the year's share by as much as is shown, worst first. */
export function behindIndicators(input: Pick<SummaryInput, "report" | "records">): readonly BehindIndicator[] {
  return indicatorRows(input)
    .filter(({ entry: { rate, gap, scheduled } }) => gap !== null && shownTenths(rate ?? 0, scheduled) < 0)
    .sort((a, b) => (a.entry.gap ?? 0) - (b.entry.gap ?? 0));
}

function indicatorRows({ report, records }: Pick<SummaryInput, "report" | "records">): readonly BehindIndicator[] {
  const rows = records.filter((record): record is LedgerRecord<"indicators"> => record.kind === "indicators");
  return report.indicators.flatMap((entry, place) => {
    const record = rows[place];
    return record === undefined ? [] : [{ entry, record }];
  });
}

/** `“招商引资到位资金”（万安钻石）完成38.8%，低于时间进度11.2个百分点`. */
function behindText({ entry, record }: BehindIndicator): string {
  const whose = record.specialtyTown ?? record.towns.join("、");
  const town = whose === "" ? "" : `（${whose}）`;
  return `${named(changedRow(record))}${town}完成${percentText(entry.rate)}，低于时间进度${behindPoints(entry)}个百分点`;
}

/** `11.2` of 38.8% where 50.0% were due. */
export function behindPoints({ rate, scheduled }: IndicatorEntry): string {
  return tenthsText(shownTenths(rate ?? 0, scheduled));
}
