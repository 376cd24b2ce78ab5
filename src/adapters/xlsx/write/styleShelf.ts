import { appendTo, isOwn, OWN_SIGN } from "./ownSign";
import { canonicalXml } from "../xml/canonicalXml";
import { SCHEMA_ORDER } from "./schemaOrder";
import type { XmlEdit } from "../xml/xmlEdits";
import { childrenOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";

/** The containers of a styles part that we add to. */
export type StyleContainer = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

/**
 * A container of styles that hands out the place of an element: of an equal one that is there already, or of a new one
 * behind all others. Writing the same twice therefore adds nothing.
 */
export interface StyleShelf {
  /** @param xml one element without prefixes, as `ownXml` makes it */
  placeOf(xml: string): number;
  readonly size: number;
  /** What is to be added to the part in the end. */
  edits(): readonly XmlEdit[];
}

/** @param first elements that must stand first where the container is empty (the reserved fills, a default font) */
export function styleShelf(
  bytes: Uint8Array,
  root: XmlElement,
  container: StyleContainer,
  first: readonly string[] = [],
): StyleShelf {
  const elements = childrenOf(root, container)[0]?.children ?? [];
  const places = new Map<string, number>();
  elements.forEach((element, place) => {
    const canonical = canonicalXml(bytes, element);
    if (!places.has(canonical)) places.set(canonical, place);
  });
  const added = elements.length === 0 ? [...first] : [];
  added.forEach((xml, place) => places.set(canonicalOf(xml), place));
  return {
    get size() {
      return elements.length + added.length;
    },
    placeOf(xml) {
      const canonical = canonicalOf(xml);
      const known = places.get(canonical);
      if (known !== undefined) return known;
      const place = elements.length + added.length;
      places.set(canonical, place);
      added.push(xml);
      return place;
    },
    edits: () => {
      const prefixed = added.map((xml) => withPrefix(xml, root.prefix));
      return appendTo(bytes, root, container, prefixed, SCHEMA_ORDER.styleSheet);
    },
  };
}

/** An element of ours, with our sign in its tag. `attributes` begins with a space or is empty. */
export function ownXml(name: string, attributes: string, inside: string): string {
  return inside === "" ? `<${name}${attributes}${OWN_SIGN}/>` : `<${name}${attributes}${OWN_SIGN}>${inside}</${name}>`;
}

/** Elements at the end of a container that carry our sign; undefined where a signed one stands before others. */
export function ownTail(bytes: Uint8Array, container: XmlElement | undefined): readonly XmlElement[] | undefined {
  const children = container?.children ?? [];
  const own = children.filter((child) => isOwn(bytes, child));
  return own.length === 0 || own[0] === children[children.length - own.length] ? own : undefined;
}

/** Puts the part's prefix into every tag of an element of ours. */
export function withPrefix(xml: string, prefix: string): string {
  return prefix === "" ? xml : xml.replace(/<(\/?)(?=[A-Za-z])/g, `<$1${prefix}`);
}

const encoder = new TextEncoder();

function canonicalOf(xml: string): string {
  const bytes = encoder.encode(xml);
  return canonicalXml(bytes, xmlOutline(bytes));
}
