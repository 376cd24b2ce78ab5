import { inBoth, type InBoth } from "../../../core/base/inBoth";
import type { RefusedEdit, WorkbookEdit } from "../../../core/show/edits/edit";
import { HostError } from "../../../core/base/hostError";
import { DAYS_BETWEEN_SYSTEMS } from "../../../core/workbook/localDate";
import type { WorkbookSnapshot } from "../../../core/workbook/snapshot";
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
import { linkChange, linkEdits, linksNow } from "./linkEdits";
import type { CellChange, GrownArea, MadeRows, MadeSheet } from "./changes";
import { grouped } from "../../../core/base/grouped";
import { growAreas } from "./growAreas";
import { recalculateOnLoad } from "./recalculateOnLoad";
import { reformattedStyles, type Reformatting } from "./reformattedStyles";
import type { CellSlot } from "./cellSlot";
import { stretchPieces } from "./rowPieces";
import { isProtected, sheetEdit, type SheetEdit } from "./sheetEdit";
import { addUserSheets } from "./userSheets";

/** What edits came to, and what taking them back needs. */
export interface PackageEdit {
  readonly written: number;
  readonly refused: readonly RefusedEdit[];
  readonly cells: readonly CellChange[];
  readonly rows: readonly MadeRows[];
  readonly sheets: readonly MadeSheet[];
  /** Formulas keep the values that they had until a program calculates them. */
  readonly isStale: boolean;
  readonly grown: readonly GrownArea[];
}

/**
 * Changes single cells of the user's, puts rows below all that a sheet has, and puts in sheets that are the user's from then on. All other bytes of the parts stay as
 * they are, but that a workbook with formulas is told to calculate them anew when Excel opens it: nobody else does, and until
 * then they keep the values they had.
 *
 * @param edit at most one edit a cell
 * @param context what the cells of `target` refer to
 * @param known what was read of the workbook as it stands, where that is at hand
 * @throws HostError protected, conflict; Refusal as `writeSteps`
 */
export function editPackage(
  target: WorkbookPackage,
  edit: WorkbookEdit,
  context: SheetContext,
  known: WorkbookSnapshot | null = null,
): PackageEdit {
  addUserSheets(target, edit.newSheets);
  const { sheets, refused } = sheetEdits(target, edit, context, known);
  const { cells, rows } = writeCells(target, sheets, context);
  const inflated = new Map(sheets.map(({ entry, places }) => [partKey(entry.name), places.bytes]));
  const isStale = cells.length + rows.length > 0 && recalculateOnLoad(target, inflated);
  const made = edit.newSheets.map(({ name }) => {
    const { size, crc } = userSheetEntry(target, name)!;
    return { name, size, crc };
  });
  const grown = sheets.flatMap((sheet) => growAreas(target, sheet));
  return { written: cells.length, refused, cells, rows, sheets: made, isStale, grown };
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
  { cells, appended = [] }: WorkbookEdit,
  context: SheetContext,
  known: WorkbookSnapshot | null,
): { readonly sheets: readonly SheetEdit[]; readonly refused: readonly RefusedEdit[] } {
  const refused: RefusedEdit[] = [];
  const sheets: SheetEdit[] = [];
  const byName = grouped(cells, (edit) => edit.sheet);
  const below = new Map(appended.map((rows) => [rows.sheet, rows]));
  if (below.size < appended.length) throw new RangeError("Rows appended to one sheet twice");
  for (const sheet of new Set([...byName.keys(), ...below.keys()])) {
    const some = byName.get(sheet) ?? [];
    if (new Set(some.map(({ cell }) => cell)).size < some.length)
      throw new RangeError(`Two edits of one cell: ${sheet}`);
    const entry = userSheetEntry(target, sheet);
    if (entry === undefined) {
      if (below.has(sheet)) throw new HostError("conflict", sheetGone(sheet));
      refused.push(...some.map(({ cell }) => ({ sheet, cell, why: "missing" as const })));
      continue;
    }
    const read = known?.sheets.find(({ name }) => name === sheet);
    const found = sheetEdit(target, sheet, entry, some, below.get(sheet), context, read);
    if (isProtected(found.places) && stylesIn(found).some((style) => !isUnlocked(target, style))) {
      throw new HostError(
        "protected",
        inBoth(
          `工作表“${sheet}”受保护，请在 Excel 的“审阅—撤消工作表保护”中取消保护并保存后再试。`,
          `Sheet “${sheet}” is protected. Unprotect it in Excel under Review, Unprotect Sheet, save, and try again.`,
        ),
      );
    }
    refused.push(...found.refused);
    sheets.push(found);
  }
  return { sheets, refused };
}

function stylesIn({ slots, below }: SheetEdit): readonly number[] {
  return [...slots, ...(below?.slots ?? [])].map(({ style }) => style).concat(below?.styles ?? []);
}

/** Cells of this style are left open by the protection. */
function isUnlocked(target: WorkbookPackage, style: number): boolean {
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
): { readonly cells: readonly CellChange[]; readonly rows: readonly MadeRows[] } {
  const wishes = sheets.flatMap(({ slots, below }): readonly Reformatting[] => [
    ...[...slots, ...(below?.slots ?? [])].flatMap(({ style, edit: { numberFormat } }) =>
      numberFormat === undefined ? [] : [{ style, numberFormat }],
    ),
    ...(below?.appended.columns ?? []).flatMap(({ numberFormat }, place) =>
      numberFormat === null ? [] : [{ style: below?.styles[place] ?? 0, numberFormat }],
    ),
  ]);
  const styles = wishes.length === 0 ? [] : withStyles(target, (bytes, root) => reformattedStyles(bytes, root, wishes));
  const styleOf = new Map(wishes.map(({ style, numberFormat }, i) => [`${style} ${numberFormat}`, styles[i]!]));
  const styled = (style: number, numberFormat: string | null | undefined): number =>
    styleOf.get(`${style} ${numberFormat ?? ""}`) ?? style;
  const shiftOf = (style: number, numberFormat: string | null | undefined): number => {
    const code = numberFormat ?? formats.codes[formats.formatOfStyle[style] ?? 0] ?? "";
    return date1904 && isDateFormat(code) ? -DAYS_BETWEEN_SYSTEMS : 0;
  };
  const cells: CellChange[] = [];
  const rows: MadeRows[] = [];
  for (const { sheet, entry, places, slots, cellsOf, below } of sheets) {
    if (slots.length === 0 && below === null) continue;
    const { prefix } = places.root;
    const contentsOf = (some: readonly CellSlot[]) =>
      some.map((slot) => {
        const { style, edit } = slot;
        const xml = contentXml(slot, styled(style, edit.numberFormat), shiftOf(style, edit.numberFormat), prefix);
        return { ...slot, xml };
      });
    const [own, inRows] = [contentsOf(slots), contentsOf(below?.slots ?? [])];
    const writings = (below?.appended.columns ?? []).map(({ numberFormat }, place) => {
      const style = below?.styles[place] ?? 0;
      return { ofText: style, ofNumber: styled(style, numberFormat), shift: shiftOf(style, numberFormat) };
    });
    const stretches = (below?.stretches ?? []).map((stretch) => ({
      at: stretch.next?.start ?? places.data.closeStart,
      ...stretchPieces(below!, stretch, writings, prefix, target.native),
    }));
    const linkOf = linksNow(places);
    const changesOf = (some: typeof own) =>
      some.map(({ edit, element, xml }): CellChange => {
        const link = linkChange(edit, linkOf, prefix);
        const { bytes } = places;
        const change = {
          sheet,
          cell: edit.cell,
          // Asked for where an edit is taken back after others, and by whoever copies it: of thousands mostly by nobody.
          get before() {
            return element === undefined ? null : decoder.decode(bytes.subarray(element.start, element.end));
          },
          after: xml,
        };
        return link === undefined ? change : Object.assign(change, { link });
      });
    const changes = changesOf(own);
    const links = changes.flatMap(({ cell, link }) => (link === undefined ? [] : [{ cell, xml: link.after }]));
    putPart(
      target,
      entry.name,
      editedPieces(places.bytes, [
        ...cellEdits(places, [...own, ...inRows], cellsOf, below?.area ?? null),
        ...linkEdits(places, links),
        ...stretches.map(({ at, pieces }) => ({ at, end: at, text: pieces })),
      ]),
    );
    for (const change of changes) cells.push(change);
    if (below !== null) {
      const { firstRow } = below.appended;
      rows.push({ sheet, firstRow, stretches: stretches.map((stretch) => stretch.made()), cells: changesOf(inRows) });
    }
  }
  return { cells, rows };
}

const decoder = new TextDecoder();

/** A blank in a cell that is not there, and that needs no format nor another's look, needs nothing. */
function contentXml(
  { edit, element, style: own }: CellSlot,
  style: number,
  shift: number,
  prefix: string,
): string | null {
  const { value, cell, like } = edit;
  const isPlain = style === own && (like === undefined || style === 0);
  if ((value === null || value === "") && element === undefined && isPlain) return null;
  return withPrefix(cellXml(cell.toUpperCase(), style, { value, role: "text" }, shift), prefix);
}

function sheetGone(sheet: string): InBoth {
  return inBoth(
    `工作簿里已没有工作表“${sheet}”，请重新检查后再试。`,
    `The workbook has no sheet “${sheet}” any more. Check again, then try once more.`,
  );
}
