/**
 * A day without a clock or a zone, as Excel's 1900-system serial number (2024-06-30 is 45473), so that days compare
 * and subtract as numbers. Only whole days from 1900-03-01 on exist: earlier serials are off by one in Excel itself.
 */
export type LocalDate = number & { readonly __brand: "LocalDate" };

const UNIX_EPOCH_SERIAL = 25569;

/** The day, or `undefined` where the calendar has no such day (2024-02-30). `month` is 1–12. */
export function localDate(year: number, month: number, day: number): LocalDate | undefined {
  if (!Number.isInteger(year) || !Number.isInteger(month) || !Number.isInteger(day)) return undefined;
  if (year < 1901 || year > 9999 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month))
    return undefined;
  return (daysFromCivil(year, month, day) + UNIX_EPOCH_SERIAL) as LocalDate;
}

/** Like `localDate`, for days known to exist; throws RangeError otherwise. */
export function theDay(year: number, month: number, day: number): LocalDate {
  const date = localDate(year, month, day);
  if (date === undefined) throw new RangeError(`No such day: ${year}-${month}-${day}`);
  return date;
}

export function daysInMonth(year: number, month: number): number {
  if (month === 2) return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0 ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

export function lastDayOfMonth(year: number, month: number): LocalDate {
  return theDay(year, month, daysInMonth(year, month));
}

/** Excel's whole-day serial (1900 system) as a day; any time of day is dropped. */
export function fromSerial(serial: number): LocalDate {
  return Math.floor(serial) as LocalDate;
}

export function addDays(date: LocalDate, days: number): LocalDate {
  return (date + days) as LocalDate;
}

export interface YearMonthDay {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** Howard Hinnant's civil_from_days (chrono-compatible low-level date algorithms). */
export function yearMonthDay(date: LocalDate): YearMonthDay {
  const z = date - UNIX_EPOCH_SERIAL + 719468;
  const era = Math.floor(z / 146097);
  const doe = z - era * 146097;
  const yoe = Math.floor((doe - Math.floor(doe / 1460) + Math.floor(doe / 36524) - Math.floor(doe / 146096)) / 365);
  const doy = doe - (365 * yoe + Math.floor(yoe / 4) - Math.floor(yoe / 100));
  const mp = Math.floor((5 * doy + 2) / 153);
  const day = doy - Math.floor((153 * mp + 2) / 5) + 1;
  const month = mp < 10 ? mp + 3 : mp - 9;
  return { year: yoe + era * 400 + (month <= 2 ? 1 : 0), month, day };
}

/** 1904-01-01 is serial 1462 of the 1900 system and 0 of the other. */
export const DAYS_BETWEEN_SYSTEMS = 1462;

/** `2024-06-30`. */
export function isoText(date: LocalDate): string {
  const { year, month, day } = yearMonthDay(date);
  return `${year}-${twoDigits(month)}-${twoDigits(day)}`;
}

/** `2024-06`. */
export function isoMonth(date: LocalDate): string {
  return isoText(date).slice(0, 7);
}

/** The day written exactly `YYYY-MM-DD`, or `undefined` where it is written otherwise or does not exist. */
export function parseIsoDate(text: string): LocalDate | undefined {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  return match ? localDate(Number(match[1]), Number(match[2]), Number(match[3])) : undefined;
}

function twoDigits(n: number): string {
  return n < 10 ? `0${n}` : String(n);
}

/** Howard Hinnant's days_from_civil: days since 1970-01-01. */
function daysFromCivil(year: number, month: number, day: number): number {
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yoe = y - era * 400;
  const doy = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  return era * 146097 + yoe * 365 + Math.floor(yoe / 4) - Math.floor(yoe / 100) + doy - 719468;
}
