import type { SheetContext } from "../read/sheetContext";
import type { WorkbookPackage } from "../write/writablePackage";
import { userSheetEntry } from "./editPackage";
import { sheetEdit } from "./sheetEdit";

/** Number format code that a cell has, or would have once something stands in it; `undefined` for General. */
export function cellFormat(
  target: WorkbookPackage,
  sheet: string,
  cell: string,
  context: SheetContext,
): string | undefined {
  const entry = userSheetEntry(target, sheet);
  if (entry === undefined) return undefined;
  const [slot] = sheetEdit(target, sheet, entry, [{ sheet, cell, value: null }], undefined, context).slots;
  const { codes, formatOfStyle } = context.styles;
  const code = slot === undefined ? undefined : codes[formatOfStyle[slot.style] ?? 0];
  return code === "General" ? undefined : code;
}
