import type { CellEdit } from "../../../core/show/edits/edit";
import { linkXml } from "../write/sheetXml";
import { placeFor, SCHEMA_ORDER } from "../write/schemaOrder";
import { withPrefix } from "../write/styleShelf";
import { deletion, insertion, type XmlEdit } from "../xml/xmlEdits";
import { attributeOf, childrenOf, type XmlElement } from "../xml/xmlOutline";
import type { LinkChange } from "./changes";
import { intoElement } from "./cellEdits";
import type { SheetPlaces } from "./cellPlaces";

/** What is to stand for a cell among a sheet's links: a `hyperlink` element, or none. */
export interface LinkContent {
  readonly cell: string;
  readonly xml: string | null;
}

/** The `hyperlink` element of a cell as it is written, null where it has none; one over several cells is none of its own. */
export function linksNow({ bytes, root }: SheetPlaces): (cell: string) => string | null {
  const links = new Map(
    childrenOf(childrenOf(root, "hyperlinks")[0], "hyperlink").map((link) => [
      attributeOf(bytes, link, "ref") ?? "",
      link,
    ]),
  );
  return (cell) => {
    const link = links.get(cell.toUpperCase());
    return link === undefined ? null : decoder.decode(bytes.subarray(link.start, link.end));
  };
}

/** What an edit makes of its cell's link; undefined where it leaves it as it is. */
export function linkChange(
  { cell, link }: CellEdit,
  now: (cell: string) => string | null,
  prefix: string,
): LinkChange | undefined {
  if (link === undefined) return undefined;
  return { before: now(cell), after: link === null ? null : withPrefix(linkXml(cell.toUpperCase(), link), prefix) };
}

/** Edits that put links into a sheet; without any it has no `hyperlinks` either, which may not be empty. */
export function linkEdits({ bytes, root }: SheetPlaces, contents: readonly LinkContent[]): readonly XmlEdit[] {
  if (contents.length === 0) return [];
  const [list] = childrenOf(root, "hyperlinks");
  const links = childrenOf(list, "hyperlink");
  const elementOf = new Map<string, XmlElement>(links.map((link) => [attributeOf(bytes, link, "ref") ?? "", link]));
  const edits: XmlEdit[] = [];
  let [left, added] = [links.length, ""];
  for (const { cell, xml } of contents) {
    const element = elementOf.get(cell.toUpperCase());
    if (element === undefined) added += xml ?? "";
    else if (xml !== null) edits.push({ at: element.start, end: element.end, text: xml });
    else {
      edits.push(deletion(element));
      left--;
    }
  }
  if (list === undefined) {
    const [open, close] = [`<${root.prefix}hyperlinks>`, `</${root.prefix}hyperlinks>`];
    return added === ""
      ? []
      : [insertion(placeFor(root, "hyperlinks", SCHEMA_ORDER.worksheet), `${open}${added}${close}`)];
  }
  if (left === 0 && added === "") return [deletion(list)];
  return added === "" ? edits : [...edits, ...intoElement(list, added)];
}

const decoder = new TextDecoder();
