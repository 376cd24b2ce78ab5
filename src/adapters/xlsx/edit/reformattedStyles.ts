import { refuseTooManyFormats } from "../write/addCellStyles";
import { canonicalXml } from "../xml/canonicalXml";
import { addNumberFormats } from "../write/numberFormats";
import { appendTo } from "../write/ownSign";
import { SCHEMA_ORDER } from "../write/schemaOrder";
import { edited, insertion, type XmlEdit } from "../xml/xmlEdits";
import { attributePlace, childrenOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";

/** A cell's style with another number format. */
export interface Reformatting {
  readonly style: number;
  readonly numberFormat: string;
}

/**
 * Gives each wish a style: the cell's own but for the number format. What is added has no sign of ours, for it is the user's
 * cells that use it from then on.
 *
 * @returns style numbers in the order of `wishes`
 * @throws Refusal not-writable where the workbook has no room for more cell formats
 */
export function reformattedStyles(
  bytes: Uint8Array,
  root: XmlElement,
  wishes: readonly Reformatting[],
): { readonly edits: readonly XmlEdit[]; readonly result: readonly number[] } {
  const formats = childrenOf(root, "cellXfs")[0]?.children ?? [];
  const known = new Map<string, number>();
  formats.forEach((format, place) => {
    const spelling = canonicalXml(bytes, format);
    if (!known.has(spelling)) known.set(spelling, place);
  });
  const numbers = addNumberFormats(bytes, root, "");
  const plain = `<${root.prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;
  // A list of formats without any must begin with the plain one: cells without a style have it.
  const added = formats.length === 0 ? [plain] : [];
  // Of a hundred thousand rows all ask for the same few.
  const made = new Map<string, number>();
  const result = wishes.map(({ style, numberFormat }) => {
    const wish = `${style} ${numberFormat}`;
    const before = made.get(wish);
    if (before !== undefined) return before;
    const own = formats[style];
    const from = own === undefined ? encoder.encode(plain) : bytes.slice(own.start, own.end);
    const xml = withNumberFormat(from, numbers.idOf(numberFormat));
    const encoded = encoder.encode(xml);
    const spelling = canonicalXml(encoded, xmlOutline(encoded));
    const place = known.get(spelling) ?? formats.length + added.push(xml) - 1;
    known.set(spelling, place);
    made.set(wish, place);
    return place;
  });
  refuseTooManyFormats(formats.length + added.length);
  return {
    edits: [...numbers.edits(), ...appendTo(bytes, root, "cellXfs", added, SCHEMA_ORDER.styleSheet)],
    result,
  };
}

const encoder = new TextEncoder();
const decoder = new TextDecoder();

function withNumberFormat(format: Uint8Array, id: number): string {
  const root = xmlOutline(format);
  const set = (name: string, value: string): XmlEdit => {
    const place = attributePlace(format, root, name);
    if (place !== undefined) return { at: place.start, end: place.end, text: value };
    return insertion(root.start + 1 + root.prefix.length + root.name.length, ` ${name}="${value}"`);
  };
  return decoder.decode(edited(format, [set("numFmtId", String(id)), set("applyNumberFormat", "1")]));
}
