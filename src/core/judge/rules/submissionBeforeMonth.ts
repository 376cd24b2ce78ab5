import type { LocalDate } from "../../workbook/localDate";
import { isBeforeMonth } from "../../terms/isBeforeMonth";
import { placeOf } from "../../terms/place";
import type { RecordRule } from "../parts/rule";
import { fullDay, monthWords } from "../../workbook/dayText";
import { fullDayEn, monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
  readonly submitted: LocalDate;
}

/**
 * A monthly report handed in before its month began: one of the two is a slip, mostly of the year. Like a day that cannot be read it is no
 * ground to call the report on time (SPEC §12).
 */
export const submissionBeforeMonth: RecordRule<"submission-before-month", Evidence> = {
  stage: "record",
  id: "submission-before-month",
  severity: "error",
  area: "submissions",
  words: {
    title: "月报报送时间早于所报月份",
    what: "报送时间在所报的月份开始以前。",
    why: "当月还没有开始，月报不会已经报送，多半写错了年份或月份，不能算按时报送。",
    example: "2024年3月月报，报送时间写2023年4月4日。",
    remedy: "改正写错的报送时间或月份。",
    message: ({ month, submitted }) =>
      `${fullDay(submitted)}报送，早于所报的${monthWords(month)}；请改正写错的报送时间或月份，改正前这一条不算报送`,
  },
  english: {
    title: "Monthly report before its month",
    what: "The day of handing in is before the month that is reported begins.",
    why: "A month that has not begun cannot be reported: mostly the year or the month is wrong, and it does not count as on time.",
    example: "The report for March 2024 handed in on 4 April 2023.",
    remedy: "Correct the day or the month.",
    message: ({ month, submitted }) =>
      `Handed in on ${fullDayEn(submitted)}, before ${monthEn(month)} began. Correct the day or the month; until then it does not count as handed in`,
  },
  checks: {
    submissions: (record) => {
      const { month, submitted } = record;
      if (month === null || submitted === null || !isBeforeMonth(submitted, month)) return null;
      return { place: placeOf(record, "submitted"), evidence: { month, submitted } };
    },
  },
};
