import type { RefusedEdit } from "../../../core/show/edits/edit";
import { partKey } from "../zip/zipDirectory";
import type { WorkbookPackage } from "../write/writablePackage";
import { putPart } from "../write/linkedParts";
import { partBytes } from "../zip/partBytes";
import { crc32 } from "../zip/crc32";
import { deletion, editedPieces } from "../xml/xmlEdits";
import { cellEdits, type CellContent } from "./cellEdits";
import { linkEdits, linksNow, type LinkContent } from "./linkEdits";
import { cellFinder, cellPlaces, sheetPlaces, type RowPlace, type SheetPlaces } from "./cellPlaces";
import { parseAddress } from "../../../core/workbook/address";
import type { CellChange, MadeStretch } from "./changes";
import { userSheetEntry, type PackageEdit } from "./editPackage";
import { grouped } from "../../../core/base/grouped";
import { shrinkAreas } from "./growAreas";
import { remembered } from "./remembered";
import { recalculateOnLoad } from "./recalculateOnLoad";
import { dropUserSheets } from "./userSheets";

/** What taking edits back came to. */
export interface UndonePackageEdit {
  readonly restored: number;
  readonly left: readonly RefusedEdit[];
}

/**
 * Puts back what stood in the cells, as it was written in the file, where they still hold what the edit wrote; takes out rows and
 * sheets that it made, where nobody has written in them. What the edit needed beside (a number format, an extent) may stay: it shows
 * nothing and changes nothing.
 *
 * @throws Refusal as `writeSteps`
 */
export function undoPackageEdit(
  target: WorkbookPackage,
  { cells, rows, sheets, grown }: Pick<PackageEdit, "cells" | "rows" | "sheets" | "grown">,
): UndonePackageEdit {
  const left: RefusedEdit[] = [];
  let restored = 0;
  const inflated = new Map<string, Uint8Array>();
  let isChanged = false;
  const byName = grouped(cells, (change) => change.sheet);
  const below = new Map(rows.map((made) => [made.sheet, made]));
  for (const sheet of new Set([...byName.keys(), ...below.keys()])) {
    const some = byName.get(sheet) ?? [];
    const made = below.get(sheet);
    const entry = userSheetEntry(target, sheet);
    if (entry === undefined) {
      left.push(...some.map(({ cell }) => ({ sheet, cell, why: "missing" as const })));
      if (made !== undefined) left.push({ sheet, cell: `A${made.firstRow}`, why: "missing" });
      continue;
    }
    const places = sheetPlaces(partBytes(entry));
    inflated.set(partKey(entry.name), places.bytes);
    const rowsOf = grouped(places.rows, ({ row }) => row);
    const cellsOf = remembered((row: RowPlace) => cellPlaces(places, row));
    const cellsAt = cellFinder(cellsOf);
    const put = ({ cell, before, after }: CellChange): CellContent | "missing" | "changed" => {
      const place = parseAddress(cell)!;
      const [found] = (rowsOf.get(place.row) ?? []).flatMap((row) => cellsAt(row, place.column));
      const element = found?.element;
      const now = element === undefined ? null : decoder.decode(places.bytes.subarray(element.start, element.end));
      return now === after ? { ...place, element, xml: before } : now === null ? "missing" : "changed";
    };
    const contents: CellContent[] = [];
    const links: LinkContent[] = [];
    const linkOf = linksNow(places);
    for (const { link, ...change } of some) {
      const content = put(change);
      if (typeof content === "string") left.push({ sheet, cell: change.cell, why: content });
      else {
        contents.push(content);
        // One that leads elsewhere by now is somebody's own.
        if (link !== undefined && linkOf(change.cell) === link.after)
          links.push({ cell: change.cell, xml: link.before });
      }
    }
    restored += contents.length;
    const inRows = (made?.cells ?? []).map(put);
    const stretches = (made?.stretches ?? []).map((stretch) => placeOfStretch(places, stretch));
    const isUntouched = !inRows.some((one) => typeof one === "string") && !stretches.includes(null);
    if (made !== undefined && !isUntouched) left.push({ sheet, cell: `A${made.firstRow}`, why: "changed" });
    const own = isUntouched ? inRows.filter((one) => typeof one !== "string") : [];
    const edits = [
      ...cellEdits(places, [...contents, ...own], cellsOf),
      ...linkEdits(places, links),
      ...(isUntouched ? stretches.flatMap((one) => (one === null ? [] : [deletion(one)])) : []),
    ];
    if (edits.length === 0) continue;
    isChanged = true;
    putPart(target, entry.name, editedPieces(places.bytes, edits));
  }
  const kept = sheets.filter(({ name, size, crc }) => {
    const entry = userSheetEntry(target, name);
    return entry !== undefined && (entry.size !== size || entry.crc !== crc);
  });
  left.push(...kept.map(({ name }) => ({ sheet: name, cell: "A1", why: "changed" as const })));
  dropUserSheets(target, new Set(sheets.filter((one) => !kept.includes(one)).map(({ name }) => name)));
  if (isChanged) recalculateOnLoad(target, inflated);
  // A row that somebody has written in since keeps what goes with it.
  if (left.length === 0) shrinkAreas(target, grown);
  return { restored, left };
}

/** Where the rows of a stretch stand, as they were written; null where anything of them is no longer so. */
function placeOfStretch(
  { bytes, rows }: SheetPlaces,
  { firstRow, rows: count, size, crc }: MadeStretch,
): { readonly start: number; readonly end: number } | null {
  const at = rows.findIndex(({ row }) => row === firstRow);
  const [first, last] = [rows[at], rows[at + count - 1]];
  if (first === undefined || last === undefined) return null;
  const { start } = first.element;
  const { end } = last.element;
  return end - start === size && crc32(0, bytes.subarray(start, end)) === crc ? { start, end } : null;
}

const decoder = new TextDecoder();
