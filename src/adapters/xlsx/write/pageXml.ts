import { footerOf } from "../../../core/show/sheets/printedAreas";
import type { PrintModel } from "../../../core/show/sheets/sheetModel";
import { cellAddress } from "../../../core/workbook/address";
import type { MergeArea } from "../../../core/workbook/snapshot";
import { escapedText } from "../xml/escapedText";
import { areaReference } from "./sheetReference";

/* Pieces of a worksheet part that look the same in every sheet we make. */

/** Excel takes no wider column. */
export const WIDEST_COLUMN = 255;

/** The frozen pane, and whether the sheet's tab is the one in front. */
export function viewXml(
  { rows, columns }: { readonly rows: number; readonly columns: number },
  isActive: boolean,
): string {
  const selected = isActive ? ' tabSelected="1"' : "";
  if (rows === 0 && columns === 0) return `<sheetViews><sheetView${selected} workbookViewId="0"/></sheetViews>`;
  const active = rows === 0 ? "topRight" : columns === 0 ? "bottomLeft" : "bottomRight";
  const split = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = cellAddress(rows + 1, columns + 1);
  const pane = `<pane${split} topLeftCell="${corner}" activePane="${active}" state="frozen"/>`;
  const selection = `<selection pane="${active}" activeCell="${corner}" sqref="${corner}"/>`;
  return `<sheetViews><sheetView${selected} workbookViewId="0">${pane}${selection}</sheetView></sheetViews>`;
}

/** An area of one cell is none to Excel: it repairs such a file. */
export function mergesXml(merges: readonly MergeArea[]): string {
  const references = merges.map(areaReference).filter((reference) => reference.includes(":"));
  if (references.length === 0) return "";
  const inside = references.map((reference) => `<mergeCell ref="${reference}"/>`).join("");
  return `<mergeCells count="${references.length}">${inside}</mergeCells>`;
}

/** Whether programs are to fit the sheet to the page: not where we cut its pages at full size, for Excel then forgets where. */
export function fitXml({ pages, onePage }: PrintModel): string {
  return pages === undefined || onePage === true ? '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>' : "";
}

/** How it is printed: on A4 where nothing is said, one page wide or cut by us, the number of the page in the footer. */
export function pageXml(print: PrintModel & { readonly paper?: "A3" }): string {
  const { paper, orientation, onePage, pages } = print;
  const size = paper === "A3" ? 8 : 9;
  const isFit = pages === undefined || onePage === true;
  const fit = isFit ? ` fitToWidth="1" fitToHeight="${onePage === true ? 1 : 0}"` : "";
  const first = pages === undefined ? "" : ' firstPageNumber="1"';
  const numbered = pages === undefined ? "" : ' useFirstPageNumber="1"';
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${size}"${first}${fit} orientation="${orientation}"${numbered}/>`,
    `<headerFooter><oddFooter>&amp;C${escapedText(footerOf(print))}</oddFooter></headerFooter>`,
    breaksXml(pages?.breaks ?? []),
  ].join("");
}

function breaksXml(breaks: readonly number[]): string {
  if (breaks.length === 0) return "";
  const each = breaks.map((row) => `<brk id="${row}" max="16383" man="1"/>`);
  return `<rowBreaks count="${breaks.length}" manualBreakCount="${breaks.length}">${each.join("")}</rowBreaks>`;
}
