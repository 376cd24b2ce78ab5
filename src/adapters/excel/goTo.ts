import type { GoToResult } from "../../core/ports";

/** Selects a cell and brings it into sight; unhides nothing, and a hidden sheet stays where it is. Three round trips. */
export async function goTo(context: Excel.RequestContext, name: string, cell: string): Promise<GoToResult> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("visibility");
  await context.sync();
  if (sheet.isNullObject) return "missing-sheet";
  if (sheet.visibility !== "Visible") return "hidden-sheet";
  const range = sheet.getRange(cell);
  range.load("rowHidden,columnHidden");
  sheet.activate();
  range.select();
  await context.sync();
  return range.rowHidden ? "hidden-row" : range.columnHidden ? "hidden-column" : "shown";
}
