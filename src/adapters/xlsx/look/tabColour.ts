import { readXmlPart } from "../xml/readXmlPart";
import { attribute } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";
import { resolvedColour } from "./colours";

/** The colour of a sheet's tab, which stands at the very beginning of its part; the rest is not read. */
export function tabColour(entry: ZipEntry, theme: readonly string[]): string | null {
  let colour: string | null = null;
  try {
    readXmlPart({ ...entry, native: null }, ["sheetPr", "tabColor"], {
      open(element, depth, tag) {
        if (depth === 2 && element !== 0) throw new Enough();
        if (depth === 3 && element === 1) {
          colour = resolvedColour((name) => attribute(tag, name), theme, []);
          throw new Enough();
        }
        return false;
      },
      close() {},
      text() {},
    });
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  return colour;
}

class Enough extends Error {}
