import { xmlText } from "./xmlText";

/**
 * `xmlText`, but a short text that comes again and again is made once: a column of names costs a look at its bytes a cell, and no
 * memory. Each call has a memory of its own, of a fixed size.
 */
export function repeatedTexts(): (buffer: Uint8Array, start: number, end: number) => string {
  const known: (Known | undefined)[] = new Array<Known | undefined>(PLACES);
  /** The sign of the text that last came to a place: only what comes twice is kept, for most texts never do. */
  const signs = new Int32Array(PLACES);
  return (buffer, start, end) => {
    const length = end - start;
    if (length > LONGEST) return xmlText(buffer, start, end);
    const sign = signOf(buffer, start, end);
    const place = (sign ^ (sign >>> 15)) & (PLACES - 1);
    const one = known[place];
    if (one !== undefined && isEqual(one.bytes, buffer, start, length)) return one.text;
    const text = xmlText(buffer, start, end);
    if (signs[place] === sign) known[place] = { bytes: buffer.slice(start, end), text };
    signs[place] = sign;
    return text;
  };
}

interface Known {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** A power of two; room for the names of some thousand rows, which come again with each month of an archive. */
const PLACES = 32_768;
/** Bytes: names of places, units and files are no longer, and what is longer seldom comes twice. */
const LONGEST = 96;
/** Of a longer text its beginning and its end are looked at. */
const HEAD = 8;
const TAIL = 12;

/** Tells most texts apart; equal texts have equal ones. */
function signOf(buffer: Uint8Array, start: number, end: number): number {
  let sign = end - start;
  const head = end - start > HEAD + TAIL ? start + HEAD : end;
  for (let at = start; at < head; at++) sign = Math.imul(sign ^ buffer[at]!, PRIME);
  for (let at = head === end ? end : end - TAIL; at < end; at++) sign = Math.imul(sign ^ buffer[at]!, PRIME);
  return sign;
}

const PRIME = 0x01000193;

function isEqual(bytes: Uint8Array, buffer: Uint8Array, start: number, length: number): boolean {
  if (bytes.length !== length) return false;
  for (let i = 0; i < length; i++) if (bytes[i] !== buffer[start + i]) return false;
  return true;
}
