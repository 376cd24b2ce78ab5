import { OWN_HEAD_ROWS } from "../../../core/show/writes/ownLook";
import { ownKeys } from "../../../core/show/writes/ownKeys";
import type { RowSnapshot } from "../../../core/workbook/snapshot";
import { Refusal } from "../zip/refusal";
import { hasCells, sheetEntry, type OpenedPackage } from "./openedPackage";
import type { SheetContext } from "./sheetContext";
import { rowsOfPart } from "./rowsOfPart";
import type { SheetEntry } from "./workbookPart";

/**
 * Keys of the tabs that are ours, in tab order; null for the user's. Where the workbook has no mark of ours, nothing is read.
 *
 * @param context what cells refer to; asked only where a sheet has to be looked at
 */
export function ownTabs(
  opened: OpenedPackage,
  context: () => Omit<SheetContext, "budget">,
): readonly (string | null)[] {
  const { sheets, homelessMarks } = opened.workbook();
  const signs = sheets.map((sheet) => ({
    name: sheet.name,
    id: sheet.sheetId,
    mark: sheet.mark,
    head: () => headOf(opened, sheet, context),
  }));
  return ownKeys(signs, homelessMarks);
}

/** The first rows with values, null where the sheet has no cells or cannot be read: reading says so where it matters. */
function headOf(
  opened: OpenedPackage,
  sheet: SheetEntry,
  context: () => Omit<SheetContext, "budget">,
): readonly RowSnapshot[] | null {
  if (!hasCells(opened, sheet)) return null;
  try {
    // Blank rows count as seen: a head is not looked for below a thousand of them.
    const rows = rowsOfPart(sheetEntry(opened, sheet), context(), undefined, (_, count) => count > MOST_ROWS);
    return rows.slice(0, OWN_HEAD_ROWS);
  } catch (error) {
    if (error instanceof Refusal) return null;
    throw error;
  }
}

const MOST_ROWS = 1000;
