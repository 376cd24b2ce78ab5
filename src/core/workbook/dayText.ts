import { yearMonthDay, type LocalDate } from "./localDate";

/** `6月30日`, or `2023年6月30日` where the year is not that of the as-of date. */
export function dayText(date: LocalDate, asOf: LocalDate): string {
  const { year, month, day } = yearMonthDay(date);
  return year === yearMonthDay(asOf).year ? `${month}月${day}日` : `${year}年${month}月${day}日`;
}
