import { beginsAnew, isRegressed } from "../../count/months/whatChanged";
import { placeOf } from "../../terms/place";
import { percentWords } from "../../values/percentWords";
import { monthWords } from "../../workbook/dayText";
import type { RecordRule } from "../parts/rule";
import { monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
  readonly before: number;
  readonly now: number;
}

/** A task's progress below that of the month it is compared with (MONTH §3). One that was reopened has a finding of its own. */
export const progressRegressed: RecordRule<"progress-regressed", Evidence> = {
  stage: "record",
  id: "progress-regressed",
  severity: "warning",
  area: "months",
  words: {
    title: "完成率比上月低",
    what: "完成率低于上月存档时的完成率。",
    why: "完成率一般只升不降，多半是这月或上月有一个填错了。",
    example: "上月填了60%，本月填成了50%。",
    remedy: "核对两个月的数；上月报高了的，在进展情况里说明，并更正上月存档。",
    message: ({ month, before, now }) =>
      `${monthWords(month)}存档时是${percentWords(before)}，现在是${percentWords(now)}；请核对，填错的请改正`,
  },
  english: {
    title: "Progress below last month's",
    what: "The progress is below that of the month closed last.",
    why: "Progress does not fall: probably one of the two is wrong.",
    example: "60% last month, 50% this month.",
    remedy: "Check both; if last month's was too high, say so in its progress and correct the archive.",
    message: ({ month, before, now }) =>
      `It was ${percentWords(before)} when ${monthEn(month)} was closed, and is ${percentWords(now)} now. Check it, and correct what is wrong`,
  },
  checks: {
    tasks: (record, { lastMonth }) => {
      const previous = lastMonth?.previousOf(record) ?? null;
      if (lastMonth === null || previous === null || !isRegressed(record, previous)) return null;
      if (beginsAnew(record, previous, lastMonth)) return null;
      const evidence = { month: lastMonth.closed.month, before: previous.progress ?? 0, now: record.progress ?? 0 };
      return { place: placeOf(record, "rate"), evidence };
    },
  },
};
