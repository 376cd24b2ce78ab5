import type { Place } from "../../terms/hit";
import { cellDisplay } from "../../values/cellDisplay";
import type { CellValue } from "../../workbook/snapshot";
import type { SeenSheet } from "./recogniseLedgers";

/** Something on a sheet that is no ledger: its row, or a cell with what stands there; without a row the sheet. */
export function stateSheetPlace(
  { file, grid }: SeenSheet,
  row: number | null,
  column: number | null,
  value: CellValue | undefined,
): Place {
  const cell = column === null ? { cellRow: null, cellColumn: null } : { cellRow: row, cellColumn: column };
  const shown = column === null ? null : cellDisplay(value, undefined);
  return { file, sheet: grid.sheet.name, ledger: null, row, ...cell, key: null, value: shown };
}
