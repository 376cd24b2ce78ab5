import { peek, take, takeAny, type DateCursor } from "./dateCursor";
import { point, type DatePoint } from "./datePoint";
import type { DateToken } from "./dateTokens";
import { withinMonth, withinYear } from "./withinYear";

/** Reads one day or period at the cursor, with the 底 末 内 前 behind it; `undefined` where none stands there. */
export function parsePoint(cursor: DateCursor): DatePoint | undefined {
  const point = parseCore(cursor);
  if (point === undefined) return undefined;
  while (takeAny(cursor, "end", "within", "by") !== undefined);
  if (take(cursor, "vague") !== undefined) {
    cursor.vague = true;
    return undefined;
  }
  return point;
}

function parseCore(cursor: DateCursor): DatePoint | undefined {
  const first = peek(cursor);
  switch (first?.kind) {
    case "plan":
      cursor.at++;
      while (take(cursor, "plan-word") !== undefined);
      return point("plan", first.value);
    case "whole-year":
      cursor.at++;
      return point("year", 0);
    case "this-year":
      cursor.at++;
      skipRepeatedYear(cursor);
      return withinYear(cursor, undefined) ?? point("year", 0);
    case "year":
    case "month":
      return parseYearEnd(cursor);
    case "number":
      return parseDigitsOnly(cursor, first) ?? parseYearFirst(cursor, first) ?? withinYear(cursor, undefined);
    default:
      return withinYear(cursor, undefined);
  }
}

/** 年底 年末 年内, without a number. 年前 is before the New Year feast and 月底 lacks its month: vague, as 年初 is. */
function parseYearEnd(cursor: DateCursor): DatePoint | undefined {
  const next = cursor.tokens[cursor.at + 1]?.kind;
  if (peek(cursor)?.kind === "year" && (next === "end" || next === "within")) {
    cursor.at++;
    return point("year", 0);
  }
  cursor.vague = next === "end" || next === "within" || next === "by" || next === "vague";
  return undefined;
}

/** 2024年年底, 2024年年内, 今年年底. */
function skipRepeatedYear(cursor: DateCursor): void {
  const next = cursor.tokens[cursor.at + 1]?.kind;
  if (peek(cursor)?.kind === "year" && (next === "end" || next === "within")) cursor.at++;
}

/** 20240630 and 202406. */
function parseDigitsOnly(cursor: DateCursor, number: DateToken): DatePoint | undefined {
  const { text } = number;
  if (!/^\d{6}$|^\d{8}$/.test(text)) return undefined;
  cursor.at++;
  const year = Number(text.slice(0, 4));
  const month = Number(text.slice(4, 6));
  return text.length === 6 ? point("month", month, year) : point("day", Number(text.slice(6)), year, month);
}

/** What begins with a year: 2024年…, 24年…, 2024-6-30, 2024.6, 2024Q3, 2024. */
function parseYearFirst(cursor: DateCursor, number: DateToken): DatePoint | undefined {
  if (cursor.tokens[cursor.at + 1]?.kind === "year") {
    const year = spokenYear(number, cursor.tokens[cursor.at + 2]);
    if (year === undefined) return undefined;
    cursor.at += 2;
    skipRepeatedYear(cursor);
    if (take(cursor, "whole-year") !== undefined) return point("year", 0, year);
    return withinYear(cursor, year) ?? point("year", 0, year);
  }
  if (number.text.length !== 4) return undefined;
  const year = number.value;
  cursor.at++;
  const separated = parseAfterSeparator(cursor, year);
  if (separated !== undefined) return separated;
  const next = peek(cursor)?.kind;
  if (next === "half" || next === "nth" || next === "q" || next === "number") {
    const within = withinYear(cursor, year);
    if (within !== undefined) return within;
  }
  return point("year", 0, year);
}

/** The rest of 2024-6-30, 2024/6, 2024.6月30日, 2024-Q3, 2024 6月, after the year. */
function parseAfterSeparator(cursor: DateCursor, year: number): DatePoint | undefined {
  const start = cursor.at;
  const separator = takeAny(cursor, "hyphen", "dash", "dot", "slash", "space");
  const next = peek(cursor);
  if (separator !== undefined && next?.kind === "q") return withinYear(cursor, year);
  if (separator === undefined || next?.kind !== "number" || next.text.length > 2) {
    cursor.at = start;
    return undefined;
  }
  cursor.at++;
  const monthNamed = take(cursor, "month") !== undefined;
  if (separator.kind === "space" && !monthNamed) {
    cursor.at = start;
    return undefined;
  }
  const beforeDay = cursor.at;
  const repeated = take(cursor, separator.kind);
  const day = peek(cursor);
  if ((repeated !== undefined || monthNamed) && day?.kind === "number" && day.text.length <= 2) {
    cursor.at++;
    take(cursor, "day");
    return point("day", day.value, year, next.value);
  }
  cursor.at = beforeDay;
  return (monthNamed ? withinMonth(cursor, year, next.value) : undefined) ?? point("month", next.value, year);
}

/**
 * Four digits, or two before 年 (DECIDED B3). 10年 and 10年内 are spans of time: before 2020 only what stands behind tells a year,
 * as in 19年底 and 19年6月.
 */
function spokenYear(number: DateToken, behind: DateToken | undefined): number | undefined {
  if (number.text.length === 4) return number.value;
  if (!/^\d\d$/.test(number.text) || number.value > 49) return undefined;
  const isPart = behind !== undefined && PARTS_OF_YEARS.includes(behind.kind);
  return number.value >= 20 || isPart ? 2000 + number.value : undefined;
}

const PARTS_OF_YEARS: readonly DateToken["kind"][] = ["end", "year", "number", "half", "nth", "q", "whole-year"];
