import { NO_FIGURE } from "../../values/figureText";
import { cellOf, formulaCell } from "./cellOf";
import type { IndexReferences } from "./indexReferences";
import type { CellRole, SheetCell } from "./sheetModel";

/** Arguments that a function takes at most in Excel are 255. */
const MOST_AREAS = 250;

/**
 * The median of 办结天数 of some problems. No function that all programs share takes a median under a condition, so the formula names
 * the cells of 台账索引 themselves, those side by side as one area; where they lie too scattered for a formula the cell has the value
 * alone.
 *
 * @param all places of the records that have such days, ascending
 * @param own those that are meant
 */
export function medianCell(
  index: IndexReferences,
  all: readonly number[],
  own: ReadonlySet<number>,
  value: number | null,
  role: CellRole,
): SheetCell {
  const areas: { first: number; last: number }[] = [];
  let isOpen = false;
  for (const place of all) {
    const last = areas.at(-1);
    if (!own.has(place)) isOpen = false;
    else if (isOpen && last !== undefined) last.last = place;
    else {
      areas.push({ first: place, last: place });
      isOpen = true;
    }
  }
  if (value === null || areas.length === 0 || areas.length > MOST_AREAS) return cellOf(value ?? NO_FIGURE, role);
  const named = areas.map(({ first, last }) =>
    first === last ? index.cell("daysToClose", first) : index.between("daysToClose", first, last),
  );
  return formulaCell(`MEDIAN(${named.join(",")})`, value, role);
}
