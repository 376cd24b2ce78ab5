import { attributeOf, childrenOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";
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
  /** What it is known by (`completion`) where it is ours; undefined on the user's sheets. */
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
  return {
    bytes,
    root,
    tabs: sheets.map((sheet, place) => ({ ...sheet, ownKey: target.ownKeys[place] ?? undefined })),
    names,
    isStructureLocked: protection !== undefined && isTrue(attributeOf(bytes, protection, "lockStructure")),
    date1904: settings !== undefined && isTrue(attributeOf(bytes, settings, "date1904")),
    activeTab: view === undefined ? 0 : Number(attributeOf(bytes, view, "activeTab") ?? 0),
  };
}
