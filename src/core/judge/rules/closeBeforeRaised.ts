import type { LocalDate } from "../../workbook/localDate";
import { earliestDay } from "../parts/earliestDay";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly raised: LocalDate;
  readonly closed: LocalDate;
}

/** Struck off before it was raised (SPEC §7; 销号时间 is the cell to correct, DECIDED A4). */
export const closeBeforeRaised: RecordRule<"close-before-raised", Evidence> = {
  stage: "record",
  id: "close-before-raised",
  severity: "error",
  area: "closing",
  words: {
    title: "销号早于提出",
    what: "销号时间早于提出时间。",
    why: "两个日期至少有一个写错，办理天数算不对。",
    example: "5月提出，4月销号。",
    remedy: "改正写错的日期。",
    message: ({ raised, closed }) => `销号时间${fullDay(closed)}早于提出时间${fullDay(raised)}；请改正写错的一个`,
  },
  english: {
    title: "Closed before it was raised",
    what: "The day of closing is before the day when it was raised.",
    why: "At least one of the dates is wrong, and the number of days with it.",
    example: "Raised in May, closed in April.",
    remedy: "Correct the wrong date.",
    message: ({ raised, closed }) =>
      `Closed on ${fullDayEn(closed)}, before it was raised on ${fullDayEn(raised)}. Correct the wrong one`,
  },
  checks: {
    problems: (record) => {
      const { raised, finished } = record;
      if (raised === null || finished === null || finished >= raised) return null;
      if (finished >= earliestDay(record, "raised", raised)) return null;
      return {
        place: placeOf(record, "finished"),
        evidence: { raised, closed: finished },
      };
    },
  },
};
