import { damaged } from "../zip/refusal";
import { partKey } from "../zip/zipDirectory";
import { deflatePart } from "../zip/deflatePart";
import { partBytes } from "../zip/partBytes";
import type { WorkbookPackage } from "./writablePackage";
import { deletion, edited, insertion, type XmlEdit } from "../xml/xmlEdits";
import { escapedAttribute } from "../xml/escapedText";
import { attributeOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";

export const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";
const RELATIONSHIP_PART = "application/vnd.openxmlformats-package.relationships+xml";
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A pointer to be written: type as its last piece, target relative to the source's folder. */
export interface NewLink {
  readonly id: string;
  readonly type: string;
  readonly target: string;
}

/** `xl/worksheets/sheet3.xml` → `xl/worksheets/_rels/sheet3.xml.rels`. */
export function linksName(part: string): string {
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  return `${folder}_rels/${part.slice(folder.length)}.rels`;
}

/** A relationships part of our own. */
export function linksXml(links: readonly NewLink[]): string {
  return `${HEAD}<Relationships xmlns="${PACKAGE}">${links.map((link) => linkXml("", link)).join("")}</Relationships>`;
}

/** Replaces the content of a part that is there, or adds one at the end. Nothing happens where nothing changes. */
export function putPart({ parts, native }: WorkbookPackage, name: string, pieces: Iterable<Uint8Array>): void {
  const key = partKey(name);
  parts.set(key, deflatePart(parts.get(key)?.name ?? name, pieces, native));
}

/** Edits a part of the user's by way of its outline; without edits it stays byte for byte. */
export function amendPart(
  target: WorkbookPackage,
  name: string,
  edits: (bytes: Uint8Array, root: XmlElement) => readonly XmlEdit[],
): void {
  const entry = target.parts.get(partKey(name));
  if (entry === undefined) throw damaged(`部件 ${name} 缺失`, `part ${name} is missing`);
  const bytes = partBytes(entry);
  const changes = edits(bytes, xmlOutline(bytes));
  const after = edited(bytes, changes);
  if (changes.length > 0 && !isEqual(bytes, after)) putPart(target, name, [after]);
}

/** Adds pointers from the workbook part. */
export function addWorkbookLinks(target: WorkbookPackage, links: readonly NewLink[]): void {
  if (links.length === 0) return;
  amendPart(target, linksName(target.main), (_, root) => [
    insertion(root.closeStart, links.map((link) => linkXml(root.prefix, link)).join("")),
  ]);
}

/** Takes pointers away from the workbook part, by their ids. */
export function dropWorkbookLinks(target: WorkbookPackage, ids: ReadonlySet<string>): void {
  if (ids.size === 0) return;
  amendPart(target, linksName(target.main), (bytes, root) =>
    root.children.filter((link) => ids.has(attributeOf(bytes, link, "Id") ?? "")).map(deletion),
  );
}

/** Declares the content types of parts of ours; of a `.rels` only where the package has no rule for them. */
export function addContentTypes(target: WorkbookPackage, types: ReadonlyMap<string, string>): void {
  if (types.size === 0) return;
  amendPart(target, CONTENT_TYPES, (bytes, root) => {
    const hasLinks = root.children.some(
      (rule) => rule.name === "Default" && attributeOf(bytes, rule, "Extension")?.toLowerCase() === "rels",
    );
    const rules = [...types]
      .filter(([name]) => !(hasLinks && name.endsWith(".rels")))
      .map(([name, type]) => `<${root.prefix}Override PartName="/${escapedAttribute(name)}" ContentType="${type}"/>`);
    return [insertion(root.closeStart, rules.join(""))];
  });
}

/** Takes parts out of the package, and their content types with them. */
export function dropParts(target: WorkbookPackage, keys: ReadonlySet<string>): void {
  if (keys.size === 0) return;
  for (const key of keys) target.parts.delete(key);
  amendPart(target, CONTENT_TYPES, (bytes, root) =>
    root.children
      .filter((rule) => rule.name === "Override" && keys.has(partKey(attributeOf(bytes, rule, "PartName") ?? "")))
      .map(deletion),
  );
}

/** Content type of a `.rels` part, for `addContentTypes`. */
export const LINKS_TYPE = RELATIONSHIP_PART;

const CONTENT_TYPES = "[Content_Types].xml";

function linkXml(prefix: string, { id, type, target }: NewLink): string {
  return `<${prefix}Relationship Id="${id}" Type="${OFFICE}/${type}" Target="${escapedAttribute(target)}"/>`;
}

function isEqual(a: Uint8Array, b: Uint8Array): boolean {
  return a.length === b.length && a.every((byte, i) => byte === b[i]);
}
