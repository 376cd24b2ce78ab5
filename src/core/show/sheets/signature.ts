import { plan } from "../../plan/plan";
import { cellOf } from "./cellOf";
import type { SheetCell } from "./sheetModel";

/** Who made a sheet and who has looked at it: its last line, signed on paper. */
export const SIGNATURE: SheetCell = cellOf(
  `制表单位：${plan.leadingGroup.name}办公室　　　　制表人：　　　　　　　审核人：`,
  "subtitle",
);
