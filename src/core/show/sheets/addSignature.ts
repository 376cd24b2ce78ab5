import { plan } from "../../plan/plan";
import { cellOf } from "./cellOf";
import type { SheetDraft } from "./sheetDraft";
import type { PrintModel, SheetCell } from "./sheetModel";

/** Who made a sheet and who has looked at it, with room to sign: its last line on paper. */
const SIGNATURE: SheetCell = signed("　　", "　　　　　　");

/** The same on an upright page, which has less room to sign. */
const NARROW = signed("　", "　　　　");

/**
 * The last line of a sheet, and with it on one page the last two rows of its table.
 *
 * @param lastRow of the table; null where the page is one anyway
 */
export function addSignature(draft: SheetDraft, orientation: PrintModel["orientation"], lastRow: number | null): void {
  draft.addWide(orientation === "landscape" ? SIGNATURE : NARROW);
  if (lastRow !== null) draft.keep({ first: Math.max(1, lastRow - 1), last: draft.nextRow() - 1 });
}

function signed(between: string, room: string): SheetCell {
  const office = `${plan.leadingGroup.name}办公室`;
  return cellOf(`制表单位：${office}${between}制表人：${room}审核人：`, "subtitle");
}
