import { localDate, type LocalDate } from "../../workbook/localDate";

/** The day that stands for a month in formulas: texts like `2024-05` are dates to some programs and none to others. */
export function firstOfMonth(month: string): LocalDate | null {
  return localDate(Number(month.slice(0, 4)), Number(month.slice(5)), 1) ?? null;
}
