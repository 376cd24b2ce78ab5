import type { FormSheet } from "../../../core/show/forms/formWorkbook";
import { cellAddress } from "../../../core/workbook/address";
import { cellXml } from "./cellXml";
import { checksXml } from "./checksXml";
import type { FormStyleTable } from "./formStyleTable";
import { fitXml, mergesXml, pageXml, viewXml, WIDEST_COLUMN } from "./pageXml";
import { areaReference } from "./sheetReference";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** A sheet of a form piece by piece, in the order of ECMA-376 part 1 §18.3.1.99: Excel opens no file that breaks it. */
export function* formSheetXml(sheet: FormSheet, styles: FormStyleTable, isActive: boolean): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield `<worksheet xmlns="${MAIN}">${fitXml(sheet.print)}`;
  yield viewXml(sheet.freeze, isActive);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  if (sheet.columns.length > 0) yield `<cols>${columnsXml(sheet, styles)}</cols>`;
  yield "<sheetData>";
  for (const [index, row] of sheet.rows.entries()) yield rowXml(row, index + 1, styles);
  yield "</sheetData>";
  if (sheet.isProtected) yield PROTECTION;
  if (sheet.filter !== null) yield `<autoFilter ref="${areaReference(sheet.filter)}"/>`;
  yield mergesXml(sheet.merges);
  yield checksXml(sheet.checks);
  yield pageXml(sheet.print);
  yield "</worksheet>";
}

/** An attribute that is 0 allows what it names. Sorting is not among them: no program sorts locked cells. */
const PROTECTION =
  '<sheetProtection sheet="1" objects="1" scenarios="1" formatColumns="0" formatRows="0" autoFilter="0"/>';

function columnsXml({ columns }: FormSheet, styles: FormStyleTable): string {
  return columns
    .map(({ width, hidden, style }, index) => {
      const look = style === undefined ? "" : ` style="${styles.numberOf(style)}"`;
      const shown = hidden === true ? ' hidden="1"' : "";
      const size = Math.min(width, WIDEST_COLUMN);
      return `<col min="${index + 1}" max="${index + 1}" width="${size}"${look}${shown} customWidth="1"/>`;
    })
    .join("");
}

function rowXml({ height, cells }: FormSheet["rows"][number], row: number, styles: FormStyleTable): string {
  const inside = cells.map((cell, index) => {
    if (cell === null) return "";
    const { value, formula, style } = cell;
    const content = formula === undefined ? { value } : { value, formula };
    return cellXml(cellAddress(row, index + 1), styles.numberOf(style), { ...content, role: "text" });
  });
  const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  const text = inside.join("");
  return text === "" && size === "" ? "" : `<row r="${row}"${size}>${text}</row>`;
}
