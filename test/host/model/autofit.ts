import { cellText } from "./cellText";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type WorksheetModel } from "./worksheetModel";

/** A column as wide as its longest text; a Chinese character counts two. Near enough: no fonts are measured. */
export function fitColumn(sheet: WorksheetModel, column: number, date1904: boolean): void {
  let widest = 0;
  for (const [row, cells] of sheet.cells.rows) {
    const cell = cells.get(column);
    if (cell === undefined || sheet.mergeAt(row, column) !== undefined) continue;
    const text = cellText(cell.value, sheet.cells.styleAt(row, column).numberFormat, date1904);
    for (const line of text.split("\n")) widest = Math.max(widest, halfWidths(line));
  }
  sheet.columnWidths.set(column, widest === 0 ? STANDARD_WIDTH : Math.min(255, widest + 1) * 5.25);
}

/** A row as high as its wrapped texts need. */
export function fitRow(sheet: WorksheetModel, row: number, date1904: boolean): void {
  let lines = 1;
  for (const [column, cell] of sheet.cells.rows.get(row) ?? []) {
    const style = sheet.cells.styleAt(row, column);
    if (!style.wrap || sheet.mergeAt(row, column) !== undefined) continue;
    const width = Math.max(1, Math.floor(sheet.widthOf(column) / 5.25));
    const text = cellText(cell.value, style.numberFormat, date1904);
    lines = Math.max(
      lines,
      text.split("\n").reduce((sum, line) => sum + Math.max(1, Math.ceil(halfWidths(line) / width)), 0),
    );
  }
  sheet.rowHeights.set(row, Math.min(409.5, lines * STANDARD_HEIGHT));
}

function halfWidths(text: string): number {
  let width = 0;
  for (const letter of text) width += letter.charCodeAt(0) > 0xff ? 2 : 1;
  return width;
}
