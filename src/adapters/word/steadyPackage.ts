import { strFromU8, strToU8, unzipSync, zipSync, type Zippable } from "fflate";
import { FONT_STAND_INS } from "../../core/show/documents/documentLooks";
import type { DocumentModel } from "../../core/show/documents/documentModel";

/**
 * The package that the library made, with the document's own day for the clock's, no user's name, entries in one order with one
 * time, and the typefaces that stand in for missing ones.
 */
export function steadyPackage(bytes: Uint8Array, { day }: DocumentModel): Uint8Array {
  const parts = unzipSync(bytes);
  const names = Object.keys(parts).sort();
  const first = "[Content_Types].xml";
  const ordered = [first, ...names.filter((name) => name !== first)];
  const steady: Zippable = {};
  for (const name of ordered)
    steady[name] = [partOf(name, parts[name] ?? new Uint8Array(), day), { mtime: FIRST_PACKAGE_DAY }];
  return zipSync(steady);
}

/** The first day that a package can bear, in whatever time zone. */
export const FIRST_PACKAGE_DAY = new Date(1980, 0, 1);

function partOf(name: string, bytes: Uint8Array, day: string): Uint8Array {
  if (name === "word/fontTable.xml") return strToU8(fontTable());
  if (name !== "docProps/core.xml") return bytes;
  const text = strFromU8(bytes)
    .replace(/(<dcterms:(created|modified)[^>]*>)[^<]*/g, `$1${day}T00:00:00Z`)
    .replace(/(<(dc:creator|cp:lastModifiedBy)>)[^<]*/g, "$1");
  return strToU8(text);
}

/** Charset 134 is simplified Chinese. */
function fontTable(): string {
  const fonts = Object.entries(FONT_STAND_INS).map(([name, standIn]) => {
    const alternative = standIn === null ? "" : `<w:altName w:val="${standIn}"/>`;
    return `<w:font w:name="${name}">${alternative}<w:charset w:val="86"/><w:family w:val="auto"/><w:pitch w:val="variable"/></w:font>`;
  });
  const namespace = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:fonts xmlns:w="${namespace}">${fonts.join("")}</w:fonts>`;
}
