import { plan } from "../../plan/plan";
import { cellOf } from "./cellOf";
import type { SheetDraft } from "./sheetDraft";
import type { PrintModel, SheetCell } from "./sheetModel";

/** Who made a sheet and who has looked at it, with room to sign: its last line on paper. */
const SIGNATURE: SheetCell = signed(`${plan.leadingGroup.name}办公室`);

/** The same on an upright page, which has room for the office's short name only. */
const NARROW = signed("领导小组办公室");

/**
 * The last line of a sheet, and with it on one page the last two rows of its table.
 *
 * @param lastRow of the table; null where the page is one anyway
 */
export function addSignature(draft: SheetDraft, orientation: PrintModel["orientation"], lastRow: number | null): void {
  draft.addWide(orientation === "landscape" ? SIGNATURE : NARROW);
  if (lastRow !== null) draft.keep({ first: Math.max(1, lastRow - 1), last: draft.nextRow() - 1 });
}

function signed(office: string): SheetCell {
  return cellOf(`制表单位：${office}　　制表人：　　　　　　审核人：`, "subtitle");
}
