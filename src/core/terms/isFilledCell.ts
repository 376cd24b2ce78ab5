import { readContent } from "../values/readContent";
import { isCellFault } from "../workbook/snapshot";
import type { ColumnKey } from "./ledgerKind";
import type { LedgerRecord } from "./ledgerRecord";

/** Whether the cell of a column says something; asked of a value that is null, it is then one that cannot be read. */
export function isFilledCell({ ledger, cells }: Pick<LedgerRecord, "ledger" | "cells">, key: ColumnKey): boolean {
  const column = ledger.columns.get(key);
  if (column === undefined) return false;
  const value = cells[column - 1];
  return value !== undefined && value !== null && (isCellFault(value) || readContent(value).kind !== "blank");
}
