import type { SheetModel } from "../../../core/show/sheets/sheetModel";

/** Keeps the first rows and columns of a sheet in sight; it has to be shown. Sent with the next sync. */
export function freezePanes(sheet: Excel.Worksheet, { rows, columns }: SheetModel["freeze"]): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}
