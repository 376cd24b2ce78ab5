import { DAYS_BETWEEN_SYSTEMS, fromSerial, isoText, yearMonthDay } from "../workbook/localDate";
import { isDateSerial } from "./date/dateNumber";
import { shownDate, showsClock, type ShownDate } from "./formatCode";
import { formatSection } from "./formatSection";

/** A number that its cell shows as a day or a time: of a typed `1-5` Excel makes a day, and stores its serial number. */
export interface ShownInstead {
  readonly as: "day" | "time";
  /** `2024-01-05`, `1:30`. */
  readonly shown: string;
  /** What was perhaps typed: `1-5`, `1:30`, or the number itself where it is none of today's days. */
  readonly typed: string;
  /** True where `typed` is the number itself, which shows again once the format is another. */
  readonly isNumber: boolean;
}

/** What a cell shows instead of its number; null where its format shows a number (SPEC §6). */
export function shownInstead(value: number, formatCode: string | undefined, date1904 = false): ShownInstead | null {
  const how = howShown(value, formatCode);
  if (how === null) return null;
  if (how === "time") {
    const isTime = value >= 0 && value < 1;
    const shown = clockText(value);
    return { as: "time", shown, typed: isTime ? shown : String(value), isNumber: !isTime };
  }
  const isDay = isDateSerial(value);
  // Days of a workbook that counts from 1904 have been converted; what was typed has not.
  const typed = isDay ? typedDay(value, how) : String(date1904 ? value - DAYS_BETWEEN_SYSTEMS : value);
  const isShowable = value >= FIRST_SHOWN && value <= LAST_SHOWN;
  return { as: "day", shown: isShowable ? isoText(fromSerial(value)) : "", typed, isNumber: !isDay };
}

/** True where a cell shows its number as a day or a time: then it is no number that anybody wrote down. */
export function isShownAsDate(value: number, formatCode: string | undefined): boolean {
  return howShown(value, formatCode) !== null;
}

/** 1901-01-01 and 9999-12-31. */
const FIRST_SHOWN = 367;
const LAST_SHOWN = 2958465;

type How = Exclude<ShownDate, null> | "time";

function howShown(value: number, formatCode: string | undefined): How | null {
  if (formatCode === undefined || formatCode === "General" || !LETTER.test(formatCode)) return null;
  const code = formatSection(formatCode, value)?.code ?? "";
  const known = kinds.get(code);
  if (known !== undefined) return known;
  const kind = shownDate(code) ?? (showsClock(code) ? "time" : null);
  if (kinds.size < 2000) kinds.set(code, kind);
  return kind;
}

/** Memo of a pure function: a workbook has few formats and many cells. */
const kinds = new Map<string, How | null>();
/** Formats of days and times are made of letters. */
const LETTER = /[a-z]/i;

function typedDay(value: number, how: How): string {
  const { year, month, day } = yearMonthDay(fromSerial(value));
  return how === "month" ? `${month}-${String(year % 100).padStart(2, "0")}` : `${month}-${day}`;
}

function clockText(value: number): string {
  const seconds = Math.round((value - Math.floor(value)) * 86400) % 86400;
  const two = (number: number): string => String(number).padStart(2, "0");
  const text = `${Math.floor(seconds / 3600)}:${two(Math.floor(seconds / 60) % 60)}`;
  return seconds % 60 === 0 ? text : `${text}:${two(seconds % 60)}`;
}
