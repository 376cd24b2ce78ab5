import { unescaped } from "../xml/xmlText";
import { appendTo } from "./ownSign";
import { SCHEMA_ORDER } from "./schemaOrder";
import { withPrefix } from "./styleShelf";
import type { XmlEdit } from "../xml/xmlEdits";
import { escapedAttribute } from "../xml/escapedText";
import { attributeOf, childrenOf, type XmlElement } from "../xml/xmlOutline";

/** Ids that every Excel knows (ECMA-376 part 1 §18.8.30). */
const BUILT_IN: ReadonlyMap<string, number> = new Map([
  ["General", 0],
  ["0", 1],
  ["0.00", 2],
  ["#,##0", 3],
  ["#,##0.00", 4],
  ["0%", 9],
  ["0.00%", 10],
  ["@", 49],
]);
const FIRST_CUSTOM = 164;

/** Number formats of a styles part by their ids, which are not their places. */
export interface NumberFormats {
  /** The id of a format code, of a new one where the part has none. */
  idOf(code: string): number;
  /** What is to be added to the part in the end. */
  edits(): readonly XmlEdit[];
}

/** @param sign put into the tags of new ones: our sign, or nothing where they are to be the user's */
export function addNumberFormats(bytes: Uint8Array, root: XmlElement, sign: string): NumberFormats {
  const elements = childrenOf(root, "numFmts")[0]?.children ?? [];
  const ids = new Map<string, number>();
  let next = FIRST_CUSTOM;
  for (const element of elements) {
    const id = Number(attributeOf(bytes, element, "numFmtId"));
    const code = unescaped(attributeOf(bytes, element, "formatCode") ?? "");
    if (!ids.has(code)) ids.set(code, id);
    if (Number.isInteger(id)) next = Math.max(next, id + 1);
  }
  const added: string[] = [];
  return {
    idOf(code) {
      const known = BUILT_IN.get(code) ?? ids.get(code);
      if (known !== undefined) return known;
      ids.set(code, next);
      added.push(`<numFmt numFmtId="${next}" formatCode="${escapedAttribute(code)}"${sign}/>`);
      return next++;
    },
    edits: () => {
      const prefixed = added.map((xml) => withPrefix(xml, root.prefix));
      return appendTo(bytes, root, "numFmts", prefixed, SCHEMA_ORDER.styleSheet);
    },
  };
}
