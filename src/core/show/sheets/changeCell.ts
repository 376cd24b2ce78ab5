import { NO_FIGURE, shownTenths } from "../../values/figureText";
import { formulaCell } from "./cellOf";
import type { CellRole, SheetCell } from "./sheetModel";

/**
 * By how many percentage points a rate differs from last month's as both are shown, live: `持平` where that is nothing, a dash where
 * either has no figure (MONTH §3). The inner ROUND takes away what binary fractions leave of an exact half of a tenth.
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
  const asShown = (cell: string): string => `ROUND(ROUND(${cell},10),3)`;
  const points = `ROUND((${asShown(at)}-${asShown(beforeAt)})*100,1)`;
  const formula = `IF(COUNT(${at},${beforeAt})<2,"${NO_FIGURE}",IF(${points}=0,"${LEVEL}",${points}))`;
  return formulaCell(formula, shown(now, before), role);
}

const LEVEL = "持平";

function shown(now: number | null, before: number | null): string | number {
  if (now === null || before === null) return NO_FIGURE;
  const tenths = shownTenths(now, before);
  return tenths === 0 ? LEVEL : tenths / 10;
}
