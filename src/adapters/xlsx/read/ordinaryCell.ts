import { decimalIn } from "./cellNumber";
import { MAX_COLUMN, MAX_ROW } from "../zip/readBudget";
import { isWritten, writtenBytes } from "../zip/writtenBytes";

/** What `ordinaryCell` finds. */
export interface OrdinaryCell {
  row: number;
  column: number;
  style: number;
  /** `number` is the place of a shared string. */
  isShared: boolean;
  /** NaN in a cell without a value, and in one whose text stands inline. */
  number: number;
  /** Where an inline text stands in the bytes; both 0 in any other cell. */
  textStart: number;
  textEnd: number;
}

/**
 * Reads a cell written as Excel and nearly all programs write it, in one look: `<c r="B7" s="2" t="s"><v>15</v></c>`,
 * `<c r="B7" s="2"/>`, or as programs that do not share texts do: `<c r="B7" s="2" t="inlineStr"><is><t>…</t></is></c>`. Returns the
 * position after it, or 0 for anything else, which the XML reader then takes piece by piece with the same outcome: this only saves
 * half the time of a large sheet.
 */
export function ordinaryCell(found: OrdinaryCell, buffer: Uint8Array, start: number): number {
  // No ordinary cell without a text of its own is longer, so that none of the looks below leaves the buffer.
  if (start + LONGEST > buffer.length) return 0;
  if (!isWritten(buffer, start, OPEN)) return 0;
  let at = start + OPEN.length;
  let column = 0;
  let byte = buffer[at]!;
  for (; byte >= 0x41 && byte <= 0x5a && column <= MAX_COLUMN; byte = buffer[++at]!) column = column * 26 + byte - 0x40;
  let row = 0;
  for (; byte >= 0x30 && byte <= 0x39 && row <= MAX_ROW; byte = buffer[++at]!) row = row * 10 + byte - 0x30;
  if (column === 0 || column > MAX_COLUMN || row === 0 || row > MAX_ROW || byte !== QUOTE) return 0;
  at++;
  let style = 0;
  if (buffer[at + 1] === 0x73 && isWritten(buffer, at, STYLE)) {
    at += STYLE.length;
    for (byte = buffer[at]!; byte >= 0x30 && byte <= 0x39 && style < 1e6; byte = buffer[++at]!)
      style = style * 10 + byte - 0x30;
    if (byte !== QUOTE) return 0;
    at++;
  }
  found.row = row;
  found.column = column;
  found.style = style;
  found.isShared = false;
  found.number = Number.NaN;
  found.textStart = found.textEnd = 0;
  if (buffer[at] === 0x20) {
    if (isWritten(buffer, at, INLINE)) return inlineText(found, buffer, at + INLINE.length);
    if (!isWritten(buffer, at, SHARED)) return 0;
    at += SHARED.length;
    found.isShared = true;
  }
  if (buffer[at] === SLASH && buffer[at + 1] === GREATER) return at + 2;
  if (!isWritten(buffer, at, VALUE)) return 0;
  at += VALUE.length;
  let end = at;
  while (end < at + LONGEST_NUMBER && buffer[end] !== LESS) end++;
  if (!isWritten(buffer, end, CLOSE)) return 0;
  found.number = decimalIn(buffer, at, end);
  return Number.isNaN(found.number) ? 0 : end + CLOSE.length;
}

/** Position after the cell, or 0. */
function inlineText(found: OrdinaryCell, buffer: Uint8Array, start: number): number {
  let at = start;
  if (isWritten(buffer, at, PRESERVE)) at += PRESERVE.length;
  if (buffer[at] !== GREATER) return 0;
  found.textStart = ++at;
  while (at < buffer.length && buffer[at] !== LESS) at++;
  found.textEnd = at;
  return isWritten(buffer, at, CLOSE_INLINE) ? at + CLOSE_INLINE.length : 0;
}

const OPEN = writtenBytes('<c r="');
const STYLE = writtenBytes(' s="');
const SHARED = writtenBytes(' t="s"');
const INLINE = writtenBytes(' t="inlineStr"><is><t');
const PRESERVE = writtenBytes(' xml:space="preserve"');
const CLOSE_INLINE = writtenBytes("</t></is></c>");
const VALUE = writtenBytes("><v>");
const CLOSE = writtenBytes("</v></c>");
const LONGEST = 100;
const LONGEST_NUMBER = 20;
const QUOTE = 0x22;
const SLASH = 0x2f;
const GREATER = 0x3e;
const LESS = 0x3c;
