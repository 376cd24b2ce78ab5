import type { NameReading } from "../directory/nameReading";
import type { ColumnReader } from "./rowReader";

/**
 * Says each name of a cell that is nobody's. A cell with more of them than anybody lists is prose, or garbage, and said once as a
 * whole: every finding shows the text of its cell, and thousands of them would be the square of it.
 */
export function sayUnknown(
  column: ColumnReader,
  rule: "unit-unknown" | "town-unknown",
  text: string,
  names: readonly NameReading[],
): void {
  const unknown = names.filter(({ outcome }) => outcome === "unknown");
  if (unknown.length > MOST_NAMES) column.say(rule, { name: text }, { suggestions: [] });
  else {
    for (const { text: name, suggestions, cure } of unknown)
      column.say(rule, { name }, { part: name, suggestions, ...(cure && { cure }) });
  }
}

const MOST_NAMES = 100;
