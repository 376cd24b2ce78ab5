import { OWNED_SHEET_NAME } from "../../../core/show/writes/ownedSheetName";
import { attributeOf, childrenOf, textOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
import { partBytes } from "../zip/partBytes";
import { mainEntry, type WorkbookPackage } from "./writablePackage";
import { isTrue, unescaped } from "../xml/xmlText";

/** The workbook part with the places that writing needs to know. */
export interface WorkbookOutline {
  readonly bytes: Uint8Array;
  readonly root: XmlElement;
  /** In tab order. */
  readonly tabs: readonly SheetTab[];
  readonly names: readonly DefinedName[];
  readonly isStructureLocked: boolean;
  readonly date1904: boolean;
  /** Place of the tab in front. */
  readonly activeTab: number;
}

export interface SheetTab {
  readonly name: string;
  readonly sheetId: number;
  readonly relationshipId: string;
  readonly state: string | undefined;
  readonly element: XmlElement;
  /** What our mark on it says (`completion`); undefined on the user's sheets, and on copies the user made of ours. */
  readonly ownKey: string | undefined;
}

export interface DefinedName {
  readonly name: string;
  readonly localSheetId: number | undefined;
  readonly element: XmlElement;
}

/** Reads the workbook part of a package as it stands now. Throws Refusal (damaged). */
export function workbookOutline(target: WorkbookPackage): WorkbookOutline {
  const bytes = partBytes(mainEntry(target));
  const root = xmlOutline(bytes);
  const first = (name: string) => childrenOf(root, name)[0];
  const names = childrenOf(first("definedNames"), "definedName").map((element) => {
    const place = attributeOf(bytes, element, "localSheetId");
    const name = unescaped(attributeOf(bytes, element, "name") ?? "");
    return { name, localSheetId: place === undefined ? undefined : Number(place), element };
  });
  const protection = first("workbookProtection");
  const settings = first("workbookPr");
  const view = childrenOf(first("bookViews"), "workbookView")[0];
  const sheets = childrenOf(first("sheets"), "sheet").map((element) => ({
    name: unescaped(attributeOf(bytes, element, "name") ?? ""),
    sheetId: Number(attributeOf(bytes, element, "sheetId") ?? 0),
    relationshipId: attributeOf(bytes, element, "id") ?? "",
    state: attributeOf(bytes, element, "state"),
    element,
  }));
  const marks = new Map<number | undefined, XmlElement>();
  for (const { name, localSheetId, element } of names) {
    if (name.toLowerCase() === OWNED_SHEET_NAME.toLowerCase() && !marks.has(localSheetId)) {
      marks.set(localSheetId, element);
    }
  }
  const keys = originals(
    sheets.map(({ sheetId }, place) => {
      const mark = marks.get(place);
      return { sheetId, key: mark && textOf(bytes, mark).trim().replace(/^"/, "").replace(/"$/, "") };
    }),
  );
  return {
    bytes,
    root,
    tabs: sheets.map((sheet, place) => ({ ...sheet, ownKey: keys[place] })),
    names,
    isStructureLocked: protection !== undefined && isTrue(attributeOf(bytes, protection, "lockStructure")),
    date1904: settings !== undefined && isTrue(attributeOf(bytes, settings, "date1904")),
    activeTab: view === undefined ? 0 : Number(attributeOf(bytes, view, "activeTab") ?? 0),
  };
}

/**
 * Copying a sheet in Excel copies its mark. The copy has the higher sheetId and is the clerk's, kept for a reason
 * (last month's figures): only the original is ours to replace.
 */
function originals(
  sheets: readonly { readonly sheetId: number; readonly key: string | undefined }[],
): readonly (string | undefined)[] {
  return sheets.map(({ sheetId, key }) =>
    sheets.some((other) => other.key === key && other.sheetId < sheetId) ? undefined : key,
  );
}
