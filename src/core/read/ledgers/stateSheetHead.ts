import { compact } from "../../workbook/cellText";
import type { CellValue, SheetSnapshot } from "../../workbook/snapshot";

/** The heading row of a state sheet, and where each heading stands (1-based). */
export interface StateSheetHead {
  readonly row: number;
  readonly places: ReadonlyMap<string, number>;
}

/**
 * The first row near the top that has all the needed headings; null where none has.
 * @param least of all headings so many have to be there
 */
export function stateSheetHead(
  { rows }: Pick<SheetSnapshot, "rows">,
  headings: ReadonlySet<string>,
  needed: readonly string[],
  least = 0,
): StateSheetHead | null {
  for (const { row, cells } of rows.slice(0, HEADING_WITHIN)) {
    const places = headingPlaces(cells, headings);
    if (places.size >= least && needed.every((heading) => places.has(heading))) return { row, places };
  }
  return null;
}

/** People put titles and notes above the headings. */
const HEADING_WITHIN = 30;

const LONGEST_HEADING = 20;

/** Columns of the first cell with each of these headings in a row. */
function headingPlaces(
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
