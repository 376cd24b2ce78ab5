import type { XmlEdit } from "../xml/xmlEdits";
import { deletion, insertion } from "../xml/xmlEdits";
import { attributePlace, attributeOf, type XmlElement } from "../xml/xmlOutline";
import { placeFor } from "./schemaOrder";

/*
 * How we know our own elements in a part that is the user's: by white space inside the tag, which means nothing to any
 * program and stays as long as the part is copied as text. Once Excel has saved the workbook anew the sign is gone, and
 * then what is left of ours (an unused style) is left alone, for nobody can prove any more that it is only ours.
 */

/** Put before the `>` of our own elements. */
export const OWN_SIGN = " \t ";
/** Before the `>` of a container that stood there as `<name/>`. */
const OPENED_SIGN = "\t \t";

/** Whether the start tag carries our sign. */
export function isOwn(bytes: Uint8Array, element: XmlElement): boolean {
  return carries(bytes, element, OWN_SIGN);
}

/**
 * Puts elements at the end of a container (`cellXfs`, `definedNames`), which is made where there is none, and counts
 * them in its `count` where it has one.
 */
export function appendTo(
  bytes: Uint8Array,
  parent: XmlElement,
  container: string,
  elements: readonly string[],
  order: readonly string[],
): readonly XmlEdit[] {
  if (elements.length === 0) return [];
  const inside = elements.join("");
  const found = parent.children.find(({ name }) => name === container);
  const name = `${parent.prefix}${container}`;
  if (found === undefined) {
    const count = container === "definedNames" ? "" : ` count="${elements.length}"`;
    return [insertion(placeFor(parent, container, order), `<${name}${count}${OWN_SIGN}>${inside}</${name}>`)];
  }
  const counted = countBy(bytes, found, elements.length);
  if (!found.isEmptyTag) return [...counted, insertion(found.closeStart, inside)];
  return [...counted, { at: found.end - 2, end: found.end, text: `${OPENED_SIGN}>${inside}</${name}>` }];
}

/** Takes elements out of their container, and the container too where it stands only for our sake. */
export function takeFrom(
  bytes: Uint8Array,
  container: XmlElement,
  elements: readonly XmlElement[],
): readonly XmlEdit[] {
  if (elements.length === 0) return [];
  if (elements.length === container.children.length) {
    if (isOwn(bytes, container)) return [deletion(container)];
    if (carries(bytes, container, OPENED_SIGN)) {
      const at = container.openEnd - 1 - OPENED_SIGN.length;
      return [...countBy(bytes, container, -elements.length), { at, end: container.end, text: "/>" }];
    }
  }
  return [...countBy(bytes, container, -elements.length), ...elements.map(deletion)];
}

function carries(bytes: Uint8Array, { openEnd, isEmptyTag }: XmlElement, sign: string): boolean {
  const end = openEnd - (isEmptyTag ? 2 : 1);
  return [...sign].every((character, i) => bytes[end - sign.length + i] === character.charCodeAt(0));
}

function countBy(bytes: Uint8Array, container: XmlElement, more: number): readonly XmlEdit[] {
  const place = attributePlace(bytes, container, "count");
  const count = attributeOf(bytes, container, "count");
  if (place === undefined || count === undefined || !/^\d+$/.test(count)) return [];
  return [{ at: place.start, end: place.end, text: String(Math.max(0, Number(count) + more)) }];
}
