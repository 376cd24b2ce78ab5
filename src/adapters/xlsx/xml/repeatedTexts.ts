import { xmlText } from "./xmlText";

/**
 * `xmlText`, but a short text that comes again and again is made once: a column of names costs a look at its bytes a cell, and no
 * memory. Each call has a memory of its own, of a fixed size.
 */
export function repeatedTexts(): (buffer: Uint8Array, start: number, end: number) => string {
  const known: (Known | undefined)[] = new Array<Known | undefined>(PLACES);
  return (buffer, start, end) => {
    const length = end - start;
    if (length > LONGEST) return xmlText(buffer, start, end);
    let hash = length;
    for (let at = start; at < end; at++) hash = Math.imul(hash ^ buffer[at]!, 0x01000193);
    const place = (hash ^ (hash >>> 15)) & (PLACES - 1);
    const one = known[place];
    if (one !== undefined && isEqual(one.bytes, buffer, start, length)) return one.text;
    const text = xmlText(buffer, start, end);
    known[place] = { bytes: buffer.slice(start, end), text };
    return text;
  };
}

interface Known {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** A power of two. */
const PLACES = 4096;
/** Bytes: names of people's places and files are no longer, and what is longer seldom comes twice. */
const LONGEST = 96;

function isEqual(bytes: Uint8Array, buffer: Uint8Array, start: number, length: number): boolean {
  if (bytes.length !== length) return false;
  for (let i = 0; i < length; i++) if (bytes[i] !== buffer[start + i]) return false;
  return true;
}
