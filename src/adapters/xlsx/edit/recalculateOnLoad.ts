import { relationships } from "../read/relationships";
import { amendPart } from "../write/linkedParts";
import { partBytes } from "../zip/partBytes";
import type { WorkbookPackage } from "../write/writablePackage";
import { placeFor, SCHEMA_ORDER } from "../write/schemaOrder";
import { insertion } from "../xml/xmlEdits";
import { attributePlace, childrenOf } from "../xml/xmlOutline";
import { holdsFormula } from "./formulaAreas";

/**
 * Has Excel calculate all formulas when it opens the workbook, where there are any.
 *
 * @returns whether there are any
 * @param inflated worksheet parts that are at hand already, by their keys
 */
export function recalculateOnLoad(target: WorkbookPackage, inflated: ReadonlyMap<string, Uint8Array>): boolean {
  const links = relationships(target.parts, target.main);
  const others = links.flatMap(({ type, target: key }) =>
    type === "worksheet" && !inflated.has(key) ? (target.parts.get(key) ?? []) : [],
  );
  const hasFormulas =
    links.some(({ type }) => type === "calcChain") ||
    [...inflated.values()].some(holdsFormula) ||
    others.some((entry) => holdsFormula(partBytes(entry)));
  if (!hasFormulas) return false;
  amendPart(target, target.main, (bytes, root) => {
    const [settings] = childrenOf(root, "calcPr");
    if (settings === undefined) {
      return [insertion(placeFor(root, "calcPr", SCHEMA_ORDER.workbook), `<${root.prefix}calcPr fullCalcOnLoad="1"/>`)];
    }
    const place = attributePlace(bytes, settings, "fullCalcOnLoad");
    if (place !== undefined) return [{ at: place.start, end: place.end, text: "1" }];
    return [insertion(settings.start + 1 + settings.prefix.length + settings.name.length, ' fullCalcOnLoad="1"')];
  });
  return true;
}
