import type { ByteArray } from "./harmlessBiff";

/** A record of a workbook stream. */
export interface BiffRecord {
  readonly type: number;
  /** Where its content begins and where it ends, which is within the stream. */
  readonly from: number;
  readonly to: number;
  /** One object for all records of a sheet; null for what speaks of the whole workbook. */
  readonly sheet: { readonly name: string } | null;
}

/**
 * The records of a workbook stream of Excel 97 or later (MS-XLS 2.1.4), each on its sheet, without those of charts within sheets.
 * It ends where the stream is broken off, and where it goes on enciphered.
 */
export function* biffRecords(stream: ByteArray): Iterable<BiffRecord> {
  const names = new Map<number, string>();
  let sheet: BiffRecord["sheet"] = null;
  /** Charts within a sheet begin and end like sheets. */
  let nested = 0;
  for (let at = 0, next = 0; at + 4 <= stream.length; at = next) {
    const type = uint16(stream, at);
    const from = at + 4;
    next = from + uint16(stream, at + 2);
    const to = Math.min(next, stream.length);
    if (type === ENCIPHERED) return;
    if (type === BEGIN) {
      const name = names.get(at);
      if (name !== undefined) [sheet, nested] = [{ name }, 0];
      else if (sheet !== null) nested++;
    } else if (type === END) {
      if (nested > 0) nested--;
      else sheet = null;
    } else if (nested === 0) {
      if (type === BOUND_SHEET)
        names.set(uint32(stream, from), biffText(stream, from + 6, to, uint8(stream, from + 6)));
      else yield { type, from, to, sheet };
    }
  }
}

/**
 * Characters behind a byte of options, of which the lowest bit says whether they take two bytes each.
 *
 * @param at the byte before the options
 */
export function biffText(stream: ByteArray, at: number, to: number, count: number): string {
  const size = (uint8(stream, at + 1) & 1) + 1;
  let text = "";
  for (let i = 0; i < count; i++) {
    const place = at + 2 + i * size;
    if (place + size > to) break;
    text += String.fromCharCode(size === 1 ? uint8(stream, place) : uint16(stream, place));
  }
  return text;
}

const BEGIN = 0x0809;
const END = 0x000a;
const BOUND_SHEET = 0x0085;
/** From here on the contents of records are enciphered. */
const ENCIPHERED = 0x002f;

export function uint8(bytes: ByteArray, at: number): number {
  return bytes[at] ?? 0;
}

export function uint16(bytes: ByteArray, at: number): number {
  return uint8(bytes, at) | (uint8(bytes, at + 1) << 8);
}

function uint32(bytes: ByteArray, at: number): number {
  return uint16(bytes, at) + uint16(bytes, at + 2) * 0x1_0000;
}
