import type { CellPlace } from "./cellContent";

/** The cell itself, to be asked or told something in the next round trip. The sheet must be there. */
export function rangeAt(context: Excel.RequestContext, { sheetId, cell }: CellPlace): Excel.Range {
  return context.workbook.worksheets.getItem(sheetId).getRange(cell);
}
