/**
 * Makes the same text of the same bytes, but one that comes again and again once: a column of names costs a look at its bytes a cell,
 * and no memory. Each call has a memory of its own, of a limited size, that begins with the first text.
 *
 * @param make what is made of the bytes between two places of a buffer
 */
export function repeatedTexts(
  make: (buffer: Uint8Array, start: number, end: number) => string,
): (buffer: Uint8Array, start: number, end: number) => string {
  let memory: Memory | null = null;
  let seen = 0;
  return (buffer, start, end) => {
    const length = end - start;
    if (length > LONGEST) return make(buffer, start, end);
    // Most parts have a few hundred texts, for which room for many would take longer to clear than to use.
    memory ??= newMemory(FEW_PLACES);
    if (seen++ === FEW_PLACES) memory = newMemory(PLACES);
    const sign = signOf(buffer, start, end);
    // Either of two neighbours: texts that come in turns must not drive each other out.
    const place = (sign ^ (sign >>> 15)) & (memory.signs.length - 1);
    const other = place ^ 1;
    if (isKept(memory, place, buffer, start, length)) return memory.texts[place]!;
    if (isKept(memory, other, buffer, start, length)) return memory.texts[other]!;
    const text = make(buffer, start, end);
    const again = memory.signs[place] === sign ? place : memory.signs[other] === sign ? other : -1;
    if (again >= 0) keep(memory, again, buffer, start, end, text);
    else memory.signs[memory.lengths[place]! < 0 ? place : other] = sign;
    return text;
  };
}

interface Memory {
  /** The sign of the text that last came to a place: only what comes twice is kept, for most texts never do. */
  readonly signs: Int32Array;
  /** Of the text kept at a place; its length is -1 where none is. */
  readonly starts: Int32Array;
  readonly lengths: Int16Array;
  readonly texts: (string | undefined)[];
  /** Of all that are kept, one behind the other. */
  bytes: Uint8Array;
  used: number;
}

function newMemory(places: number): Memory {
  return {
    signs: new Int32Array(places),
    starts: new Int32Array(places),
    lengths: new Int16Array(places).fill(-1),
    texts: new Array<string | undefined>(places),
    bytes: new Uint8Array(places),
    used: 0,
  };
}

function keep(memory: Memory, place: number, buffer: Uint8Array, start: number, end: number, text: string): void {
  const length = end - start;
  if (memory.used + length > memory.bytes.length) {
    if (memory.bytes.length >= MOST_BYTES) return;
    const more = new Uint8Array(memory.bytes.length * 2);
    more.set(memory.bytes);
    memory.bytes = more;
  }
  const { bytes, used } = memory;
  for (let i = 0; i < length; i++) bytes[used + i] = buffer[start + i]!;
  memory.starts[place] = used;
  memory.lengths[place] = length;
  memory.texts[place] = text;
  memory.used += length;
}

/** A power of two; room for the texts of some thousand rows, which come again with each month of an archive. */
const PLACES = 65_536;
const FEW_PLACES = 1024;
/** Bytes: names of places, units and files, a list of all towns, a sentence or two; what is longer seldom comes twice. */
const LONGEST = 480;
const MOST_BYTES = 4 * 1024 * 1024;

/** Tells most texts apart; equal texts have equal ones. Of a longer text it looks at the beginning, the middle and the end. */
function signOf(buffer: Uint8Array, start: number, end: number): number {
  const length = end - start;
  let sign = length;
  if (length < SHORT) {
    for (let at = start; at < end; at++) sign = Math.imul(sign ^ buffer[at]!, PRIME);
    return sign;
  }
  sign = Math.imul(sign ^ word(buffer, start), PRIME);
  sign = Math.imul(sign ^ (sign >>> 13) ^ word(buffer, start + (length >> 1)), PRIME);
  sign = Math.imul(sign ^ (sign >>> 13) ^ word(buffer, end - 12), PRIME);
  sign = Math.imul(sign ^ (sign >>> 13) ^ word(buffer, end - 8), PRIME);
  return Math.imul(sign ^ (sign >>> 13) ^ word(buffer, end - 4), PRIME);
}

const SHORT = 16;
const PRIME = 0x01000193;

/** Four bytes. */
function word(buffer: Uint8Array, at: number): number {
  return buffer[at]! | (buffer[at + 1]! << 8) | (buffer[at + 2]! << 16) | (buffer[at + 3]! << 24);
}

function isKept(
  { lengths, starts, bytes }: Memory,
  place: number,
  buffer: Uint8Array,
  start: number,
  length: number,
): boolean {
  if (lengths[place] !== length) return false;
  const from = starts[place]!;
  for (let i = 0; i < length; i++) if (bytes[from + i] !== buffer[start + i]) return false;
  return true;
}
