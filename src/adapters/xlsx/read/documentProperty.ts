import { partBytes } from "../zip/partBytes";
import { attributeOf, childrenOf, xmlOutline } from "../xml/xmlOutline";
import { unescaped, xmlText } from "../xml/xmlText";
import type { OpenedPackage } from "./openedPackage";
import { relationships } from "./relationships";

/** The text of a document property that somebody defined; null where there is none, or what keeps them is broken. */
export function documentProperty({ zip }: OpenedPackage, name: string): string | null {
  const target =
    relationships(zip, "").find(({ type }) => type === "custom-properties")?.target ?? "docprops/custom.xml";
  const entry = zip.get(target);
  if (entry === undefined) return null;
  try {
    const bytes = partBytes(entry);
    const root = xmlOutline(bytes);
    const property = childrenOf(root, "property").find((one) => attributeOf(bytes, one, "name") === name);
    const [value] = property?.children ?? [];
    return value === undefined ? null : unescaped(xmlText(bytes, value.openEnd, value.closeStart));
  } catch {
    // Nobody needs it to read the workbook: what else tells whose it is still does.
    return null;
  }
}
