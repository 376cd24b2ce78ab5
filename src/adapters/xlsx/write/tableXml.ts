import type { TableModel } from "../../../core/show/sheets/sheetModel";
import { areaReference } from "./sheetReference";
import { escapedAttribute } from "../xml/escapedText";

/** A native table with filter buttons. Excel wants a row under the headings, so that an empty table gets a blank one. */
export function tableXml({ area, headings }: TableModel, id: number, name: string): string {
  const reference = areaReference({ ...area, lastRow: Math.max(area.lastRow, area.firstRow + 1) });
  const columns = headings.map((text, i) => `<tableColumn id="${i + 1}" name="${escapedAttribute(text)}"/>`);
  const named = `name="${escapedAttribute(name)}" displayName="${escapedAttribute(name)}"`;
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    '<table xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"',
    ` id="${id}" ${named} ref="${reference}" totalsRowShown="0"><autoFilter ref="${reference}"/>`,
    `<tableColumns count="${columns.length}">${columns.join("")}</tableColumns>`,
    '<tableStyleInfo showFirstColumn="0" showLastColumn="0" showRowStripes="0" showColumnStripes="0"/></table>',
  ].join("");
}
