import { isMarkFormula, MARK_KINDS, MARK_SIGN, markFormula } from "../../../core/show/writes/markFormula";
import type { MarkModel } from "../../../core/show/writes/workbookWrite";
import { areaReference } from "./sheetReference";
import { SCHEMA_ORDER, placeFor } from "./schemaOrder";
import { deletion, insertion, type XmlEdit } from "../xml/xmlEdits";
import { escapedFormula } from "../xml/escapedText";
import { attributeOf, childrenOf, textOf, xmlOutline, type XmlElement } from "../xml/xmlOutline";

const SIGN_BYTES = new TextEncoder().encode(MARK_SIGN.slice(1));

/** Long lists of areas are split, for a clerk's Excel shows them in a small box. */
const MOST_AREAS = 500;

/** The parts of a sheet that marks have to do with; its rows are passed over. */
export function sheetOutline(bytes: Uint8Array): XmlElement {
  return xmlOutline(bytes, (name, depth) => depth !== 2 || name === "conditionalFormatting" || name === "extLst");
}

/** Whether a sheet may hold marks of ours: whether our sign stands in it anywhere. */
export function mayHoldMarks(bytes: Uint8Array): boolean {
  const first = SIGN_BYTES[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1)) {
    let same = 1;
    while (same < SIGN_BYTES.length && bytes[at + same] === SIGN_BYTES[same]) same++;
    if (same === SIGN_BYTES.length) return true;
  }
  return false;
}

/** Takes our rules out of a sheet and leaves the user's, also where a program has put both into one element. */
export function dropRules(bytes: Uint8Array, root: XmlElement): readonly XmlEdit[] {
  return childrenOf(root, "conditionalFormatting").flatMap((format) => {
    const rules = childrenOf(format, "cfRule");
    const ours = rules.filter((rule) => isOurs(bytes, rule));
    return ours.length > 0 && ours.length === rules.length ? [deletion(format)] : ours.map(deletion);
  });
}

/**
 * Puts marks into a sheet without any of ours, behind the user's own rules and with lower priority: those keep their
 * look, and where one of them says to stop, it stops ours too.
 *
 * @param styleOf number of each kind's differential style
 */
export function addRules(
  bytes: Uint8Array,
  root: XmlElement,
  marks: readonly MarkModel[],
  styleOf: ReadonlyMap<MarkModel["kind"], number>,
): readonly XmlEdit[] {
  let priority = highestPriority(bytes, root);
  const p = root.prefix;
  const texts = MARK_KINDS.flatMap((kind) => {
    const areas = marks.filter((mark) => mark.kind === kind).flatMap((mark) => mark.areas);
    return chunks(areas).map((some) => {
      const rule = `type="expression" dxfId="${styleOf.get(kind)}" priority="${++priority}"`;
      return [
        `<${p}conditionalFormatting sqref="${some.map(areaReference).join(" ")}"><${p}cfRule ${rule}>`,
        `<${p}formula>${escapedFormula(markFormula(kind))}</${p}formula></${p}cfRule></${p}conditionalFormatting>`,
      ].join("");
    });
  });
  if (texts.length === 0) return [];
  return [insertion(placeFor(root, "conditionalFormatting", SCHEMA_ORDER.worksheet), texts.join(""))];
}

function isOurs(bytes: Uint8Array, rule: XmlElement): boolean {
  return childrenOf(rule, "formula").some((formula) => isMarkFormula(textOf(bytes, formula)));
}

/** Over the sheet's own rules and those that newer Excels keep in `extLst`. */
function highestPriority(bytes: Uint8Array, element: XmlElement): number {
  const own = element.name === "cfRule" ? Number(attributeOf(bytes, element, "priority") ?? 0) : 0;
  return element.children.reduce((highest, child) => Math.max(highest, highestPriority(bytes, child)), own);
}

function chunks<T>(all: readonly T[]): readonly (readonly T[])[] {
  const count = Math.ceil(all.length / MOST_AREAS);
  return Array.from({ length: count }, (_, i) => all.slice(i * MOST_AREAS, (i + 1) * MOST_AREAS));
}
