import { plainNumber } from "./percentWords";
import { isoText, type LocalDate } from "../workbook/localDate";

const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
];

/** `30 June`; `30 June 2023` where the year is not that of `beside`. Both ISO. */
export function dayEn(iso: string, beside: string): string {
  const { year, month, day } = parts(iso);
  const inYear = `${day} ${MONTHS[month - 1] ?? ""}`;
  return iso.slice(0, 4) === beside.slice(0, 4) ? inYear : `${inYear} ${year}`;
}

/** `30 June 2024`. */
export function fullDayEn(day: LocalDate): string {
  return dayEn(isoText(day), "");
}

/** `June`. */
export function monthNameEn(month: number): string {
  return MONTHS[month - 1] ?? "";
}

/** `June 2024` of `2024-06`. */
export function monthEn(month: string): string {
  return `${MONTHS[Number(month.slice(5, 7)) - 1] ?? ""} ${month.slice(0, 4)}`;
}

function parts(iso: string): { readonly year: number; readonly month: number; readonly day: number } {
  return { year: Number(iso.slice(0, 4)), month: Number(iso.slice(5, 7)), day: Number(iso.slice(8, 10)) };
}

/** `12,345`. */
export function numberEn(value: number): string {
  const [whole = "", ...decimals] = String(Math.abs(value)).split(".");
  const groups: string[] = [];
  for (let end = whole.length; end > 0; end -= 3) groups.unshift(whole.slice(Math.max(0, end - 3), end));
  return `${value < 0 ? "-" : ""}${[groups.join(","), ...decimals].join(".")}`;
}

/** An amount without the noise of doubles: 12345.300000000001 is `12,345.3`. */
export function amountEn(value: number): string {
  return numberEn(Number(plainNumber(value)));
}

/** `1 row`, `2 rows`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${numberEn(count)} ${count === 1 ? one : many}`;
}

export function joinEn(texts: readonly string[]): string {
  return texts.join(", ");
}
