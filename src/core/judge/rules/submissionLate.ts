import type { LocalDate } from "../../workbook/localDate";
import { submissionDueOf } from "../../terms/submissionDueOf";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { fullDay } from "../../workbook/dayText";
import { fullDayEn } from "../../values/numberEn";

interface Evidence {
  readonly due: LocalDate;
  readonly submitted: LocalDate;
}

/** A monthly report handed in after its due day, the 5th of the next month (SPEC §7). */
export const submissionLate: RecordRule<"submission-late", Evidence> = {
  stage: "record",
  id: "submission-late",
  severity: "warning",
  area: "submissions",
  words: {
    title: "月报报晚了",
    what: "报送时间晚于报送日（默认为次月5日）。",
    why: "晚报的月报赶不上当月汇总。",
    example: "5月月报6月8日才报。",
    remedy: "记录属实的不用改；写错日期的请改正。",
    message: ({ due, submitted }) =>
      `${fullDay(submitted)}报送，晚于应报送的${fullDay(due)}；记录属实的不用改，写错日期的请改正`,
  },
  english: {
    title: "Monthly report late",
    what: "It was handed in after the due day (the 5th of the next month unless set otherwise).",
    why: "A late report misses the summary of the month.",
    example: "The report for May handed in on 8 June.",
    remedy: "If it is true, leave it; if the date is wrong, correct it.",
    message: ({ due, submitted }) =>
      `Handed in on ${fullDayEn(submitted)}, after the due day, ${fullDayEn(due)}. If it is true, leave it; if the date is wrong, correct it`,
  },
  checks: {
    submissions: (record, { settings }) => {
      const { month, submitted, late } = record;
      if (month === null || submitted === null || late !== true) return null;
      const due = submissionDueOf(month, settings.submissions.dueDay);
      if (due === undefined) return null;
      return { place: placeOf(record, "submitted"), evidence: { due, submitted } };
    },
  },
};
