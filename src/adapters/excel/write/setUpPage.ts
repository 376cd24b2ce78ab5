import { footerOf, printedAreas } from "../../../core/show/sheets/printedAreas";
import type { SheetModel } from "../../../core/show/sheets/sheetModel";
import { areaText } from "../areaText";

const INCH = 72;

/** The print set-up of SPEC §13: A4, page numbers, repeated rows, what is printed and where pages end; sent with the next sync. */
export function setUpPage(sheet: Excel.Worksheet, { columns = [], print }: PrintedSheet): void {
  const page = sheet.pageLayout;
  const { orientation, repeatRows, pages } = print;
  page.paperSize = "A4";
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.centerHorizontally = true;
  page.leftMargin = page.rightMargin = 0.5 * INCH;
  page.topMargin = 0.6 * INCH;
  page.bottomMargin = 0.7 * INCH;
  page.headerMargin = page.footerMargin = 0.3 * INCH;
  page.headersFooters.defaultForAllPages.centerFooter = footerOf(print);
  if (repeatRows !== null) page.setPrintTitleRows(`$${repeatRows.first}:$${repeatRows.last}`);
  const areas = printedAreas({ columns, print });
  if (areas !== null) {
    const list = areas.map(areaText).join(",");
    page.setPrintArea(areas.length === 1 ? list : sheet.getRanges(list));
  }
  if (pages === undefined) return;
  page.firstPageNumber = 1;
  for (const row of pages.breaks) sheet.horizontalPageBreaks.add(`A${row + 1}`);
}

/** What of a sheet's model is about paper. */
export type PrintedSheet = Pick<SheetModel, "print"> & Partial<Pick<SheetModel, "columns">>;

/** One page wide, and as many high as it takes, or one as well; at full size where the pages are cut already. */
export function setZoom(page: Excel.PageLayout, { onePage, pages }: SheetModel["print"]): void {
  if (onePage === true) page.zoom = { horizontalFitToPages: 1, verticalFitToPages: 1 };
  else page.zoom = pages === undefined ? { horizontalFitToPages: 1 } : { scale: 100 };
}

/** By what was loaded of it. */
export function hasZoom({ zoom }: Excel.PageLayout, { onePage, pages }: SheetModel["print"]): boolean {
  return pages !== undefined && onePage !== true ? zoom.scale === 100 : zoom.horizontalFitToPages === 1;
}
