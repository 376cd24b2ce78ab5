import { OWNED_SHEET_NAME } from "../../../core/show/writes/ownMark";
import { sync } from "../runExcel";
import type { KeptOldSheet } from "./writeState";

/**
 * Makes a sheet of ours the user's: it keeps the values that its formulas show, for what they read from is about to go, and loses our
 * mark.
 */
export function handOver(sheet: Excel.Worksheet): void {
  const used = sheet.getUsedRange();
  used.copyFrom(used, "Values");
  sheet.names.getItem(OWNED_SHEET_NAME).delete();
}

/** The same for those of them that are still marked: a writing may have broken off in between. */
export async function handOverTheRest(context: Excel.RequestContext, kept: readonly KeptOldSheet[]): Promise<void> {
  const { worksheets } = context.workbook;
  const asked = kept.map(({ id }) => {
    const sheet = worksheets.getItemOrNullObject(id);
    return { id, mark: sheet.names.getItemOrNullObject(OWNED_SHEET_NAME).load("name") };
  });
  if (asked.length > 0) await sync(context);
  for (const { id, mark } of asked) if (!mark.isNullObject) handOver(worksheets.getItem(id));
}
