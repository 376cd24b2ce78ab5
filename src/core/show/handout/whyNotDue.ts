import { fullDayEn } from "../../values/numberEn";
import { inBoth, type InBoth } from "../../base/inBoth";
import { fullDay } from "../../workbook/dayText";
import type { LocalDate } from "../../workbook/localDate";

/** Why templates cannot be asked back by a day, in a sentence; null where they can: nobody answers before the month is over. */
export function whyNotDue(due: LocalDate, asOf: LocalDate): InBoth | null {
  if (due >= asOf) return null;
  return inBoth(
    `报回的截止日${fullDay(due)}早于截至日期${fullDay(asOf)}，没有生成模板；请把截止日改到截至日期当天或以后。`,
    `The templates would be due back on ${fullDayEn(due)}, before the as-of date ${fullDayEn(asOf)}; none were made. Choose the as-of date or a later day.`,
  );
}
