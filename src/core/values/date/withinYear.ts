import { peek, take, takeAny, type DateCursor } from "./dateCursor";
import { point, type DatePoint } from "./datePoint";
import type { DateToken } from "./dateTokens";

/** A half, quarter, month or day, with or without the year that stood before it. */
export function withinYear(cursor: DateCursor, year: number | undefined): DatePoint | undefined {
  const start = cursor.at;
  const firstQuarters = take(cursor, "by") !== undefined;
  const half = take(cursor, "half");
  if (half !== undefined) return point("half", half.value, year);

  const nth = take(cursor, "nth") !== undefined;
  const q = take(cursor, "q") !== undefined;
  const number = take(cursor, "number");
  if (
    number !== undefined &&
    (q || take(cursor, "quarter") !== undefined || (number.text.length === 1 && take(cursor, "q") !== undefined))
  ) {
    // 前三季度 are the first three together.
    return { ...point("quarter", number.value, year), from: firstQuarters ? 1 : number.value };
  }
  if (number === undefined || nth || firstQuarters || number.value > 99) {
    cursor.at = start;
    return undefined;
  }
  if (take(cursor, "month") !== undefined) {
    return withinMonth(cursor, year, number.value) ?? point("month", number.value, year);
  }
  if (year === undefined && take(cursor, "day") !== undefined) return point("day", number.value);

  const beforeDay = cursor.at;
  const separator = takeAny(cursor, "dot", "slash", "hyphen");
  const day = take(cursor, "number");
  // 24.6.30 is a two-digit year without 年, which is not guessed (DECIDED B3), and no sixth day of a 24th month.
  const third = peek(cursor)?.kind === separator?.kind && cursor.tokens[cursor.at + 1]?.kind === "number";
  if (separator !== undefined && day !== undefined && !third && isDayAfter(separator, day, peek(cursor))) {
    take(cursor, "day");
    return point("day", day.value, year, number.value);
  }
  cursor.at = beforeDay;
  return point("bare", number.value, year);
}

/** 6.30 and 6/30 are days; 1-8 are the months to August (DOMAIN §2.1), but 6-30 can only be a day. */
function isDayAfter(separator: DateToken, day: DateToken, next: DateToken | undefined): boolean {
  if (day.value > 99 || next?.kind === "month") return false;
  return (
    separator.kind !== "hyphen" || (day.value > 12 && day.value <= 31 && (next === undefined || next.kind === "by"))
  );
}

/** A third or day of the month that stood before it; 6月30 lacks only its 日. */
export function withinMonth(cursor: DateCursor, year: number | undefined, month: number): DatePoint | undefined {
  const third = take(cursor, "third");
  if (third !== undefined) return point("third", third.value, year, month);
  const number = peek(cursor);
  const next = cursor.tokens[cursor.at + 1]?.kind;
  if (number?.kind !== "number" || number.value > 99 || next === "month" || next === "year" || next === "quarter")
    return undefined;
  cursor.at++;
  take(cursor, "day");
  return point("day", number.value, year, month);
}
