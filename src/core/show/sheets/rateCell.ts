import { NO_FIGURE } from "../../values/figureText";
import { formulaCell } from "./cellOf";
import type { SheetCell } from "./sheetModel";

/** A rate from the counts beside it; a dash where there is nothing to divide by (SPEC §9). */
export function rateCell(part: string, whole: string, value: number | null): SheetCell {
  return formulaCell(`IF(${whole}=0,"${NO_FIGURE}",${part}/${whole})`, value ?? NO_FIGURE, "percent");
}
