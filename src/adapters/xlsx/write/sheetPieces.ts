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

/** How it is printed: on A4 where nothing is said, one page wide, the number of the page in the footer. */
export function pageXml(paper: "A3" | undefined, orientation: "portrait" | "landscape", isOnePage: boolean): string {
  const size = paper === "A3" ? 8 : 9;
  return [
    '<printOptions horizontalCentered="1"/>',
    '<pageMargins left="0.5" right="0.5" top="0.6" bottom="0.7" header="0.3" footer="0.3"/>',
    `<pageSetup paperSize="${size}" orientation="${orientation}" fitToWidth="1" fitToHeight="${isOnePage ? 1 : 0}"/>`,
    `<headerFooter><oddFooter>${escapedText(FOOTER)}</oddFooter></headerFooter>`,
  ].join("");
}

const FOOTER = "&C第&P页 共&N页";
