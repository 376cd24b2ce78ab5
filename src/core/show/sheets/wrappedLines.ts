import { textWidth } from "./textWidth";

/** Points that a program gives to a text that it breaks into lines. */
export interface LineRoom {
  /** Of a line. */
  readonly width: number;
  /** Of an ideograph or other wide character, and of a digit or letter. */
  readonly wide: number;
  readonly narrow: number;
}

/**
 * Lines that a text takes where it is broken between ideographs; numbers and words in letters stay whole, and stops stay with the
 * character before them as an opening bracket does with the one behind, for some programs see to that.
 */
export function wrappedLines(text: string, { width, wide, narrow }: LineRoom): number {
  let lines = 1;
  let used = 0;
  for (const [piece] of text.matchAll(PIECES)) {
    let size = 0;
    for (const character of piece) size += textWidth(character) === 2 ? wide : narrow;
    if (used > 0 && used + size > width) {
      lines++;
      used = 0;
    }
    used += size;
    // A piece longer than a line is torn.
    if (used > width) {
      lines += Math.ceil(used / width) - 1;
      used = used % width || width;
    }
  }
  return lines;
}

const PIECES = /[“（《〔]?(?:[0-9A-Za-z.%+-]+|[\s\S])[，。；：、！？）》〕”]*/gu;
