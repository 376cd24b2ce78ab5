import type { ChartModel, ColumnModel } from "../../../core/show/sheets/sheetModel";
import { OFFICE } from "./linkedParts";
import { drawingText } from "../xml/escapedText";

/**
 * The drawing that places a sheet's charts; `links[i]` is the relationship id of `charts[i]`. A chart ends within its last column, not
 * where the next one begins: programs would print that one too, and everything smaller for it.
 */
export function drawingXml(
  charts: readonly ChartModel[],
  links: readonly string[],
  columns: readonly ColumnModel[],
): string {
  const frames = charts.map(({ anchor, title }, i) => {
    const from = corner("from", anchor.firstColumn - 1, anchor.firstRow - 1);
    const to = corner("to", anchor.lastColumn - 1, anchor.lastRow, most(columns[anchor.lastColumn - 1]));
    const name = `<xdr:cNvPr id="${i + 2}" name="图表 ${i + 1}" descr="${drawingText(title)}"/>`;
    const chart = `<c:chart xmlns:c="${CHART}" xmlns:r="${OFFICE}" r:id="${links[i]}"/>`;
    return [
      `<xdr:twoCellAnchor>${from}${to}<xdr:graphicFrame macro="">`,
      `<xdr:nvGraphicFramePr>${name}<xdr:cNvGraphicFramePr/></xdr:nvGraphicFramePr>`,
      '<xdr:xfrm><a:off x="0" y="0"/><a:ext cx="0" cy="0"/></xdr:xfrm>',
      `<a:graphic><a:graphicData uri="${CHART}">${chart}</a:graphicData></a:graphic>`,
      "</xdr:graphicFrame><xdr:clientData/></xdr:twoCellAnchor>",
    ].join("");
  });
  const namespaces = `xmlns:xdr="${DRAWING}" xmlns:a="${MAIN}"`;
  return `${HEAD}<xdr:wsDr ${namespaces}>${frames.join("")}</xdr:wsDr>`;
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const DRAWING = "http://schemas.openxmlformats.org/drawingml/2006/spreadsheetDrawing";
const MAIN = "http://schemas.openxmlformats.org/drawingml/2006/main";
const CHART = "http://schemas.openxmlformats.org/drawingml/2006/chart";

/** Most of a column's width, in English metric units: how many pixels a character has hangs on the workbook's typeface. */
function most(column: ColumnModel | undefined): number {
  return Math.round((column?.width ?? 1) * 6) * 9525;
}

function corner(name: "from" | "to", column: number, row: number, offset = 0): string {
  const inside = `<xdr:col>${column}</xdr:col><xdr:colOff>${offset}</xdr:colOff><xdr:row>${row}</xdr:row><xdr:rowOff>0</xdr:rowOff>`;
  return `<xdr:${name}>${inside}</xdr:${name}>`;
}
