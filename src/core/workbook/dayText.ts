import { yearMonthDay, type LocalDate, type YearMonthDay } from "./localDate";

/** A day, or `2024-06-30` as the report has it. */
type Day = LocalDate | string;

/** `2024年6月30日`. */
export function fullDay(day: Day): string {
  return `${parts(day).year}年${inYear(day)}`;
}

/** `6月30日`, or `2023年6月30日` where the year is not that of the day it stands beside. */
export function dayText(day: Day, beside: Day): string {
  return parts(day).year === parts(beside).year ? inYear(day) : fullDay(day);
}

/** `2024-05` → `2024年5月`. */
export function monthWords(month: string): string {
  return `${Number(month.slice(0, 4))}年${Number(month.slice(5))}月`;
}

function inYear(date: Day): string {
  const { month, day } = parts(date);
  return `${month}月${day}日`;
}

function parts(day: Day): YearMonthDay {
  if (typeof day !== "string") return yearMonthDay(day);
  return { year: Number(day.slice(0, 4)), month: Number(day.slice(5, 7)), day: Number(day.slice(8, 10)) };
}
