import type { OwnCell, OwnRow } from "../../../core/show/writes/ownPart";
import { isCellFault, type CellValue } from "../../../core/workbook/snapshot";
import type { ZipEntry } from "../zip/zipDirectory";
import type { SheetContext } from "./sheetContext";
import { sheetSteps } from "./sheetSteps";

/** Rows of a sheet with its formulas, some at a time, as its part has them. Throws Refusal. */
export function* ownRowSteps(entry: ZipEntry, context: SheetContext): Generator<readonly OwnRow[]> {
  let rows: OwnRow[] = [];
  let row = 0;
  let cells: (OwnCell | undefined)[] = [];
  const steps = sheetSteps(entry, context, {
    startRow(number) {
      row = number;
      cells = [];
    },
    put(column, _, value, _style, formula) {
      const cell = formula === undefined ? constantOf(value) : { formula: formula === "" ? null : formula };
      if (cell !== undefined) cells[column - 1] = cell;
    },
    endRow() {
      if (cells.length > 0) rows.push({ row, cells });
    },
  });
  for (let step = steps.next(); step.done !== true; step = steps.next()) {
    yield rows;
    rows = [];
  }
  yield rows;
}

function constantOf(value: CellValue | undefined): OwnCell | undefined {
  if (value === undefined || value === null || value === "") return undefined;
  return isCellFault(value) ? value.text : value;
}
