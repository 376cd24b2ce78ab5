import { maskIdentityNumbers } from "../../values/identityNumber";
import type { CellRole, SheetCell } from "./sheetModel";

/** Most characters that a cell of Excel's holds. */
const LONGEST_TEXT = 32_767;

/** A cell that holds a value as it is, identity numbers masked (SPEC §6); a text of no characters is a blank. */
export function cellOf(value: string | number | null, role: CellRole): SheetCell {
  if (value === "") return { value: null, role };
  if (typeof value !== "string") return { value, role };
  const text = maskIdentityNumbers(value);
  return { value: text.length > LONGEST_TEXT ? clipped(text) : text, role };
}

/** A cell whose value a formula gives; `value` is what it computes to now. */
export function formulaCell(formula: string, value: string | number, role: CellRole): SheetCell {
  return { value, formula, role };
}

/** A cell that leads to another of the same workbook; without a place it only shows its text. */
export function linkCell(
  value: string | number | null,
  link: SheetCell["link"] | null,
  plainRole: CellRole = "text",
): SheetCell {
  return link ? { ...cellOf(value, "link"), link } : cellOf(value, plainRole);
}

function clipped(text: string): string {
  return `${text.slice(0, LONGEST_TEXT - 1)}…`;
}
