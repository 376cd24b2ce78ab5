import { plan } from "../../plan/plan";
import { monthWords } from "../../workbook/dayText";
import { cellOf } from "./cellOf";
import type { SheetContext } from "./sheetContext";
import type { SheetCell } from "./sheetModel";

/** `新绛县专业镇2024年6月问题办理情况`: the title of a sheet for leaders, with county and month. */
export function monthTitle({ result }: SheetContext, what: string): SheetCell {
  return cellOf(`${plan.county}专业镇${monthWords(result.report.asOf.slice(0, 7))}${what}`, "title");
}
