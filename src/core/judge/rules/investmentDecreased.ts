import { amountsThen, isJump } from "../parts/amountsThen";
import { placeOf } from "../../terms/place";
import { amountText } from "../../values/figureText";
import { significant } from "../../values/significant";
import { monthWords } from "../../workbook/dayText";
import { yearMonthDay } from "../../workbook/localDate";
import type { RecordRule } from "../parts/rule";
import { amountEn, monthEn } from "../../values/numberEn";

interface Evidence {
  readonly month: string;
  readonly before: number;
  readonly now: number;
}

/**
 * 累计完成投资 below that of the month before; 本年完成投资 where both months are of one year (MONTH §3). A jump of ten thousand times is
 * said instead (DECIDED F10).
 */
export const investmentDecreased: RecordRule<"investment-decreased", Evidence> = {
  stage: "record",
  id: "investment-decreased",
  severity: "warning",
  area: "months",
  words: {
    title: "完成投资比上月少",
    what: "累计完成投资或本年完成投资少于上月存档时的数。",
    why: "累计数只增不减，少了多半是填错，或者填成了当月数。",
    example: "累计完成投资上月是5000万元，本月填了600万元。",
    remedy: "按累计口径改正；上月多报的，更正上月存档。",
    message: ({ month, before, now }) =>
      `${monthWords(month)}存档时是${amountText(before)}万元，现在是${amountText(now)}万元；请核对，填成当月数的请改为累计数`,
  },
  english: {
    title: "Less invested than last month",
    what: "What was invested so far, or this year, is less than when last month was closed.",
    why: "Sums only grow: probably it is wrong, or of one month only.",
    example: "5,000 last month and 600 this month, in 10,000 yuan.",
    remedy: "Write the sum up to now; if last month's was too high, correct the archive.",
    message: ({ month, before, now }) =>
      `It was ${amountEn(before)} when ${monthEn(month)} was closed, and is ${amountEn(now)} now (10,000 yuan). Check it; if it is of one month only, write the sum up to now`,
  },
  checks: {
    projects: (record, { asOf, lastMonth }) => {
      const previous = lastMonth?.previousOf(record) ?? null;
      if (lastMonth === null || previous === null) return [];
      const isSameYear = yearMonthDay(asOf).year === yearMonthDay(lastMonth.closed.asOf).year;
      return amountsThen(record, previous)
        .filter((amount) => significant(amount.now) < amount.before && !isJump(amount))
        .filter(({ key }) => key !== "yearDone" || isSameYear)
        .map(({ key, before, now }) => ({
          place: placeOf(record, key),
          evidence: { month: lastMonth.closed.month, before, now },
        }));
    },
  },
};
