import type { RefusedEdit } from "../../../core/show/edits/edit";
import type { NativeZip } from "../../../core/ports";
import { partKey } from "../zip/zipDirectory";
import { putPart } from "../write/linkedParts";
import { openPackage, partBytes } from "../write/openPackage";
import { withSentence } from "../write/withSentence";
import { editedPieces } from "../xml/xmlEdits";
import { zipFile } from "../zip/zipFile";
import { cellEdits, type CellContent } from "./cellEdits";
import { cellPlace, cellPlaces, sheetPlaces } from "./cellPlaces";
import type { CellChange, MadeSheet } from "./changes";
import { userSheetEntry } from "./editXlsx";
import { grouped } from "./grouped";
import { recalculateOnLoad } from "./recalculateOnLoad";
import { dropUserSheets } from "./userSheets";

export interface UndoneXlsx {
  readonly bytes: Uint8Array;
  readonly restored: number;
  readonly left: readonly RefusedEdit[];
}

/**
 * Puts back what stood in the cells, as it was written in the file, where they still hold what the edit wrote; takes out sheets
 * that it made, where nobody has written in them. What the edit needed beside (a number format, an extent) may stay: it shows
 * nothing and changes nothing.
 *
 * @throws HostError as `writeXlsx`
 */
export function undoXlsx(
  bytes: Uint8Array,
  cells: readonly CellChange[],
  sheets: readonly MadeSheet[],
  native: NativeZip | null,
): UndoneXlsx {
  return withSentence(() => {
    const target = openPackage(bytes, native);
    const left: RefusedEdit[] = [];
    let restored = 0;
    const inflated = new Map<string, Uint8Array>();
    for (const [sheet, some] of grouped(cells, (change) => change.sheet)) {
      const entry = userSheetEntry(target, sheet);
      if (entry === undefined) {
        left.push(...some.map(({ cell }) => ({ sheet, cell, why: "missing" as const })));
        continue;
      }
      const places = sheetPlaces(partBytes(entry));
      inflated.set(partKey(entry.name), places.bytes);
      const rowsOf = grouped(places.rows, ({ row }) => row);
      const contents: CellContent[] = [];
      for (const { cell, before, after } of some) {
        const place = cellPlace(cell)!;
        const element = (rowsOf.get(place.row) ?? [])
          .flatMap((row) => cellPlaces(places, row))
          .find(({ column }) => column === place.column)?.element;
        const now = element === undefined ? null : decoder.decode(places.bytes.subarray(element.start, element.end));
        if (now === after) contents.push({ ...place, element, xml: before });
        else left.push({ sheet, cell, why: now === null ? "missing" : "changed" });
      }
      restored += contents.length;
      if (contents.length === 0) continue;
      const edits = cellEdits(places, contents, (row) => cellPlaces(places, row));
      putPart(target, entry.name, editedPieces(places.bytes, edits));
    }
    const kept = sheets.filter(({ name, size, crc }) => {
      const entry = userSheetEntry(target, name);
      return entry !== undefined && (entry.size !== size || entry.crc !== crc);
    });
    left.push(...kept.map(({ name }) => ({ sheet: name, cell: "A1", why: "changed" as const })));
    dropUserSheets(target, new Set(sheets.filter((one) => !kept.includes(one)).map(({ name }) => name)));
    if (restored > 0) recalculateOnLoad(target, inflated);
    return { bytes: zipFile([...target.parts.values()]), restored, left };
  });
}

const decoder = new TextDecoder();
