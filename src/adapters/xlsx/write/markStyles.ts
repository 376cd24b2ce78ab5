import { MARK_KINDS } from "../../../core/show/writes/markFormula";
import { markLooks, type MarkLook } from "../../../core/show/writes/markLooks";
import type { MarkModel } from "../../../core/show/writes/workbookWrite";
import { takeFrom } from "./ownSign";
import { ownTail, ownXml, styleShelf } from "./styleShelf";
import type { XmlEdit } from "../xml/xmlEdits";
import { childrenOf, type XmlElement } from "../xml/xmlOutline";

/** Gives every kind of mark a differential style of the workbook. */
export function addMarkStyles(
  bytes: Uint8Array,
  root: XmlElement,
): { readonly edits: readonly XmlEdit[]; readonly result: ReadonlyMap<MarkModel["kind"], number> } {
  const shelf = styleShelf(bytes, root, "dxfs");
  const result = new Map(MARK_KINDS.map((kind) => [kind, shelf.placeOf(ownXml("dxf", "", lookXml(markLooks[kind])))]));
  return { edits: shelf.edits(), result };
}

/** Takes them out again, where they are provably ours and last, so that nobody else's number moves. */
export function dropMarkStyles(bytes: Uint8Array, root: XmlElement): readonly XmlEdit[] {
  return childrenOf(root, "dxfs").flatMap((container) => takeFrom(bytes, container, ownTail(bytes, container) ?? []));
}

/** Fonts as Excel itself writes them, so that they are known again after it has saved. */
function lookXml({ fill: colour, font, frame: lines }: MarkLook): string {
  const weight = font === null ? "" : `<font>${flag("b", font.bold)}${flag("i", font.italic)}</font>`;
  return weight + fill(`FF${colour}`) + (lines === null ? "" : frame(lines.line, `FF${lines.colour}`));
}

function flag(name: string, on: boolean): string {
  return on ? `<${name}/>` : `<${name} val="0"/>`;
}

function fill(colour: string): string {
  return `<fill><patternFill><bgColor rgb="${colour}"/></patternFill></fill>`;
}

function frame(style: string, colour: string): string {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="${style}"><color rgb="${colour}"/></${side}>`,
  );
  return `<border>${sides.join("")}</border>`;
}
