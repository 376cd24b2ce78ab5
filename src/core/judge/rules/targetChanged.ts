import { isTargetChanged } from "../../count/months/whatChanged";
import { targetOf } from "../../read/archive/archivedRecord";
import type { Fault } from "../../terms/hit";
import type { IndicatorRecord, TaskRecord } from "../../terms/ledgerRecord";
import { placeOf } from "../../terms/place";
import { shortened } from "../../values/quoted";
import { monthWords } from "../../workbook/dayText";
import type { RecordRule } from "../parts/rule";
import type { RuleContext } from "../parts/ruleContext";

interface Evidence {
  readonly month: string;
  readonly before: string;
  readonly now: string | null;
}

/** 年度目标 is another than in the month before (MONTH §3, DECIDED F10); one that was blank is filled in. */
export const targetChanged: RecordRule<"target-changed", Evidence> = {
  stage: "record",
  id: "target-changed",
  severity: "warning",
  area: "months",
  words: {
    title: "年度目标改了",
    what: "年度目标和上月存档时不一样。",
    why: "年度目标年初定下，中途改了，前后的完成情况就不能比。",
    example: "年度目标值上月是50，本月变成了45。",
    remedy: "改错的改回；经批准调整的，在备注里写明依据。",
    message: ({ month, before, now }) =>
      now === null
        ? `${monthWords(month)}存档时是“${shortened(before)}”，现在空着；请补填`
        : `${monthWords(month)}存档时是“${shortened(before)}”，现在是“${shortened(now)}”；改错的请改回，经批准调整的请在备注里写明依据`,
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
  if (lastMonth === null || previous === null || !isTargetChanged(record, previous)) return null;
  const target = targetOf(record);
  const evidence = {
    month: lastMonth.closed.month,
    before: String(previous.target),
    now: target === null ? null : String(target),
  };
  return { place: placeOf(record, key), evidence };
}
