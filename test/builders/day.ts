import { parseIsoDate, type LocalDate } from "../../src/core/workbook/localDate";

/** `day("2024-06-30")`. */
export function day(iso: string): LocalDate {
  const date = parseIsoDate(iso);
  if (date === undefined) throw new RangeError(`No such day: ${iso}`);
  return date;
}
