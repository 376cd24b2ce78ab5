import { isoMonth, type LocalDate } from "../workbook/localDate";

/**
 * Whether a day lies before a month begins: its report cannot have been handed in by then.
 * @param month `2024-05`
 */
export function isBeforeMonth(day: LocalDate, month: string): boolean {
  return isoMonth(day) < month;
}
