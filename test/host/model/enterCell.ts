import { cellKey } from "./calculation";
import { isError, type Cell, type CellValue } from "./cell";
import { parseEntry } from "./parseEntry";
import type { WorkbookModel } from "./workbookModel";
import type { WorksheetModel } from "./worksheetModel";

/** Longest text of a cell. */
export const LONGEST_TEXT = 32767;

/**
 * Puts something into a cell as Excel does, by hand or by API: text that looks like a number becomes one, `=` begins a formula,
 * and of a merged area only the first cell takes anything.
 */
export function enterCell(
  model: WorkbookModel,
  sheet: WorksheetModel,
  row: number,
  column: number,
  input: unknown,
  year: number,
): void {
  if (sheet.merges.length > 0) {
    const merge = sheet.mergeAt(row, column);
    if (merge !== undefined && (merge.row !== row || merge.column !== column)) return;
  }
  const style = sheet.cells.styleAt(row, column);
  const entry = parseEntry(input, style.numberFormat === "@", year, model.date1904);
  const isBlank = entry.value === null && entry.formula === null;
  if (isBlank) {
    const there = sheet.cells.get(row, column);
    if (there === undefined) return;
    if (there.style === null) sheet.cells.drop(row, column);
    else clear(there);
  } else {
    const cell = sheet.cells.at(row, column);
    cell.value = entry.value;
    cell.formula = entry.formula;
    cell.isForcedText = entry.isForcedText;
    if (entry.format !== null && style.numberFormat === "General") {
      cell.style = { ...style, numberFormat: entry.format };
    }
    if (entry.formula !== null) model.entered.add(cellKey(sheet, row, column));
    renameTableColumn(sheet, row, column, entry.value);
  }
  model.isStale = true;
}

function clear(cell: Cell): void {
  cell.value = null;
  cell.formula = null;
  cell.isForcedText = false;
}

/** The header of a table is the name of its column. */
function renameTableColumn(sheet: WorksheetModel, row: number, column: number, value: CellValue): void {
  for (const { area, columns, showHeaders } of sheet.tables) {
    const place = column - area.column;
    if (!showHeaders || row !== area.row || place < 0 || place >= area.columns) continue;
    const text = isError(value) ? value.error : String(value);
    columns[place] = text;
    sheet.cells.at(row, column).value = text;
  }
}
