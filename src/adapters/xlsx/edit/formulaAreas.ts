import type { MergeArea } from "../../../core/workbook/snapshot";
import { readXmlPart } from "../xml/readXmlPart";
import { attribute } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";
import { isWritten, writtenBytes } from "../zip/writtenBytes";
import { areaIn } from "../read/cellReference";

/**
 * Areas filled by one formula (arrays, data tables): their cells have values but no formula of their own, and none of them can
 * be changed alone.
 *
 * @param bytes the part, inflated
 */
export function formulaAreas(entry: ZipEntry, bytes: Uint8Array): readonly MergeArea[] {
  if (!holds(bytes, ARRAY) && !holds(bytes, TABLE)) return [];
  const areas: MergeArea[] = [];
  readXmlPart(entry, ["f"], {
    open(element, _, tag) {
      if (element !== 0) return false;
      const type = attribute(tag, "t");
      const area = type === "array" || type === "dataTable" ? areaIn(attribute(tag, "ref") ?? "") : undefined;
      if (area !== undefined) areas.push(area);
      return false;
    },
    close() {},
    text() {},
  });
  return areas;
}

/** Whether any of these sheets holds a formula. */
export function holdsFormula(bytes: Uint8Array): boolean {
  // `</f>` or `</x:f>`: of its letters f is the one that sheets hardly have elsewhere.
  for (let at = bytes.indexOf(LETTER_F); at >= 0; at = bytes.indexOf(LETTER_F, at + 1))
    if (bytes[at + 1] === GREATER && (bytes[at - 1] === SLASH || bytes[at - 1] === COLON)) return true;
  return false;
}

const ARRAY = writtenBytes("array");
const TABLE = writtenBytes("dataTable");
const LETTER_F = 0x66;
const GREATER = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;

function holds(bytes: Uint8Array, text: Uint8Array): boolean {
  const first = text[0]!;
  for (let at = bytes.indexOf(first); at >= 0; at = bytes.indexOf(first, at + 1))
    if (isWritten(bytes, at, text)) return true;
  return false;
}
