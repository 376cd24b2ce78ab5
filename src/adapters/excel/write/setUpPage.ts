import type { SheetModel } from "../../../core/show/sheets/sheetModel";

const INCH = 72;
const FOOTER = "第&P页 共&N页";

/** The print set-up of SPEC §13: A4, page numbers, repeated rows; sent with the next sync. */
export function setUpPage(page: Excel.PageLayout, { orientation, repeatRows }: SheetModel["print"]): void {
  page.paperSize = "A4";
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.centerHorizontally = true;
  page.leftMargin = page.rightMargin = 0.5 * INCH;
  page.topMargin = 0.6 * INCH;
  page.bottomMargin = 0.7 * INCH;
  page.headerMargin = page.footerMargin = 0.3 * INCH;
  page.headersFooters.defaultForAllPages.centerFooter = FOOTER;
  if (repeatRows !== null) page.setPrintTitleRows(`$${repeatRows.first}:$${repeatRows.last}`);
}

/** One page wide, and as many high as it takes, or one as well. */
export function setOnePageWide(page: Excel.PageLayout, { onePage }: SheetModel["print"]): void {
  page.zoom = onePage === true ? { horizontalFitToPages: 1, verticalFitToPages: 1 } : { horizontalFitToPages: 1 };
}

/** By what was loaded of it. */
export function isOnePageWide({ zoom }: Excel.PageLayout): boolean {
  return zoom.horizontalFitToPages === 1;
}
