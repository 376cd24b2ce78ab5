import { parseAddress } from "../../../core/workbook/address";
import { damaged } from "../zip/refusal";
import { xmlText, isTrue } from "../xml/xmlText";
import { attributeOf, attributePlace, childrenOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
import { grouped } from "../../../core/base/grouped";
import { remembered } from "./remembered";

/** A worksheet part with the places of its rows, for changing single cells. */
export interface SheetPlaces {
  readonly bytes: Uint8Array;
  /** The worksheet; of its children only those are looked into that editing has to do with. */
  readonly root: XmlElement;
  readonly data: XmlElement;
  /** In the order in which they stand, which is ascending in a sound file. */
  readonly rows: readonly RowPlace[];
}

export interface RowPlace {
  readonly row: number;
  readonly element: XmlElement;
}

export interface CellPlace {
  readonly column: number;
  readonly element: XmlElement;
}

/** Finds the rows of a worksheet part. Throws Refusal (damaged; not-writable for encodings other than UTF-8). */
export function sheetPlaces(bytes: Uint8Array): SheetPlaces {
  const root = xmlOutline(bytes, (name, depth) => depth === 1 || (depth === 2 && LOOKED_INTO.has(name)));
  const data = childrenOf(root, "sheetData")[0];
  if (data === undefined) throw damaged("工作表缺少内容", "a sheet lacks its content");
  let last = 0;
  const rows = childrenOf(data, "row").map((element) => {
    const number = attributeOf(bytes, element, "r");
    last = number === undefined ? (firstRow(bytes, element) ?? last + 1) : Number(number);
    return { row: last, element };
  });
  return { bytes, root, data, rows };
}

/** The cells of a row; one that does not say its column follows the one before. Nobody looks into them. */
export function cellPlaces({ bytes }: SheetPlaces, { element }: RowPlace): readonly CellPlace[] {
  let last = 0;
  return cellsIn(bytes, element).map((cell) => {
    const reference = attributePlace(bytes, cell, "r");
    last = (reference && columnIn(bytes, reference.start, reference.end)) ?? last + 1;
    return { column: last, element: cell };
  });
}

/** Finds the cells at a column of a row: more than one where the file is unsound. */
export function cellFinder(
  cellsOf: (row: RowPlace) => readonly CellPlace[],
): (row: RowPlace, column: number) => readonly CellPlace[] {
  const byColumn = remembered((row: RowPlace) => grouped(cellsOf(row), (cell) => cell.column));
  return (row, column) => {
    const cells = cellsOf(row);
    // Few cells are looked through sooner than sorted.
    return cells.length > FEW ? (byColumn(row).get(column) ?? []) : cells.filter((cell) => cell.column === column);
  };
}

const FEW = 64;

/** The style that Excel gives a cell which comes into being here: the row's, where it has one, else the column's. */
export function styleOfBlank({ bytes, root }: SheetPlaces, row: RowPlace | undefined, column: number): number {
  if (row !== undefined && isTrue(attributeOf(bytes, row.element, "customFormat"))) {
    return Number(attributeOf(bytes, row.element, "s") ?? 0);
  }
  const [cols] = childrenOf(root, "cols");
  const own = cols?.children.find(
    (col) =>
      Number(attributeOf(bytes, col, "min") ?? 0) <= column && Number(attributeOf(bytes, col, "max") ?? 0) >= column,
  );
  return own === undefined ? 0 : Number(attributeOf(bytes, own, "style") ?? 0);
}

const LOOKED_INTO: ReadonlySet<string> = new Set(["sheetData", "mergeCells", "cols", "hyperlinks"]);

function cellsIn(bytes: Uint8Array, row: XmlElement): readonly XmlElement[] {
  if (row.isEmptyTag) return [];
  return childrenOf(
    xmlOutline(bytes, (_, depth) => depth === 1, row),
    "c",
  );
}

function firstRow(bytes: Uint8Array, row: XmlElement): number | undefined {
  const [cell] = cellsIn(bytes, row);
  return cell && parseAddress(attributeOf(bytes, cell, "r") ?? "")?.row;
}

/** The column of a reference such as `H12`; undefined for what is none. */
function columnIn(bytes: Uint8Array, start: number, end: number): number | undefined {
  let at = start;
  let column = 0;
  for (let byte = bytes[at]!; at < end && byte >= LETTER_A && byte <= LETTER_Z; byte = bytes[++at]!)
    column = column * 26 + byte - LETTER_A + 1;
  const isPlain = at - start <= 2 && end - at <= 6 && areDigits(bytes, at, end);
  // Wide and odd ones are read with care.
  return isPlain && column > 0 ? column : parseAddress(xmlText(bytes, start, end))?.column;
}

function areDigits(bytes: Uint8Array, start: number, end: number): boolean {
  if (start === end || bytes[start] === DIGIT_0) return false;
  for (let at = start; at < end; at++) if (bytes[at]! < DIGIT_0 || bytes[at]! > DIGIT_9) return false;
  return true;
}

const LETTER_A = 0x41;
const LETTER_Z = 0x5a;
const DIGIT_0 = 0x30;
const DIGIT_9 = 0x39;
