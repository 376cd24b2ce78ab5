import { exactly, roundedHalfUp } from "../../base/rational";
import { NO_FIGURE } from "../../values/figureText";
import { formulaCell } from "./cellOf";
import type { CellRole, SheetCell } from "./sheetModel";

/**
 * By how many percentage points a rate differs from last month's, live: `持平` where that is nothing to one decimal, a dash where either
 * has no figure (MONTH §3). The inner ROUND takes away what binary fractions leave of an exact half of a tenth.
 *
 * @param at cell of the rate
 * @param beforeAt cell of last month's, with its value
 */
export function changeCell(
  at: string,
  beforeAt: string,
  now: number | null,
  before: number | null,
  role: CellRole,
): SheetCell {
  const points = `(${at}-${beforeAt})*100`;
  const formula =
    `IF(COUNT(${at},${beforeAt})<2,"${NO_FIGURE}",` + `IF(ROUND(ROUND(${points},7),1)=0,"${LEVEL}",${points}))`;
  return formulaCell(formula, shown(now, before), role);
}

const LEVEL = "持平";

function shown(now: number | null, before: number | null): string | number {
  if (now === null || before === null) return NO_FIGURE;
  const points = (now - before) * 100;
  // In ten-millionths, half a tenth is 500 000.
  const size = roundedHalfUp(exactly(Math.abs(points)), 7);
  return size < 500_000n ? LEVEL : points;
}
