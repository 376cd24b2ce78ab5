import { parseAddress } from "../../workbook/address";
import type { RowSnapshot, SheetSnapshot, WorkbookSnapshot } from "../../workbook/snapshot";
import type { CellEdit } from "../edits/edit";

/** The workbook as it reads once these cells are written: what is compared afterwards is compared with that. */
export function editedSnapshot(workbook: WorkbookSnapshot, edits: readonly CellEdit[]): WorkbookSnapshot {
  if (edits.length === 0) return workbook;
  return { ...workbook, sheets: workbook.sheets.map((sheet) => edited(sheet, edits)) };
}

function edited(sheet: SheetSnapshot, edits: readonly CellEdit[]): SheetSnapshot {
  const own = edits.filter((edit) => edit.sheet === sheet.name);
  if (own.length === 0) return sheet;
  const rows = new Map<number, RowSnapshot>(sheet.rows.map((row) => [row.row, row]));
  for (const { cell, value, numberFormat } of own) {
    const place = parseAddress(cell);
    if (place === undefined) continue;
    const row = rows.get(place.row) ?? { row: place.row, cells: [], formats: [], hidden: false };
    const cells = [...row.cells];
    cells[place.column - 1] = value;
    const formats = [...row.formats];
    if (numberFormat !== undefined) formats[place.column - 1] = numberFormat;
    rows.set(place.row, { ...row, cells, formats });
  }
  const kept = [...rows.values()].filter(({ cells }) => cells.some((value) => value !== undefined && value !== null));
  return { ...sheet, rows: kept.sort((a, b) => a.row - b.row) };
}
