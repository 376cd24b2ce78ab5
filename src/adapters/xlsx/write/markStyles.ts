import type { MarkModel } from "../../../core/writes/workbookWrite";
import { MARK_KINDS } from "./markRules";
import { takeFrom } from "./ownElement";
import { ownTail, ownXml, styleShelf } from "./styleSheetEdits";
import type { XmlEdit } from "./xmlEdits";
import { childrenOf, type XmlElement } from "./xmlOutline";

/** Gives every kind of mark a differential style of the workbook. */
export function addMarkStyles(
  bytes: Uint8Array,
  root: XmlElement,
): { readonly edits: readonly XmlEdit[]; readonly result: ReadonlyMap<MarkModel["kind"], number> } {
  const shelf = styleShelf(bytes, root, "dxfs");
  const result = new Map(MARK_KINDS.map((kind) => [kind, shelf.placeOf(ownXml("dxf", "", LOOKS[kind]))]));
  return { edits: shelf.edits(), result };
}

/** Takes them out again, where they are provably ours and last, so that nobody else's number moves. */
export function dropMarkStyles(bytes: Uint8Array, root: XmlElement): readonly XmlEdit[] {
  return childrenOf(root, "dxfs").flatMap((container) => takeFrom(bytes, container, ownTail(bytes, container) ?? []));
}

/**
 * Told apart in grey too: findings by a frame (full, dashed) and weight, lights by how dark the fill is. Black on each
 * fill stays above 7:1. Fonts as Excel itself writes them, so that they are known again after it has saved.
 */
const LOOKS: Readonly<Record<MarkModel["kind"], string>> = {
  "finding-error": `<font><b/><i val="0"/></font>${fill("FFF4B9A8")}${frame("thin", "FF9C0006")}`,
  "finding-warning": `<font><b val="0"/><i/></font>${fill("FFFFF2CC")}${frame("dashed", "FF7F6000")}`,
  "light-red": fill("FFE8927C"),
  "light-yellow": fill("FFFFF2A8"),
};

function fill(colour: string): string {
  return `<fill><patternFill><bgColor rgb="${colour}"/></patternFill></fill>`;
}

function frame(style: string, colour: string): string {
  const sides = ["left", "right", "top", "bottom"].map(
    (side) => `<${side} style="${style}"><color rgb="${colour}"/></${side}>`,
  );
  return `<border>${sides.join("")}</border>`;
}
