import { findIdentityNumbers } from "../../values/identityNumber";
import { readContent } from "../../values/readContent";
import type { ColumnKey } from "../../terms/ledgerKind";
import { isCellFault } from "../../workbook/snapshot";
import type { PlacedRow } from "../../terms/place";

/**
 * What a record's cell holds, before anyone asks what it means. `held`: an error value, an identity number or a formula that
 * nothing has calculated; the finding about that is the only one the cell gets (DECIDED C15, D17).
 */
export type CellState = "no-column" | "blank" | "content" | "held";

/** The state of the cell of one column; `—`, `/` and `无` are blank (DECIDED B23). */
export function cellState({ ledger, cells }: PlacedRow, key: ColumnKey): CellState {
  const column = ledger.columns.get(key);
  if (column === undefined) return "no-column";
  const value = cells[column - 1];
  if (value === undefined || value === null) return "blank";
  if (isCellFault(value)) return "held";
  if (readContent(value).kind === "blank") return "blank";
  return typeof value === "string" && findIdentityNumbers(value).length > 0 ? "held" : "content";
}
