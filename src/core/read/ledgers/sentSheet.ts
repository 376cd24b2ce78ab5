import type { SheetSnapshot } from "../../workbook/snapshot";

/** The sheet of a template that keeps what was sent out (MONTH §4); very hidden at first, merely hidden behind other programs. */
export const SENT_SHEET = "_底稿";

/** What stands in its first cell: a copied or renamed sheet is known by it. */
export const SENT_MARK = "台账模板底稿";

export function isSentSheet({ rows }: Pick<SheetSnapshot, "rows">): boolean {
  return rows[0]?.row === 1 && rows[0].cells[0] === SENT_MARK;
}
