import { readXmlPart } from "../xml/readXmlPart";
import { attribute } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";
import { hasCells, sheetEntry, type OpenedPackage } from "./openedPackage";

/**
 * Whether the styles are missing that the workbook speaks of: it links to a part that is not there, or to none although its cells
 * have styles. How its cells look is then not known, and styles of ours would become theirs.
 */
export function lacksStyles(opened: OpenedPackage): boolean {
  const link = opened.linkOfType("styles");
  if (link !== undefined) return !opened.zip.has(link.target);
  const sheets = opened.workbook().sheets.filter((sheet) => hasCells(opened, sheet));
  return sheets.some((sheet) => speaksOfStyles(sheetEntry(opened, sheet)));
}

/** Whether number formats are not known although cells have some. */
export function lacksFormats(opened: OpenedPackage): boolean {
  return opened.linked("styles", "styles.xml") === undefined && lacksStyles(opened);
}

function speaksOfStyles(entry: ZipEntry): boolean {
  let speaks = false;
  readXmlPart(entry, ["c", "row", "col"], {
    open(element, _depth, tag) {
      if (!speaks && element >= 0) speaks = Number(attribute(tag, element === COLUMNS ? "style" : "s") ?? 0) > 0;
      return false;
    },
    close() {},
    text() {},
  });
  return speaks;
}

const COLUMNS = 2;
