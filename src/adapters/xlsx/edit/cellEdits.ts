import { cellAddress } from "../../../core/workbook/address";
import type { MergeArea } from "../../../core/workbook/snapshot";
import { deletion, insertion, type XmlEdit } from "../xml/xmlEdits";
import { attributeOf, attributePlace, childrenOf, type XmlElement } from "../xml/xmlOutline";
import { type CellPlace, type RowPlace, type SheetPlaces } from "./cellPlaces";
import { grouped } from "../../../core/base/grouped";
import { areaIn } from "../read/cellReference";

/** What is to stand at a place of a sheet: a `c` element, or none. */
export interface CellContent {
  readonly row: number;
  readonly column: number;
  /** The element there now. */
  readonly element: XmlElement | undefined;
  readonly xml: string | null;
}

/**
 * Edits that put cells into a sheet, rows too where there are none, each at its place in the order of the grid.
 *
 * @param cellsOf the cells of a row, as they stand
 * @param beside an area that is written beside, and makes the sheet larger too
 */
export function cellEdits(
  places: SheetPlaces,
  contents: readonly CellContent[],
  cellsOf: (row: RowPlace) => readonly CellPlace[],
  beside: MergeArea | null = null,
): readonly XmlEdit[] {
  const edits: XmlEdit[] = [];
  const missing: CellContent[] = [];
  for (const content of contents) {
    const { element, xml } = content;
    if (element === undefined) missing.push(content);
    else edits.push(xml === null ? deletion(element) : { at: element.start, end: element.end, text: xml });
  }
  const added = missing.filter(({ xml }) => xml !== null).sort((a, b) => a.row - b.row || a.column - b.column);
  return [
    ...edits,
    ...newCells(places, added, cellsOf),
    ...dimensionEdits(places, [...added.map(areaOfCell), ...(beside === null ? [] : [beside])]),
  ];
}

function newCells(
  places: SheetPlaces,
  added: readonly CellContent[],
  cellsOf: (row: RowPlace) => readonly CellPlace[],
): readonly XmlEdit[] {
  const { root, data, rows } = places;
  const ascending = [...rows].sort((a, b) => a.row - b.row);
  const rowOf = new Map(rows.map((place) => [place.row, place]));
  const edits: XmlEdit[] = [];
  let atEnd = "";
  for (const [row, cells] of grouped(added, (cell) => cell.row)) {
    const place = rowOf.get(row);
    if (place !== undefined) edits.push(...intoRow(places, place, cells, cellsOf(place)));
    else {
      const xml = `<${root.prefix}row r="${row}">${cells.map(({ xml: text }) => text).join("")}</${root.prefix}row>`;
      const next = ascending[firstBehind(ascending, row)];
      if (next === undefined) atEnd += xml;
      else edits.push(insertion(next.element.start, xml));
    }
  }
  if (atEnd !== "") edits.push(...intoElement(data, atEnd));
  return edits;
}

/** Place of the first row behind this one; the number of rows where there is none. */
function firstBehind(ascending: readonly RowPlace[], row: number): number {
  let [low, high] = [0, ascending.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (ascending[middle]!.row <= row) low = middle + 1;
    else high = middle;
  }
  return low;
}

function intoRow(
  { bytes }: SheetPlaces,
  { element }: RowPlace,
  cells: readonly CellContent[],
  there: readonly CellPlace[],
): readonly XmlEdit[] {
  const edits: XmlEdit[] = [];
  let atEnd = "";
  for (const { column, xml } of cells) {
    const next = there.find((other) => other.column > column);
    if (next === undefined) atEnd += xml ?? "";
    else edits.push(insertion(next.element.start, xml ?? ""));
  }
  if (atEnd !== "") edits.push(...intoElement(element, atEnd));
  const spans = attributePlace(bytes, element, "spans");
  // Only a hint to readers, but one that should not be wrong.
  if (spans !== undefined) {
    const [first, last] = (attributeOf(bytes, element, "spans") ?? "").split(":").map(Number);
    const columns = cells.map(({ column }) => column);
    const wider = `${Math.min(first ?? 1, ...columns)}:${Math.max(last ?? 1, ...columns)}`;
    if (wider !== `${first}:${last}` && !wider.includes("NaN")) {
      edits.push({ at: spans.start, end: spans.end, text: wider });
    }
  }
  return edits;
}

/** Text at the end of an element, which is opened where it stood there as an empty tag. */
export function intoElement(element: XmlElement, text: string): readonly XmlEdit[] {
  if (!element.isEmptyTag) return [insertion(element.closeStart, text)];
  const closing = `>${text}</${element.prefix}${element.name}>`;
  return [{ at: element.end - 2, end: element.end, text: closing }];
}

function areaOfCell({ row, column }: CellContent): MergeArea {
  return { firstRow: row, firstColumn: column, lastRow: row, lastColumn: column };
}

/** The sheet's extent, where it is named and the new cells lie beyond. */
function dimensionEdits({ bytes, root }: SheetPlaces, added: readonly MergeArea[]): readonly XmlEdit[] {
  const [dimension] = childrenOf(root, "dimension");
  const place = dimension && attributePlace(bytes, dimension, "ref");
  const now = dimension && areaIn(attributeOf(bytes, dimension, "ref") ?? "");
  if (place === undefined || now === undefined || added.length === 0) return [];
  const over = (pick: "min" | "max", edge: keyof MergeArea) =>
    added.reduce((sum, area) => Math[pick](sum, area[edge]), now[edge]);
  const first = cellAddress(over("min", "firstRow"), over("min", "firstColumn"));
  const last = cellAddress(over("max", "lastRow"), over("max", "lastColumn"));
  const text = first === last ? first : `${first}:${last}`;
  return attributeOf(bytes, dimension!, "ref") === text ? [] : [{ at: place.start, end: place.end, text }];
}
