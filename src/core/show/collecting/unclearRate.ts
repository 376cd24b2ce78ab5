import { isPercentCode, isPercentSuffix } from "../../values/formatCode";
import { compactNumeric } from "../../values/readContent";
import { significant } from "../../values/significant";
import type { CellContent, ReadingOf } from "./cellMeaning";

/**
 * The bare number in a cell of 完成率 of which nobody can tell what it is a percentage of: among fractions 1.5 is 1.5 % as well as 150 %,
 * among percentages 1 is 1 % as well as all. Null where a value is sure: 80 among fractions is 80 %, and what has a percent sign is what it
 * says.
 */
export function unclearRate({ value, format }: CellContent, { content }: Pick<ReadingOf, "content">): number | null {
  const number = typeof value === "string" ? numberIn(value) : value;
  if (typeof number !== "number") return null;
  if (typeof value === "number" && (isPercentCode(format) || isPercentSuffix(format, value))) return null;
  if (content === "fraction") return number > 1 && number < LEAST_SURE ? number : null;
  return content === "percent-number" && number === 1 ? number : null;
}

/** `1.5%`, `150%`: what it may mean. */
export function meaningsOfRate(rate: number): readonly [string, string] {
  return [`${significant(rate)}%`, `${significant(rate * 100)}%`];
}

/** Ten times what was to be done is nobody's progress. */
const LEAST_SURE = 10;

function numberIn(text: string): number | null {
  const numeric = compactNumeric(text);
  return numeric !== undefined && /^\d+(?:\.\d+)?$/.test(numeric) ? Number(numeric) : null;
}
