import { Workbook } from "exceljs";
import type { TabChange } from "./tabChange";

/** The workbook as exceljs reads and saves it, its tabs changed in between. */
export async function savedByExcelJs(bytes: Uint8Array, change: TabChange = {}): Promise<Uint8Array> {
  const book = new Workbook();
  await book.xlsx.load(Uint8Array.from(bytes).buffer);
  for (const name of change.deleted ?? []) book.removeWorksheet(name);
  for (const [from, to] of change.renamed ?? []) {
    const sheet = book.getWorksheet(from);
    if (sheet === undefined) throw new Error(`No sheet ${from}`);
    sheet.name = to;
  }
  if (change.turnedRound === true) {
    const tabs = [...book.worksheets];
    // orderNo: where exceljs puts the tab; its types leave it out.
    tabs.forEach((sheet, place) => Object.assign(sheet, { orderNo: tabs.length - place }));
  }
  return new Uint8Array(await book.xlsx.writeBuffer());
}
