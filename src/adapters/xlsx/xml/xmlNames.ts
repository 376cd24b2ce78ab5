import { damaged } from "../zip/refusal";

/** An element's name as it was written, and its place in the vocabulary (-1: a stranger). */
export interface ElementName {
  readonly bytes: Uint8Array;
  readonly element: number;
}

/**
 * A look-up from written names to elements that hardly ever makes a string: the few names of a part meet in a small
 * table. Prefixes are ignored. The table forgets on collision, so a file of a million names costs nothing.
 */
export function elementNames(
  vocabulary: readonly string[],
): (buffer: Uint8Array, start: number, end: number) => ElementName {
  const places = new Map(vocabulary.map((name, place) => [name, place]));
  const table: (ElementName | undefined)[] = new Array<ElementName | undefined>(256).fill(undefined);

  return (buffer, start, end) => {
    let hash = end - start;
    for (let at = start; at < end; at++) hash = (Math.imul(hash, 31) + buffer[at]!) | 0;
    const slot = (hash ^ (hash >>> 8)) & 255;
    const known = table[slot];
    if (known !== undefined && isWritten(known.bytes, buffer, start, end)) return known;
    if (end - start > LONGEST_NAME) throw damaged("XML 标记名过长", "XML tag with too long a name");
    const written = String.fromCharCode(...buffer.subarray(start, end));
    const name = {
      bytes: buffer.slice(start, end),
      element: places.get(written.slice(written.lastIndexOf(":") + 1)) ?? -1,
    };
    table[slot] = name;
    return name;
  };
}

const LONGEST_NAME = 256;

function isWritten(bytes: Uint8Array, buffer: Uint8Array, start: number, end: number): boolean {
  if (bytes.length !== end - start) return false;
  for (let i = 0; i < bytes.length; i++) if (bytes[i] !== buffer[start + i]) return false;
  return true;
}
