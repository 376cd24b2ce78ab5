import type { LedgerKind } from "../../../src/core/terms/ledgerKind";
import type { SheetSnapshot, WorkbookSnapshot } from "../../../src/core/workbook/snapshot";
import { drawnBook, drawnSheet, type DrawnCell, type DrawnDetails } from "../../support/drawnBook";

/** A ledger before it is a sheet: its rows still say what they are, so that a layout can be made of it. */
export interface LedgerDrawing {
  readonly kind: LedgerKind;
  readonly name: string;
  /** Each column's standard heading, whatever the sheet calls it; null for one that is none of the ledger's. */
  readonly columns: readonly (string | null)[];
  readonly rows: readonly LedgerRow[];
  readonly details: DrawnDetails;
  /** Sheets of the same workbook, behind it. */
  readonly others: readonly SheetSnapshot[];
}

export interface LedgerRow {
  /** `units`: under the header, a unit for each column; `extra`: whatever else stands among the records and is none. */
  readonly role: "above" | "header" | "units" | "record" | "extra" | "below";
  readonly cells: readonly DrawnCell[];
}

export function ledgerBook(drawing: LedgerDrawing): WorkbookSnapshot {
  return drawnBook([ledgerSheet(drawing), ...drawing.others]);
}

export function ledgerSheet({ rows, name, details }: LedgerDrawing): SheetSnapshot {
  return drawnSheet(
    rows.map(({ cells }) => cells),
    { name, ...details },
  );
}

/** The same drawing with other rows. */
export function withRows(drawing: LedgerDrawing, change: (row: LedgerRow) => readonly LedgerRow[]): LedgerDrawing {
  return { ...drawing, rows: drawing.rows.flatMap(change) };
}

/** Rows put before the records that are so far down: `places` counts records, 0 is before the first. */
export function withRowsBefore(
  drawing: LedgerDrawing,
  places: readonly number[],
  row: (place: number) => readonly DrawnCell[],
): LedgerDrawing {
  let place = -1;
  return withRows(drawing, (one) => {
    if (one.role !== "record") return [one];
    place += 1;
    const here = place;
    const put = places.filter((wanted) => wanted % recordsIn(drawing) === here);
    return [...put.map((): LedgerRow => ({ role: "extra", cells: row(here) })), one];
  });
}

/** The cells of one column, header and records alike, changed. */
export function withColumn(
  drawing: LedgerDrawing,
  heading: string,
  change: (cell: DrawnCell, role: "header" | "record") => DrawnCell,
): LedgerDrawing {
  const column = drawing.columns.indexOf(heading);
  if (column < 0) return drawing;
  return withRows(drawing, (row) => {
    if (row.role !== "header" && row.role !== "record") return [row];
    const { role } = row;
    return [{ role, cells: row.cells.map((cell, index) => (index === column ? change(cell, role) : cell)) }];
  });
}

export function recordsIn({ rows }: LedgerDrawing): number {
  return rows.filter(({ role }) => role === "record").length;
}

/** The records' cells under a heading; blank where the sheet has no such column. */
export function cellsUnder({ rows, columns }: LedgerDrawing, heading: string): readonly DrawnCell[] {
  const column = columns.indexOf(heading);
  return rows.filter(({ role }) => role === "record").map(({ cells }) => cells[column]);
}

/** A row of blanks but for cells under headings, and one that is told by its place. */
export function rowUnder(
  { columns }: LedgerDrawing,
  cells: Readonly<Record<string, DrawnCell>>,
  first?: DrawnCell,
): readonly DrawnCell[] {
  return columns.map((heading, index) => (index === 0 && first !== undefined ? first : cells[heading ?? ""]));
}
