import { cellAddress, parseAddress } from "../../../core/workbook/address";
import type { MergeArea } from "../../../core/workbook/snapshot";
import { areaIn } from "../read/cellReference";
import { relationships } from "../read/relationships";
import { putPart } from "../write/linkedParts";
import type { WorkbookPackage } from "../write/writablePackage";
import { edited, type XmlEdit } from "../xml/xmlEdits";
import { attributeOf, attributePlace, childrenOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
import { partBytes } from "../zip/partBytes";
import { partKey } from "../zip/zipDirectory";
import type { GrownArea } from "./changes";
import type { SheetEdit } from "./sheetEdit";

/**
 * Rows that were put under the last one of a list, in its look: checks of cells that hold in the row above hold in them as well, and a
 * table that ended there goes on to them.
 */
export function growAreas(target: WorkbookPackage, { entry, slots }: SheetEdit): readonly GrownArea[] {
  const added = addedRows(slots.map(({ edit, row }) => ({ row, like: parseAddress(edit.like ?? "")?.row, edit })));
  if (added.length === 0) return [];
  const tables = relationships(target.parts, entry.name).filter(({ type }) => type === "table");
  return [entry.name, ...tables.map(({ target: part }) => part)].flatMap((part) =>
    rewritten(target, part, (reference, attribute) => {
      const isTable = attribute === "ref";
      let grown: readonly (MergeArea | string)[] = reference.split(/\s+/).map((text) => areaIn(text) ?? text);
      for (const row of added) grown = withRow(grown, row, isTable);
      return grown.map((area) => (typeof area === "string" ? area : textOf(area))).join(" ");
    }),
  );
}

/** Takes that back where it is still as it was made. */
export function shrinkAreas(target: WorkbookPackage, grown: readonly GrownArea[]): void {
  for (const part of new Set(grown.map((area) => area.part))) {
    const before = new Map(grown.filter((area) => area.part === part).map((area) => [area.after, area.before]));
    if (target.parts.has(partKey(part))) rewritten(target, part, (reference) => before.get(reference) ?? reference);
  }
}

interface AddedRow {
  readonly row: number;
  readonly like: number;
}

function addedRows(
  cells: readonly {
    readonly row: number;
    readonly like: number | undefined;
    readonly edit: { readonly value: unknown };
  }[],
): readonly AddedRow[] {
  const rows = new Map<number, number>();
  for (const { row, like, edit } of cells)
    if (like !== undefined && like < row && edit.value !== null) rows.set(row, like);
  return [...rows].map(([row, like]) => ({ row, like })).sort((a, b) => a.row - b.row);
}

/** Areas with a row more, where they hold in the row that it is like; one that ends just above goes on. */
function withRow(
  areas: readonly (MergeArea | string)[],
  { row, like }: AddedRow,
  isTable: boolean,
): readonly (MergeArea | string)[] {
  const more: MergeArea[] = [];
  const all = areas.map((area) => {
    if (typeof area === "string" || area.firstRow > like || area.lastRow < like || area.lastRow >= row) return area;
    if (area.lastRow === row - 1) return { ...area, lastRow: row };
    if (!isTable) more.push({ ...area, firstRow: row, lastRow: row });
    return area;
  });
  return [...all, ...more];
}

function textOf({ firstRow, lastRow, firstColumn, lastColumn }: MergeArea): string {
  const [first, last] = [cellAddress(firstRow, firstColumn), cellAddress(lastRow, lastColumn)];
  return first === last ? first : `${first}:${last}`;
}

/** Rewrites references of a sheet's checks, or of a table and its filter; tables with a line of totals stay as they are. */
function rewritten(
  target: WorkbookPackage,
  part: string,
  change: (reference: string, attribute: "sqref" | "ref") => string,
): readonly GrownArea[] {
  const entry = target.parts.get(partKey(part));
  if (entry === undefined) return [];
  const bytes = partBytes(entry);
  const root = xmlOutline(bytes, (name, depth) => depth === 1 || (depth === 2 && name === "dataValidations"));
  const isTable = root.name === "table";
  if (isTable && Number(attributeOf(bytes, root, "totalsRowCount") ?? 0) > 0) return [];
  const attribute = isTable ? "ref" : "sqref";
  const elements: readonly XmlElement[] = isTable
    ? [root, ...childrenOf(root, "autoFilter")]
    : childrenOf(root, "dataValidations").flatMap((list) => childrenOf(list, "dataValidation"));
  const grown: GrownArea[] = [];
  const edits: XmlEdit[] = [];
  for (const element of elements) {
    const place = attributePlace(bytes, element, attribute);
    const before = place === undefined ? "" : (attributeOf(bytes, element, attribute) ?? "");
    const after = change(before, attribute);
    if (place === undefined || after === before) continue;
    edits.push({ at: place.start, end: place.end, text: after });
    grown.push({ part, before, after });
  }
  if (edits.length > 0) putPart(target, entry.name, [edited(bytes, edits)]);
  return grown;
}
