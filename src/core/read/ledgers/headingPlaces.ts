import { compact } from "../../workbook/cellText";
import type { CellValue } from "../../workbook/snapshot";

/** How many rows from the top the heading row of a state sheet is looked for: people put titles and notes above it. */
export const STATE_HEADING_WITHIN = 30;

const LONGEST_HEADING = 20;

/** Columns (1-based) of the first cell with each of these headings in a row. */
export function headingPlaces(
  cells: readonly (CellValue | undefined)[],
  headings: ReadonlySet<string>,
): ReadonlyMap<string, number> {
  const places = new Map<string, number>();
  cells.forEach((value, index) => {
    if (typeof value !== "string" || value.length > LONGEST_HEADING) return;
    const heading = compact(value);
    if (headings.has(heading) && !places.has(heading)) places.set(heading, index + 1);
  });
  return places;
}
