import type { LocalDate } from "../../core/workbook/localDate";
import { misuse, type Misuse } from "./misuse";

/**
 * The day and the place that a verb which writes documents cannot do without.
 *
 * @param missing - what to say where one of them was not given
 */
export function dayAndPlace<G extends { readonly asOf: LocalDate | null; readonly out: string | null }>(
  given: G,
  missing: { readonly day: string; readonly place: string },
): (G & { readonly asOf: LocalDate; readonly out: string }) | Misuse {
  const { asOf, out } = given;
  if (asOf === null) return misuse(`${missing.day}，请加上 --as-of 2024-06-30。`);
  return out === null ? misuse(`${missing.place}。`) : { ...given, asOf, out };
}
