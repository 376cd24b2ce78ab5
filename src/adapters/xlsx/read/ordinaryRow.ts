import { MAX_ROW } from "../zip/readBudget";
import { isWritten, writtenBytes } from "../zip/writtenBytes";

/** What `ordinaryRow` finds. */
export interface OrdinaryRow {
  row: number;
}

/**
 * Reads the end of a row and the beginning of the next where that has nothing of its own but its number, as in nearly all rows:
 * `</row><row r="8" spans="1:18" x14ac:dyDescent="0.15">`. Returns the position after it, or 0 for anything else, which the XML reader
 * then takes piece by piece with the same outcome.
 */
export function ordinaryRow(found: OrdinaryRow, buffer: Uint8Array, start: number): number {
  if (start + LONGEST > buffer.length || !isWritten(buffer, start, BETWEEN)) return 0;
  let at = start + BETWEEN.length;
  let row = 0;
  for (; isDigit(buffer[at]!) && row <= MAX_ROW; at++) row = row * 10 + buffer[at]! - ZERO;
  if (row === 0 || row > MAX_ROW || buffer[at] !== QUOTE) return 0;
  at++;
  at = afterAttribute(buffer, at, SPANS);
  at = afterAttribute(buffer, at, DESCENT);
  if (buffer[at] !== GREATER) return 0;
  found.row = row;
  return at + 1;
}

/** Position after an attribute of digits with `:` or `.` between; the same position where it does not stand there. */
function afterAttribute(buffer: Uint8Array, at: number, opening: Uint8Array): number {
  if (!isWritten(buffer, at, opening)) return at;
  let end = at + opening.length;
  while (end < at + LONGEST_ATTRIBUTE && (isDigit(buffer[end]!) || buffer[end] === COLON || buffer[end] === POINT))
    end++;
  return buffer[end] === QUOTE ? end + 1 : at;
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= ZERO + 9;
}

const BETWEEN = writtenBytes('</row><row r="');
const SPANS = writtenBytes(' spans="');
const DESCENT = writtenBytes(' x14ac:dyDescent="');
const LONGEST_ATTRIBUTE = 30;
const LONGEST = 100;
const ZERO = 0x30;
const QUOTE = 0x22;
const COLON = 0x3a;
const POINT = 0x2e;
const GREATER = 0x3e;
