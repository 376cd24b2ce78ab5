import type { RowSnapshot } from "../../../core/workbook/snapshot";
import { newReadBudget } from "../zip/readBudget";
import type { ZipEntry } from "../zip/zipDirectory";
import type { SheetContext } from "./sheetContext";
import { sheetRows } from "./sheetRows";
import { sheetSteps } from "./sheetSteps";

/**
 * Rows with values of a worksheet part of which not all is wanted, whatever was read of its workbook before. Throws Refusal.
 *
 * @param pieces what is read of the part; all of it where they are not given
 * @param isEnough asked after each piece, which may hold more rows than were wanted: of the row begun last, and how many have been, blank
 * ones too
 */
export function rowsOfPart(
  entry: ZipEntry,
  context: Omit<SheetContext, "budget">,
  pieces?: Iterable<Uint8Array>,
  isEnough: (row: number, count: number) => boolean = () => false,
): readonly RowSnapshot[] {
  const about = { ...context, budget: newReadBudget() };
  const rows = sheetRows(about.styles.codes, about.budget);
  let [last, count] = [0, 0];
  const counted = {
    ...rows,
    startRow(row: number, hidden: boolean) {
      last = row;
      count++;
      rows.startRow(row, hidden);
    },
  };
  const steps = sheetSteps(entry, about, counted, null, pieces);
  for (let step = steps.next(); step.done !== true && !isEnough(last, count);) step = steps.next();
  return rows.finish();
}
