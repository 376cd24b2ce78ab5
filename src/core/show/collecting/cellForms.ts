import { isPercentCode, shownDate } from "../../values/formatCode";
import { readDate } from "../../values/readDate";
import { readProgress } from "../../values/readProgress";
import { significant } from "../../values/significant";
import { isCellFault } from "../../workbook/snapshot";
import { shownValue, type CellContent, type ReadingOf } from "./cellMeaning";

/** One way of writing down what somebody wrote. */
export interface CellForm {
  readonly value: string | number | null;
  /** Whether it is a day, which some date format has to show. */
  readonly isDay: boolean;
}

/**
 * What somebody wrote in the form that a column has, where it has one of its own: a bare day or 20240620 as a date, 50% as 50 where
 * percentages are plain numbers, and the other way round. Null where it has none: text stays text.
 */
export function formIn(
  format: string | undefined,
  { value, format: own }: CellContent,
  how: ReadingOf,
): CellForm | null {
  if (how.content === "date") {
    if (typeof value !== "number" && !(typeof value === "string" && /^\s*\d+\s*$/.test(value))) return null;
    const { year, asOf, date1904 } = how;
    const reading = readDate(value, own, { role: "happened", year, asOf, date1904 });
    if (reading.kind !== "date" || reading.form === "period") return null;
    // A day with a time of day keeps it.
    if (reading.form === "date-cell" && shownDate(own) !== null) return null;
    return { value: reading.date, isDay: true };
  }
  if (typeof value !== "number" && typeof value !== "boolean") return null;
  if (how.content === "status" && typeof value === "boolean") return { value: value ? "√" : "×", isDay: false };
  if (how.content !== "fraction" && how.content !== "percent-number") return null;
  const reading = readProgress(value, own, "percent");
  if (reading.kind !== "progress") return null;
  const isPlain = how.content === "percent-number" && !isPercentCode(format);
  return { value: isPlain ? significant(reading.progress * 100) : reading.progress, isDay: false };
}

/** What people see of what was sent or written, in the form of its column: 50% as 50 where percentages are plain numbers, days as days. */
export function shownIn(content: CellContent, how: ReadingOf): string | number | null {
  // A bare number is shown as it was typed, also where it is written in another form.
  const isTyped = typeof content.value === "number" && !isPercentCode(content.format);
  const isRate = how.content === "fraction" || how.content === "percent-number";
  const form = how.content === "status" || (isRate && isTyped) ? null : formIn(undefined, content, how);
  if (form === null) return shownValue(content);
  return shownValue({ value: form.value, format: form.isDay ? DAY : undefined });
}

const DAY = "yyyy-mm-dd";

/** As it was written; undefined for what no cell can be given. */
export function plainForm({ value }: CellContent): string | number | null | undefined {
  if (value === undefined || value === null) return null;
  if (isCellFault(value)) return undefined;
  return typeof value === "boolean" ? (value ? "TRUE" : "FALSE") : value;
}
