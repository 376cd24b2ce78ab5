import type { LocalDate } from "./localDate";

/** Days from Monday to Friday after the first day, up to and with the last. Public holidays are not known: they count as any day. */
export function workingDays(after: LocalDate, until: LocalDate): number {
  let count = 0;
  for (let day = after + 1; day <= until; day++) if (day % 7 > 1) count++;
  return count;
}
