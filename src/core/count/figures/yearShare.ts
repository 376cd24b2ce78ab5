import { yearMonthDay, type LocalDate } from "../../workbook/localDate";
import { ratio, type Rational } from "../../base/rational";

/** 序时进度 of a yearly figure: month of the as-of date ÷ 12 (SPEC §12). */
export function yearShare(asOf: LocalDate): Rational {
  return ratio(yearMonthDay(asOf).month, 12);
}
