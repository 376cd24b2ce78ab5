import { cellAddress } from "../../src/core/workbook/address";
import { isoText } from "../../src/core/workbook/localDate";
import type { CellValue, MergeArea, RowSnapshot, SheetSnapshot } from "../../src/core/workbook/snapshot";
import { cellsLine, cellText, type DrawnCell } from "./drawnCell";
import type { DrawnWorkbook, WorkbookDrawing } from "./workbookDrawing";

/** A drawing as the text that `readDrawing` reads as the same, but for number formats beside texts, which mean nothing. */
export function drawingText({ title, about, asOf, books }: WorkbookDrawing): string {
  const head = [`# ${title}`, "", about, "", `As of: ${isoText(asOf)}`];
  return `${[...head, ...books.flatMap(bookLines)].join("\n")}\n`;
}

function bookLines({ file, date1904, sheets, formulas }: DrawnWorkbook): readonly string[] {
  return ["", `## ${file}${date1904 ? " (1904)" : ""}`, ...sheets.flatMap((sheet) => sheetLines(sheet, formulas))];
}

/** Blank rows that are still drawn; what stands further down is a stray. */
const WIDEST_GAP = 20;
/** The last column that is drawn in the table. */
const LAST_COLUMN = 100;

function sheetLines(sheet: SheetSnapshot, formulas: DrawnWorkbook["formulas"]): readonly string[] {
  const { name, visibility, rows, merges } = sheet;
  const top = rows[0]?.row ?? 1;
  let last = top;
  for (const { row } of rows) if (row <= last + WIDEST_GAP) last = row;
  const inTable = rows.filter(({ row }) => row <= last);
  const table = Array.from({ length: last - top + 1 }, (): DrawnCell[] => []);
  const strays: string[] = [];
  for (const row of rows) {
    drawnCells(row, (column) => formulas[`${name}!${cellAddress(row.row, column)}`]).forEach((cell, index) => {
      if (cell === undefined) return;
      const cells = table[row.row - top];
      if (cells !== undefined && index < LAST_COLUMN) cells[index] = cell;
      else strays.push(`- stray ${cellAddress(row.row, index + 1)}: ${cellText(plain(cell))}`);
    });
  }
  const told = merges.filter((area) => !draw(area, table, top, last));
  const hidden = inTable.filter((row) => row.hidden).map(({ row }) => row);
  return [
    "",
    `### ${name}`,
    "",
    ...(visibility === "visible" ? [] : [visibility === "hidden" ? "- hidden" : "- very hidden"]),
    ...(hidden.length > 0 ? [`- hidden rows: ${hidden.join(", ")}`] : []),
    ...(top > 1 ? [`- first row: ${top}`] : []),
    ...(told.length > 0 ? [`- merged: ${told.map(areaText).join(", ")}`] : []),
    ...strays,
    ...(visibility !== "visible" || hidden.length + told.length + strays.length > 0 || top > 1 ? [""] : []),
    ...table.map(cellsLine),
  ];
}

function drawnCells(
  { cells, formats }: RowSnapshot,
  formulaIn: (column: number) => string | undefined,
): readonly (DrawnCell | undefined)[] {
  return Array.from(cells, (value, index) => {
    if (value === undefined || value === null || value === "") return undefined;
    const format = typeof value === "number" ? formats[index] : undefined;
    const formula = typeof value === "object" && value.fault === "uncalculated" ? undefined : formulaIn(index + 1);
    if ((format === undefined || format === "General") && formula === undefined) {
      return value === "<" || value === "^" ? { value, format: "General" } : value;
    }
    return { value, format: format ?? "General", ...(formula !== undefined && { formula }) };
  });
}

function plain(cell: DrawnCell): CellValue {
  return typeof cell === "object" && cell !== null && "format" in cell ? cell.value : (cell ?? null);
}

/** Draws a merge with marks; false where the table has no room, or something stands under it. */
function draw(area: MergeArea, table: DrawnCell[][], top: number, last: number): boolean {
  const { firstRow, firstColumn, lastRow, lastColumn } = area;
  if (firstRow < top || lastRow > last || lastColumn > LAST_COLUMN) return false;
  const places: (readonly [row: number, column: number])[] = [];
  for (let row = firstRow; row <= lastRow; row++)
    for (let column = firstColumn; column <= lastColumn; column++)
      if (row > firstRow || column > firstColumn) places.push([row, column]);
  if (places.some(([row, column]) => table[row - top]?.[column - 1] !== undefined)) return false;
  for (const [row, column] of places) table[row - top]![column - 1] = column > firstColumn ? "<" : "^";
  return true;
}

function areaText({ firstRow, firstColumn, lastRow, lastColumn }: MergeArea): string {
  return `${cellAddress(firstRow, firstColumn)}:${cellAddress(lastRow, lastColumn)}`;
}
