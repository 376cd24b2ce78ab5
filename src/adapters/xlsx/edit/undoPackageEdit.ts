import type { RefusedEdit } from "../../../core/show/edits/edit";
import { partKey } from "../zip/zipDirectory";
import type { WorkbookPackage } from "../write/writablePackage";
import { putPart } from "../write/linkedParts";
import { partBytes } from "../zip/partBytes";
import { editedPieces } from "../xml/xmlEdits";
import { cellEdits, type CellContent } from "./cellEdits";
import { cellPlaces, sheetPlaces, type RowPlace } from "./cellPlaces";
import { parseAddress } from "../../../core/workbook/address";
import type { CellChange, MadeSheet } from "./changes";
import { userSheetEntry } from "./editPackage";
import { grouped } from "./grouped";
import { remembered } from "./remembered";
import { recalculateOnLoad } from "./recalculateOnLoad";
import { dropUserSheets } from "./userSheets";

/** What taking edits back came to. */
export interface UndonePackageEdit {
  readonly restored: number;
  readonly left: readonly RefusedEdit[];
}

/**
 * Puts back what stood in the cells, as it was written in the file, where they still hold what the edit wrote; takes out sheets
 * that it made, where nobody has written in them. What the edit needed beside (a number format, an extent) may stay: it shows
 * nothing and changes nothing.
 *
 * @throws Refusal as `writeSteps`
 */
export function undoPackageEdit(
  target: WorkbookPackage,
  cells: readonly CellChange[],
  sheets: readonly MadeSheet[],
): UndonePackageEdit {
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
    const cellsOf = remembered((row: RowPlace) => cellPlaces(places, row));
    const byColumn = remembered((row: RowPlace) => grouped(cellsOf(row), ({ column }) => column));
    const contents: CellContent[] = [];
    for (const { cell, before, after } of some) {
      const place = parseAddress(cell)!;
      const [found] = (rowsOf.get(place.row) ?? []).flatMap((row) => byColumn(row).get(place.column) ?? []);
      const element = found?.element;
      const now = element === undefined ? null : decoder.decode(places.bytes.subarray(element.start, element.end));
      if (now === after) contents.push({ ...place, element, xml: before });
      else left.push({ sheet, cell, why: now === null ? "missing" : "changed" });
    }
    restored += contents.length;
    if (contents.length === 0) continue;
    const edits = cellEdits(places, contents, cellsOf);
    putPart(target, entry.name, editedPieces(places.bytes, edits));
  }
  const kept = sheets.filter(({ name, size, crc }) => {
    const entry = userSheetEntry(target, name);
    return entry !== undefined && (entry.size !== size || entry.crc !== crc);
  });
  left.push(...kept.map(({ name }) => ({ sheet: name, cell: "A1", why: "changed" as const })));
  dropUserSheets(target, new Set(sheets.filter((one) => !kept.includes(one)).map(({ name }) => name)));
  if (restored > 0) recalculateOnLoad(target, inflated);
  return { restored, left };
}

const decoder = new TextDecoder();
