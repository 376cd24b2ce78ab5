import { relationships } from "../read/relationships";
import { partKey } from "../zip/zipDirectory";
import { dropParts, dropWorkbookLinks } from "./linkedParts";
import { partBytes } from "../zip/partBytes";
import type { WorkbookPackage } from "./writablePackage";
import { ownParts } from "./ownParts";
import type { WorkbookOutline } from "./workbookOutline";
import { attributeOf, xmlOutline } from "../xml/xmlOutline";

/** Takes the parts of our sheets out of the package; the workbook part still lists them. */
export function dropOwnParts(target: WorkbookPackage, { tabs }: WorkbookOutline): void {
  const own = tabs.filter(({ ownKey }) => ownKey !== undefined);
  if (own.length === 0) return;
  const ids = new Set(own.map(({ relationshipId }) => relationshipId));
  dropStaleChain(target, new Set(own.map(({ sheetId }) => sheetId)));
  dropParts(target, ownParts(target, tabs));
  dropWorkbookLinks(target, ids);
}

/**
 * When Excel has saved the workbook with our sheets, its calculation chain lists our formulas, and a chain that names a
 * cell without a formula makes Excel repair the file. Excel makes a missing chain anew, and without a word.
 */
export function dropStaleChain(target: WorkbookPackage, sheetIds: ReadonlySet<number>): void {
  const link = relationships(target.parts, target.main).find(({ type }) => type === "calcChain");
  const entry = link && target.parts.get(link.target);
  if (entry === undefined) return;
  const bytes = partBytes(entry);
  const isStale = xmlOutline(bytes).children.some((cell) => sheetIds.has(Number(attributeOf(bytes, cell, "i"))));
  if (!isStale) return;
  dropParts(target, new Set([partKey(entry.name)]));
  dropWorkbookLinks(target, new Set([link!.id]));
}
