import * as fc from "fast-check";

/** Half characters, which stand for nothing alone. */
const HALVES = { from: 0xd800, count: 0x800 } as const;
const LAST = 0x10ffff;

/**
 * Any one character, as `unit: "binary"` of fast-check's: the same ones in the same turn. That one lays out a table of all million
 * of them in each suite that asks, a second of processor time.
 */
export const anyCharacter: fc.Arbitrary<string> = fc
  .nat(LAST - HALVES.count)
  .map((place) => String.fromCodePoint(place < HALVES.from ? place : place + HALVES.count), placeOf);

/** @throws where it is not one whole character */
function placeOf(value: unknown): number {
  const code = typeof value === "string" ? value.codePointAt(0) : undefined;
  const isHalf = code !== undefined && code >= HALVES.from && code < HALVES.from + HALVES.count;
  if (code === undefined || isHalf || value !== String.fromCodePoint(code)) throw new Error("not one character");
  return code < HALVES.from ? code : code - HALVES.count;
}
