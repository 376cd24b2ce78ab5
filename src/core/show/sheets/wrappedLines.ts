import { textWidth } from "./textWidth";

/**
 * How programs set a cell's text: points of a column's character, and for each point of type the width of a digit and the height of a
 * line. Excel's columns are narrowest, by seven pixels; where typefaces stand in for 宋体 digits are wider and lines higher, and columns
 * as well.
 */
const PROGRAMS = [
  { column: 5.25, narrow: 0.5, line: 1.33 },
  { column: 7, narrow: 0.64, line: 1.45 },
] as const;
/** Points of a cell that stay free beside its text. */
const PADDING = 4;
/** Excel refuses rows above 409 points. */
const TALLEST = 405;
/** Points of a pixel: Excel's rows are whole ones high. */
const STEP = 0.75;

/**
 * Points of a row in which a wrapped text shows whole in every program.
 *
 * @param width of its column, in characters
 * @param size of its type, in points
 * @param air above and below it, in points
 */
export function textHeight(text: string, width: number, size = 10, air = 0.5): number {
  const heights = PROGRAMS.map(({ column, narrow, line }) => {
    const room = { width: Math.max(size, width * column - PADDING), wide: size, narrow: size * narrow };
    return text.split("\n").reduce((sum, part) => sum + wrappedLines(part, room), 0) * size * line;
  });
  return Math.min(TALLEST, Math.ceil((Math.max(...heights) + air) / STEP) * STEP);
}

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
