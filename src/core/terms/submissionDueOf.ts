import { daysInMonth, theDay, type LocalDate } from "../workbook/localDate";

/**
 * The day by which a month's report is due: `dueDay` of the next month (SPEC §7), or that month's last day where it is shorter;
 * undefined where the month is none or the day is past what dates can hold.
 * @param month `2024-05`
 */
export function submissionDueOf(month: string, dueDay: number): LocalDate | undefined {
  const match = /^(\d{4})-(0[1-9]|1[0-2])$/.exec(month);
  if (!match) return undefined;
  const next = Number(match[1]) * 12 + Number(match[2]);
  const year = Math.floor(next / 12);
  if (year > 9999) return undefined;
  const nextMonth = (next % 12) + 1;
  return theDay(year, nextMonth, Math.min(Math.max(1, dueDay), daysInMonth(year, nextMonth)));
}
