import type { CellEdit, RefusedEdit, WorkbookEdit } from "../../../core/show/edits/edit";
import { HostError } from "../../../core/base/hostError";
import { DAYS_BETWEEN_SYSTEMS } from "../../../core/workbook/localDate";
import { isDateFormat } from "../read/isDateFormat";
import { relationships } from "../read/relationships";
import type { SheetContext } from "../read/sheetContext";
import { partKey, type ZipEntry } from "../zip/zipDirectory";
import { cellXml } from "../write/cellXml";
import { putPart } from "../write/linkedParts";
import { partBytes } from "../zip/partBytes";
import type { WorkbookPackage } from "../write/writablePackage";
import { withPrefix } from "../write/styleShelf";
import { withStyles } from "../write/withStyles";
import { workbookOutline } from "../write/workbookOutline";
import { editedPieces } from "../xml/xmlEdits";
import { attributeOf, childrenOf, xmlOutline } from "../xml/xmlOutline";
import { cellEdits } from "./cellEdits";
import type { CellChange, MadeSheet } from "./changes";
import { grouped } from "./grouped";
import { recalculateOnLoad } from "./recalculateOnLoad";
import { reformattedStyles } from "./reformattedStyles";
import { isProtected, sheetEdit, type CellSlot, type SheetEdit } from "./sheetEdit";
import { addUserSheets } from "./userSheets";

/** What edits came to, and what taking them back needs. */
export interface PackageEdit {
  readonly written: number;
  readonly refused: readonly RefusedEdit[];
  readonly cells: readonly CellChange[];
  readonly sheets: readonly MadeSheet[];
}

/**
 * Changes single cells of the user's and puts in sheets that are the user's from then on. All other bytes of the parts stay as
 * they are, but that a workbook with formulas is told to calculate them anew when Excel opens it: nobody else does, and until
 * then they keep the values they had.
 *
 * @param edit at most one edit a cell
 * @param context what the cells of `target` refer to
 * @throws HostError protected, conflict; Refusal as `writeSteps`
 */
export function editPackage(target: WorkbookPackage, edit: WorkbookEdit, context: SheetContext): PackageEdit {
  addUserSheets(target, edit.newSheets);
  const { sheets, refused } = sheetEdits(target, edit.cells, context);
  const cells = writeCells(target, sheets, context);
  const inflated = new Map(sheets.map(({ entry, places }) => [partKey(entry.name), places.bytes]));
  if (cells.length > 0) recalculateOnLoad(target, inflated);
  const made = edit.newSheets.map(({ name }) => {
    const { size, crc } = userSheetEntry(target, name)!;
    return { name, size, crc };
  });
  return { written: cells.length, refused, cells, sheets: made };
}

/** The worksheet part of a sheet of the user's. */
export function userSheetEntry(target: WorkbookPackage, sheet: string): ZipEntry | undefined {
  const { tabs } = workbookOutline(target);
  const tab = tabs.find(({ name, ownKey }) => name === sheet && ownKey === undefined);
  const link = relationships(target.parts, target.main).find(({ id }) => id === tab?.relationshipId);
  return link?.type === "worksheet" ? target.parts.get(link.target) : undefined;
}

function sheetEdits(
  target: WorkbookPackage,
  edits: readonly CellEdit[],
  context: SheetContext,
): { readonly sheets: readonly SheetEdit[]; readonly refused: readonly RefusedEdit[] } {
  const refused: RefusedEdit[] = [];
  const sheets: SheetEdit[] = [];
  for (const [sheet, some] of grouped(edits, (edit) => edit.sheet)) {
    if (new Set(some.map(({ cell }) => cell)).size < some.length)
      throw new RangeError(`Two edits of one cell: ${sheet}`);
    const entry = userSheetEntry(target, sheet);
    if (entry === undefined) {
      refused.push(...some.map(({ cell }) => ({ sheet, cell, why: "missing" as const })));
      continue;
    }
    const found = sheetEdit(target, sheet, entry, some, context);
    if (isProtected(found.places) && found.slots.some((slot) => !isUnlocked(target, slot))) {
      throw new HostError(
        "protected",
        `工作表“${sheet}”受保护，请在 Excel 的“审阅—撤消工作表保护”中取消保护并保存后再试。`,
      );
    }
    refused.push(...found.refused);
    sheets.push(found);
  }
  return { sheets, refused };
}

/** Cells that the protection leaves open. */
function isUnlocked(target: WorkbookPackage, { style }: CellSlot): boolean {
  const link = relationships(target.parts, target.main).find(({ type }) => type === "styles");
  const entry = link && target.parts.get(link.target);
  if (entry === undefined) return false;
  const bytes = partBytes(entry);
  const format = childrenOf(childrenOf(xmlOutline(bytes), "cellXfs")[0], "xf")[style];
  return childrenOf(format, "protection").some((one) => attributeOf(bytes, one, "locked") === "0");
}

function writeCells(
  target: WorkbookPackage,
  sheets: readonly SheetEdit[],
  { styles: formats, date1904 }: SheetContext,
): readonly CellChange[] {
  const formatOf = (style: number) => formats.codes[formats.formatOfStyle[style] ?? 0];
  const wishes = sheets.flatMap(({ slots }) =>
    slots.flatMap((slot) =>
      slot.edit.numberFormat === undefined ? [] : [{ slot, style: slot.style, numberFormat: slot.edit.numberFormat }],
    ),
  );
  const styles = wishes.length === 0 ? [] : withStyles(target, (bytes, root) => reformattedStyles(bytes, root, wishes));
  const styleOf = new Map(wishes.map(({ slot }, i) => [slot, styles[i]!]));
  const changes: CellChange[] = [];
  for (const { sheet, entry, places, slots, cellsOf } of sheets) {
    if (slots.length === 0) continue;
    const contents = slots.map((slot) => {
      const style = styleOf.get(slot) ?? slot.style;
      const shift =
        date1904 && isDateFormat(slot.edit.numberFormat ?? formatOf(slot.style) ?? "") ? -DAYS_BETWEEN_SYSTEMS : 0;
      return { ...slot, xml: contentXml(slot, style, shift, places.root.prefix) };
    });
    putPart(target, entry.name, editedPieces(places.bytes, cellEdits(places, contents, cellsOf)));
    for (const { edit, element, xml } of contents) {
      const before = element === undefined ? null : decoder.decode(places.bytes.subarray(element.start, element.end));
      changes.push({ sheet, cell: edit.cell, before, after: xml });
    }
  }
  return changes;
}

const decoder = new TextDecoder();

/** A blank in a cell that is not there, and that needs no format, needs nothing. */
function contentXml({ edit, element, style: own }: CellSlot, style: number, shift: number, prefix: string) {
  const { value, cell } = edit;
  if ((value === null || value === "") && element === undefined && style === own) return null;
  return withPrefix(cellXml(cell.toUpperCase(), style, { value, role: "text" }, shift), prefix);
}
