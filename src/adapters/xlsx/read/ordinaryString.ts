import { isWritten, writtenBytes } from "../zip/writtenBytes";

/** Where the text stands in the bytes. */
export interface OrdinaryString {
  start: number;
  end: number;
}

/**
 * Finds a shared text written as nearly always, without runs: `<si><t>…</t></si>`, perhaps with `xml:space` and Excel's
 * empty `<phoneticPr …/>`. Returns the position after it, or 0 for anything else, also for one that the buffer does not
 * hold whole; the XML reader then takes it the long way, with the same outcome.
 */
export function ordinaryString(found: OrdinaryString, buffer: Uint8Array, start: number): number {
  if (!isWritten(buffer, start, OPEN)) return 0;
  let at = start + OPEN.length;
  if (isWritten(buffer, at, PRESERVE)) at += PRESERVE.length;
  // As in the tags: nothing is read beyond the end.
  if (at >= buffer.length || buffer[at] !== GREATER) return 0;
  found.start = ++at;
  while (at < buffer.length && buffer[at] !== LESS) at++;
  found.end = at;
  if (!isWritten(buffer, at, CLOSE_TEXT)) return 0;
  at += CLOSE_TEXT.length;
  if (isWritten(buffer, at, PHONETIC)) {
    at += PHONETIC.length;
    while (at < buffer.length && IS_IN_TAG[buffer[at]!]) at++;
    if (at + 2 > buffer.length || buffer[at] !== SLASH || buffer[at + 1] !== GREATER) return 0;
    at += 2;
  }
  return isWritten(buffer, at, CLOSE) ? at + CLOSE.length : 0;
}

const OPEN = writtenBytes("<si><t");
const PRESERVE = writtenBytes(' xml:space="preserve"');
const CLOSE_TEXT = writtenBytes("</t>");
const PHONETIC = writtenBytes('<phoneticPr fontId="');
const CLOSE = writtenBytes("</si>");
const GREATER = 0x3e;
const LESS = 0x3c;
const SLASH = 0x2f;
/** Letters, digits, spaces, `=` and `"`: anything more is for the XML reader to judge. */
const IS_IN_TAG = Uint8Array.from({ length: 256 }, (_, byte) =>
  /[A-Za-z0-9 ="]/.test(String.fromCharCode(byte)) ? 1 : 0,
);
