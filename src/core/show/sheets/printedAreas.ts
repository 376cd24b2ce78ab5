import type { AreaModel, PrintModel, SheetDrawing } from "./sheetModel";

/** The footer, with the codes of programs for the sheet's name and page numbers; of how many pages, where we know it. */
export function footerOf({ pages }: Pick<PrintModel, "pages">): string {
  return pages === undefined ? "第&P页 共&N页" : `&A　第&P页 共${pages.count}页`;
}

/** What is to be printed; null where that is all of the sheet. Nothing is one cell beside it all that stays blank. */
export function printedAreas({
  columns,
  print: { areas },
}: Pick<SheetDrawing, "columns" | "print">): readonly AreaModel[] | null {
  if (areas === undefined) return null;
  const beside = columns.length + 2;
  const nothing = { firstRow: 1, lastRow: 1, firstColumn: beside, lastColumn: beside };
  return areas.length === 0 ? [nothing] : areas;
}
