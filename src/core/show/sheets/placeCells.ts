import type { LedgerRecord } from "../../terms/ledgerRecord";
import { cellOf, linkCell } from "./cellOf";
import { rowCell } from "./indexRow";
import type { SheetCell } from "./sheetModel";

/** Where a record stands, for the last two columns of a list: its sheet, and its row, which leads there. */
export function placeCells(record: LedgerRecord, sameWorkbook: boolean): readonly SheetCell[] {
  const { sheet } = record.ledger;
  return [
    cellOf(sheet, "wrapped"),
    linkCell(record.row, sameWorkbook ? { sheet, cell: rowCell(record) } : null, "integer"),
  ];
}
