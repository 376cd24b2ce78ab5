import { parseAddress } from "../../../core/workbook/address";
import { damaged } from "../zip/refusal";
import { isTrue } from "../xml/xmlText";
import { attributeOf, childrenOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";

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
  if (data === undefined) throw damaged("工作表缺少内容");
  let last = 0;
  const rows = childrenOf(data, "row").map((element) => {
    const number = attributeOf(bytes, element, "r");
    last = number === undefined ? (firstRow(bytes, element) ?? last + 1) : Number(number);
    return { row: last, element };
  });
  return { bytes, root, data, rows };
}

/** The cells of a row; one that does not say its column follows the one before. */
export function cellPlaces({ bytes }: SheetPlaces, { element }: RowPlace): readonly CellPlace[] {
  let last = 0;
  return cellsIn(bytes, element).map((cell) => {
    const reference = attributeOf(bytes, cell, "r");
    last = reference === undefined ? last + 1 : (parseAddress(reference)?.column ?? last + 1);
    return { column: last, element: cell };
  });
}

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

const LOOKED_INTO: ReadonlySet<string> = new Set(["sheetData", "mergeCells", "cols"]);

function cellsIn(bytes: Uint8Array, row: XmlElement): readonly XmlElement[] {
  if (row.isEmptyTag) return [];
  return childrenOf(
    xmlOutline(bytes, () => true, row),
    "c",
  );
}

function firstRow(bytes: Uint8Array, row: XmlElement): number | undefined {
  const [cell] = cellsIn(bytes, row);
  return cell && parseAddress(attributeOf(bytes, cell, "r") ?? "")?.row;
}
