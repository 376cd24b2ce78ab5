import type { CellRole, SheetCell, SheetDrawing, SheetRow } from "../../../core/show/sheets/sheetModel";
import { columnLetters } from "../../../core/workbook/address";
import { DAYS_BETWEEN_SYSTEMS } from "../../../core/workbook/localDate";
import type { NewSheet } from "../../../core/show/edits/edit";
import { cellXml } from "./cellXml";
import { checksXml } from "./checksXml";
import { OFFICE } from "./linkedParts";
import { fitXml, mergesXml, pageXml, viewXml, WIDEST_COLUMN } from "./pageXml";
import { quotedSheet } from "./sheetReference";
import { escapedAttribute } from "../xml/escapedText";

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";

/** What a sheet has to know of the workbook around it. */
export interface SheetContext {
  readonly styleOf: Readonly<Record<CellRole, number>>;
  readonly date1904: boolean;
  /** What widths are multiplied by, for the workbook's default font. */
  readonly widthFactor?: number;
  /** Whether its tab is the one in front. */
  readonly isActive: boolean;
  /** Relationship ids of its table and its drawing, where it has them. */
  readonly tableLink: string | undefined;
  readonly drawingLink: string | undefined;
}

/** What only sheets have that are the user's. */
export interface UsersOwn extends Pick<NewSheet, "filterRow" | "checks"> {
  /** Style numbers of cells that no row says anything of, by column. */
  readonly below?: readonly (number | undefined)[];
}

/**
 * The sheet's part piece by piece, in the order of ECMA-376 part 1 §18.3.1.99; a piece is about a row. Made for A4
 * (SPEC §13): repeated rows and what is printed by the workbook part, page numbers in the footer.
 */
export function* sheetXml(model: SheetDrawing & UsersOwn, context: SheetContext): Iterable<string> {
  yield '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
  yield `<worksheet xmlns="${MAIN}" xmlns:r="${OFFICE}">${fitXml(model.print)}`;
  yield viewXml(model.freeze, context.isActive);
  yield '<sheetFormatPr defaultRowHeight="15"/>';
  yield columnsXml(model, context.widthFactor ?? 1);
  yield "<sheetData>";
  const links: string[] = [];
  const letters = model.columns.map((_, i) => columnLetters(i + 1));
  let number = 0;
  for (const row of model.rows) yield rowXml(row, ++number, letters, context, links);
  yield "</sheetData>";
  yield filterXml(model);
  yield mergesXml(model.merges);
  yield checksXml(model.checks ?? [], context.date1904 ? -DAYS_BETWEEN_SYSTEMS : 0);
  if (links.length > 0) yield `<hyperlinks>${links.join("")}</hyperlinks>`;
  yield pageXml(model.print);
  if (context.drawingLink !== undefined) yield `<drawing r:id="${context.drawingLink}"/>`;
  if (context.tableLink !== undefined) {
    yield `<tableParts count="1"><tablePart r:id="${context.tableLink}"/></tableParts>`;
  }
  yield "</worksheet>";
}

/** More links on one sheet make Excel repair the file; what lies beyond keeps its text. */
const MOST_LINKS = 65_530;

function columnsXml({ columns, below }: SheetDrawing & UsersOwn, factor: number): string {
  if (columns.length === 0) return "";
  const inside = columns.map(({ width, hidden }, i) => {
    const shown = hidden === true ? ' hidden="1"' : "";
    const size = Math.min(factor === 1 ? width : Math.round(width * factor * 100) / 100, WIDEST_COLUMN);
    const look = below?.[i] === undefined ? "" : ` style="${below[i]}"`;
    return `<col min="${i + 1}" max="${i + 1}" width="${size}"${look}${shown} customWidth="1"/>`;
  });
  return `<cols>${inside.join("")}</cols>`;
}

function rowXml(
  { height, cells }: SheetRow,
  number: number,
  letters: string[],
  { styleOf, date1904 }: SheetContext,
  links: string[],
): string {
  let inside = "";
  for (let i = 0; i < cells.length; i++) {
    const cell = cells[i];
    if (cell === null || cell === undefined) continue;
    const reference = `${(letters[i] ??= columnLetters(i + 1))}${number}`;
    const shift = date1904 && cell.role === "date" ? -DAYS_BETWEEN_SYSTEMS : 0;
    inside += cellXml(reference, styleOf[cell.role], cell, shift);
    if (cell.link !== undefined && links.length < MOST_LINKS) links.push(linkXml(reference, cell.link));
  }
  const size = height === undefined ? "" : ` ht="${height}" customHeight="1"`;
  return inside === "" && size === "" ? "" : `<row r="${number}"${size}>${inside}</row>`;
}

/** A link to another cell of the same workbook. */
export function linkXml(reference: string, { sheet, cell }: NonNullable<SheetCell["link"]>): string {
  return `<hyperlink ref="${reference}" location="${escapedAttribute(`${quotedSheet(sheet)}!${cell}`)}"/>`;
}

/** To the end of the sheet, for rows will come below. */
function filterXml({
  columns,
  filterRow,
}: {
  readonly columns: readonly unknown[];
  readonly filterRow?: number;
}): string {
  if (filterRow === undefined || columns.length === 0) return "";
  return `<autoFilter ref="A${filterRow}:${columnLetters(columns.length)}${LAST_ROW}"/>`;
}

const LAST_ROW = 1_048_576;
