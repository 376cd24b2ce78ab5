import { relationships } from "./read/relationships";
import { freeIds, freePartNames } from "./write/freeNames";
import { addContentTypes, addWorkbookLinks, putPart } from "./write/linkedParts";
import type { WorkbookPackage } from "./write/writablePackage";
import { escapedAttribute, escapedText } from "./xml/escapedText";
import { readXmlPart } from "./xml/readXmlPart";
import { attribute, unescaped, xmlText } from "./xml/xmlText";
import { partBytes } from "./zip/partBytes";
import { Refusal } from "./zip/refusal";
import type { ZipDirectory, ZipEntry } from "./zip/zipDirectory";

/*
 * Small texts that travel in the workbook, in a custom XML part of our own: Excel and WPS carry such parts along untouched, programs
 * that do not drop them, and nothing that people see hangs on them.
 */

const NAMESPACE = "urn:specialty-town-ledger-assistant:kept";
/** More is none of ours: see `WorkbookMemory`. */
const MOST_BYTES = 4_000_000;

/** What was kept in the workbook, by key. A part of ours that is damaged keeps nothing. */
export function keptTexts(zip: ZipDirectory, main: string): ReadonlyMap<string, string> {
  const entry = keptPart(zip, main);
  const texts = new Map<string, string>();
  if (entry === undefined) return texts;
  let key: string | null = null;
  let text = "";
  try {
    readXmlPart(entry, ["text"], {
      open(element, _, tag) {
        key = element === 0 ? (attribute(tag, "key") ?? null) : null;
        text = "";
        return key !== null;
      },
      text(buffer, start, end, isCdata) {
        text += xmlText(buffer, start, end, isCdata);
      },
      close() {
        if (key !== null) texts.set(unescaped(key), unescaped(text));
        key = null;
      },
    });
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return new Map();
  }
  return texts;
}

/** Keeps texts in the workbook, in place of those that it kept. */
export function keepTexts(target: WorkbookPackage, texts: ReadonlyMap<string, string>): void {
  const lines = [...texts].map(([key, text]) => `<text key="${escapedAttribute(key)}">${escapedText(text)}</text>`);
  const xml = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<kept xmlns="${NAMESPACE}">${lines.join("")}</kept>`;
  const there = keptPart(target.parts, target.main);
  const name = there?.name ?? freePartNames(target.parts)("customXml/item");
  putPart(target, name, [new TextEncoder().encode(xml)]);
  if (there !== undefined) return;
  addContentTypes(target, new Map([[name, "application/xml"]]));
  const freeId = freeIds(relationships(target.parts, target.main).map(({ id }) => id));
  const up = "../".repeat(target.folder.split("/").length - 1);
  addWorkbookLinks(target, [{ id: freeId(), type: "customXml", target: `${up}${name}` }]);
}

function keptPart(zip: ZipDirectory, main: string): ZipEntry | undefined {
  return relationships(zip, main).flatMap(({ type, target }) => {
    const entry = type === "customXml" ? zip.get(target) : undefined;
    return entry !== undefined && entry.size <= MOST_BYTES && isOurs(entry) ? [entry] : [];
  })[0];
}

function isOurs(entry: ZipEntry): boolean {
  try {
    return new TextDecoder().decode(partBytes(entry).subarray(0, 500)).includes(NAMESPACE);
  } catch (error) {
    if (!(error instanceof Refusal)) throw error;
    return false;
  }
}
