import { HostError } from "../../../core/base/hostError";
import type { RowSnapshot } from "../../../core/workbook/snapshot";
import { sheetMissing } from "../hostSentences";
import type { SheetBlock } from "./rangeOf";
import { readBlocks } from "./readWorkbook";

/**
 * Some rows of one sheet as `readWorkbook` gives them.
 *
 * @param firstRow 1-based, as `lastRow`, which counts too
 * @throws HostError conflict where the sheet has gone
 */
export async function readRows(
  context: Excel.RequestContext,
  name: string,
  firstRow: number,
  lastRow: number,
  date1904: boolean,
): Promise<readonly RowSnapshot[]> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name);
  sheet.load("id");
  await context.sync();
  if (sheet.isNullObject) throw new HostError("conflict", sheetMissing(name));
  const used = sheet.getRange(`${firstRow}:${lastRow}`).getUsedRangeOrNullObject(true);
  used.load("rowIndex,columnIndex,rowCount,columnCount");
  await context.sync();
  if (used.isNullObject) return [];
  const block: SheetBlock = {
    sheetId: sheet.id,
    firstRow: used.rowIndex,
    firstColumn: used.columnIndex,
    rows: used.rowCount,
    columns: used.columnCount,
  };
  const rows: RowSnapshot[] = [];
  await readBlocks(context, [block], date1904, (_, some) => {
    rows.push(...some);
    return Promise.resolve(true);
  });
  return rows;
}
