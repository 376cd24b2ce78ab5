import { isTargetChanged, isUnitChanged } from "../../count/months/whatChanged";
import { cleanText, targetOf } from "../../read/archive/archivedRecord";
import type { Fault } from "../../terms/hit";
import type { IndicatorRecord, TaskRecord } from "../../terms/ledgerRecord";
import { placeOf } from "../../terms/place";
import { shortened } from "../../values/quoted";
import { monthWords } from "../../workbook/dayText";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";
import { monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
  readonly before: string;
  readonly now: string | null;
  /** Counted in something else: what it was and what it is. */
  readonly isUnit: boolean;
}

/** 年度目标 is another than in the month before (MONTH §3, DECIDED F10); one that was blank is filled in. */
export const targetChanged: RecordRule<"target-changed", Evidence> = {
  stage: "record",
  id: "target-changed",
  severity: "warning",
  area: "months",
  words: {
    title: "年度目标改了",
    what: "年度目标和上月存档时不一样，或者指标的计量单位换了。",
    why: "年度目标年初定下，中途改了，前后的完成情况就不能比。",
    example: "年度目标值上月是50，本月变成了45。",
    remedy: "改错的改回；经批准调整的，在备注里写明依据。",
    message: ({ month, before, now, isUnit }) =>
      isUnit
        ? `${monthWords(month)}存档时是“${before}”，现在是“${now ?? ""}”，各数未与上月比较；改错的请改回，确需更换的请在备注里写明`
        : now === null
          ? `${monthWords(month)}存档时是“${shortened(before)}”，现在空着；请补填`
          : `${monthWords(month)}存档时是“${shortened(before)}”，现在是“${shortened(now)}”；改错的请改回，经批准调整的请在备注里写明依据`,
  },
  english: {
    title: "Target of the year changed",
    what: "The target of the year is not that of last month, or an indicator is counted in something else.",
    why: "It is set once a year; changed half-way, results cannot be compared.",
    example: "50 last month, 45 this month.",
    remedy: "If it is a mistake, put it back; if it was approved, say so in the remarks.",
    message: ({ month, before, now, isUnit }) =>
      isUnit
        ? `It was “${before}” when ${monthEn(month)} was closed, and is “${now ?? ""}” now, so the numbers are not compared. Put it back; if it had to change, say so in the remarks`
        : now === null
          ? `It was “${shortened(before)}” when ${monthEn(month)} was closed, and is blank now. Fill it in`
          : `It was “${shortened(before)}” when ${monthEn(month)} was closed, and is “${shortened(now)}” now. Put it back; if the change was approved, say so in the remarks`,
  },
  checks: {
    tasks: (record, context) => check(record, "annualTarget", context),
    indicators: (record, context) => check(record, "target", context),
  },
};

function check(
  record: TaskRecord | IndicatorRecord,
  key: "annualTarget" | "target",
  { lastMonth }: RuleContext,
): Fault<Evidence> | null {
  const previous = lastMonth?.previousOf(record) ?? null;
  if (lastMonth === null || previous === null) return null;
  if (isUnitChanged(record, previous)) {
    const now = cleanText(record, "unit");
    const evidence = { month: lastMonth.closed.month, before: previous.unit ?? "", now, isUnit: true };
    return { place: placeOf(record, "unit"), evidence };
  }
  // A new year has targets of its own.
  if (lastMonth.isNewYear || !isTargetChanged(record, previous)) return null;
  const target = targetOf(record);
  const evidence = {
    month: lastMonth.closed.month,
    before: String(previous.target),
    now: target === null ? null : String(target),
    isUnit: false,
  };
  return { place: placeOf(record, key), evidence };
}
