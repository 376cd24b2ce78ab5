import type { Ledger } from "./ledger";
import type { ColumnKey } from "./ledgerKind";
import { cellDisplay } from "../values/cellDisplay";
import { compact } from "../workbook/cellText";
import type { CellValue } from "../workbook/snapshot";
import type { Place } from "./hit";

/** A row of a ledger, as far as a place needs it. */
export interface PlacedRow {
  readonly ledger: Ledger;
  readonly row: number;
  readonly cells: readonly (CellValue | undefined)[];
}

/**
 * The cell of a record's column; in a merged area its first cell, while `row` stays the record's (DECIDED D16). Where the
 * ledger has no such column, the place is the row alone.
 */
export function placeOf(at: PlacedRow, key: ColumnKey, part?: string): Place {
  const column = at.ledger.columns.get(key);
  return column === undefined ? placeOfRow(at, key) : placeOfColumn(at, column, key, part);
}

/** The first of several columns that the ledger has: for a finding about a cell that it may lack. */
export function placeOfFirst(at: PlacedRow, keys: readonly ColumnKey[], part?: string): Place {
  const key = keys.find((candidate) => at.ledger.columns.has(candidate)) ?? keys[0];
  if (key === undefined) throw new RangeError("placeOfFirst needs a key");
  return placeOf(at, key, part);
}

/** Any column of a record's row, by number; `key` null where the column means nothing to the ledger. */
export function placeOfColumn(at: PlacedRow, column: number, key: ColumnKey | null, part?: string): Place {
  const cell = at.ledger.anchorOf(at.row, column);
  const value = cellDisplay(at.cells[column - 1], at.ledger.formatOf(at.row, column));
  const isPart = part !== undefined && compact(part) !== compact(value ?? "");
  return {
    file: at.ledger.file,
    sheet: at.ledger.sheet,
    ledger: at.ledger,
    row: at.row,
    cellRow: cell.row,
    cellColumn: cell.column,
    key,
    value,
    ...(isPart ? { part } : {}),
  };
}

/** A cell of a ledger's sheet that belongs to no record: of a subtotal, of a second header. */
export function placeOfCell(
  ledger: Ledger,
  at: { readonly row: number; readonly column: number },
  key: ColumnKey | null,
  value: string | null,
): Place {
  const { file, sheet } = ledger;
  return { file, sheet, ledger, row: null, cellRow: at.row, cellColumn: at.column, key, value };
}

function placeOfRow(at: PlacedRow, key: ColumnKey | null): Place {
  const { ledger, row } = at;
  return { file: ledger.file, sheet: ledger.sheet, ledger, row, cellRow: null, cellColumn: null, key, value: null };
}

/** The cell of a column's lowest heading; in a merge its first. */
export function headingCell(ledger: Ledger, column: number): { readonly row: number; readonly column: number } {
  const row = ledger.headingRows.get(column) ?? ledger.headerRows.at(-1) ?? 1;
  return ledger.anchorOf(row, column);
}

/** The lowest headings of a column, the upper one first: `1-6月—完成投资`. */
export function headingWords(ledger: Ledger, column: number): string {
  return (ledger.headings.get(column) ?? []).slice(-2).join("—");
}

/** A place about the ledger as a whole, or about one of its headings. */
export function placeInHeader(
  ledger: Ledger,
  column: number | null,
  key: ColumnKey | null,
  value: string | null,
): Place {
  const cell = column === null ? null : headingCell(ledger, column);
  return {
    file: ledger.file,
    sheet: ledger.sheet,
    ledger,
    row: null,
    cellRow: cell?.row ?? null,
    cellColumn: cell?.column ?? null,
    key,
    value,
  };
}
