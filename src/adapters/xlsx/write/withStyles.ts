import { relationships } from "../read/relationships";
import { partKey } from "../zip/zipDirectory";
import { addContentTypes, addWorkbookLinks, amendPart, dropParts, dropWorkbookLinks, putPart } from "./linkedParts";
import { freeIds, freePartNames } from "./freeNames";
import type { WorkbookPackage } from "./writablePackage";
import { partBytes } from "../zip/partBytes";
import { canonicalXml } from "../xml/canonicalXml";
import { isOwn, OWN_SIGN } from "./ownSign";
import type { XmlEdit } from "../xml/xmlEdits";
import { xmlOutline, type XmlElement } from "../xml/xmlOutline";

/** Edits the styles part and hands back what the edit found out; a workbook without styles gets a bare part first. */
export function withStyles<T>(
  target: WorkbookPackage,
  edit: (bytes: Uint8Array, root: XmlElement) => { readonly edits: readonly XmlEdit[]; readonly result: T },
): T {
  const name = stylesName(target) ?? newStyles(target);
  let result: T | undefined;
  amendPart(target, name, (bytes, root) => {
    const made = edit(bytes, root);
    result = made.result;
    return made.edits;
  });
  return result!;
}

/** Takes out of the styles part what is ours; the part itself too, where we made it and nothing is left in it. */
export function dropFromStyles(
  target: WorkbookPackage,
  edits: (bytes: Uint8Array, root: XmlElement) => readonly XmlEdit[],
): void {
  const name = stylesName(target);
  if (name === undefined) return;
  amendPart(target, name, edits);
  const bytes = partBytes(target.parts.get(partKey(name))!);
  const root = xmlOutline(bytes);
  if (!isOwn(bytes, root) || canonicalXml(bytes, root) !== canonicalXml(BARE, xmlOutline(BARE))) return;
  const link = stylesLink(target)!;
  dropParts(target, new Set([partKey(name)]));
  dropWorkbookLinks(target, new Set([link.id]));
}

const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const CONTENT_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml";

function stylesLink(target: WorkbookPackage) {
  return relationships(target.parts, target.main).find(({ type }) => type === "styles");
}

function stylesName(target: WorkbookPackage): string | undefined {
  const link = stylesLink(target);
  return link && target.parts.get(link.target)?.name;
}

function newStyles(target: WorkbookPackage): string {
  const usual = `${target.folder}styles.xml`;
  const name = target.parts.has(partKey(usual)) ? freePartNames(target.parts)(`${target.folder}styles`) : usual;
  putPart(target, name, [BARE]);
  const id = freeIds(relationships(target.parts, target.main).map((link) => link.id))();
  addWorkbookLinks(target, [{ id, type: "styles", target: name.slice(target.folder.length) }]);
  addContentTypes(target, new Map([[name, CONTENT_TYPE]]));
  return name;
}

/** The least that Excel wants: the default font, the two reserved fills, one style. Signed, so that it can go again. */
const BARE = new TextEncoder().encode(
  [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n',
    `<styleSheet xmlns="${MAIN}"${OWN_SIGN}>`,
    '<fonts count="1"><font><sz val="11"/><name val="宋体"/><family val="3"/><charset val="134"/></font></fonts>',
    '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>',
    '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>',
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>',
    '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>',
    "</styleSheet>",
  ].join(""),
);
