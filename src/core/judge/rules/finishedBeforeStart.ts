import type { LocalDate } from "../../workbook/localDate";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly start: LocalDate;
  readonly finished: LocalDate;
}

/** Finished before it began (SPEC §7). */
export const finishedBeforeStart: RecordRule<"finished-before-start", Evidence> = {
  stage: "record",
  id: "finished-before-start",
  severity: "warning",
  area: "deadlines",
  words: {
    title: "完成早于启动",
    what: "实际完成时间早于启动时间。",
    why: "两个日期至少有一个写错。",
    example: "3月启动，2月完成。",
    remedy: "改正写错的日期。",
    message: ({ start, finished }) => `完成日期${fullDay(finished)}早于启动时间${fullDay(start)}；请改正写错的一个`,
  },
  english: {
    title: "Finished before the start",
    what: "The day of finishing is before the start.",
    why: "At least one of the dates is wrong.",
    example: "Start in March, finished in February.",
    remedy: "Correct the wrong date.",
    message: ({ start, finished }) =>
      `Finished on ${fullDayEn(finished)}, before the start, ${fullDayEn(start)}. Correct the wrong one`,
  },
  checks: {
    tasks: (record) => {
      const { start, finished } = record;
      if (start === null || finished === null || finished >= start) return null;
      return { place: placeOf(record, "finished"), evidence: { start, finished } };
    },
  },
};
