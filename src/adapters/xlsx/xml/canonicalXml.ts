import { attributesOf, type XmlElement } from "./xmlOutline";
import { xmlText } from "./xmlText";

/**
 * An element as one spelling, for telling equal styles: attributes sorted, prefixes, white space and extensions left
 * out. Excel keeps what we wrote but not how we wrote it.
 */
export function canonicalXml(bytes: Uint8Array, { name, children, ...places }: XmlElement): string {
  const attributes = attributesOf(bytes, { name, children, ...places })
    .filter((attribute) => !attribute.name.includes(":") && attribute.name !== "xmlns")
    .map((attribute) => `${attribute.name}=${xmlText(bytes, attribute.start, attribute.end)}`)
    .sort();
  const inside = children.filter((child) => child.name !== "extLst").map((child) => canonicalXml(bytes, child));
  return `${name}[${attributes.join("|")}](${inside.join("")})`;
}
