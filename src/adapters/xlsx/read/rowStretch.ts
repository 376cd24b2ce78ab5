import { cut } from "../zip/inflatedPieces";
import { isWritten, writtenBytes } from "../zip/writtenBytes";

/**
 * Some rows of a worksheet part as a worksheet of their own, in pieces, found without reading it: those whose tags are written
 * `<row r="…"` with the number first, where they ascend. Null where none is.
 *
 * @param bytes of the part
 * @param first 1-based
 */
export function rowStretch(bytes: Uint8Array, first: number, last: number): readonly Uint8Array[] | null {
  const start = placeOfRow(bytes, first);
  const end = placeOfRow(bytes, last + 1) ?? lastPlaceOf(bytes, DATA_END);
  if (start === null || end === null) return null;
  return [BEFORE, ...cut(bytes.subarray(start, Math.max(start, end))), BEHIND];
}

/** Where the first row of this number or a higher one begins; null where there is none. */
function placeOfRow(bytes: Uint8Array, row: number): number | null {
  // Below `low` all rows are lower; what begins at `high`, if anything does, is not.
  let low = 0;
  let high = bytes.length;
  let found: number | null = null;
  while (low < high) {
    const middle = (low + high) >> 1;
    const at = nextPlaceOf(bytes, ROW, middle, high);
    if (at === null) high = middle;
    else if (numberAt(bytes, at + ROW.length) >= row) {
      found = at;
      high = middle;
    } else low = at + ROW.length;
  }
  return found;
}

const [ROW, DATA_END] = [writtenBytes('<row r="'), writtenBytes("</sheetData>")];
const BEFORE = writtenBytes("<worksheet><sheetData>");
const BEHIND = writtenBytes("</sheetData></worksheet>");

/** The first place from `from` on, before `to`, at which these bytes begin; null where none does. */
function nextPlaceOf(bytes: Uint8Array, wanted: Uint8Array, from: number, to: number): number | null {
  for (let at = from; at < to; at++) {
    at = bytes.indexOf(LESS, at);
    if (at < 0 || at >= to) return null;
    if (isWritten(bytes, at, wanted)) return at;
  }
  return null;
}

function lastPlaceOf(bytes: Uint8Array, wanted: Uint8Array): number | null {
  for (let at = bytes.lastIndexOf(LESS); at > 0; at = bytes.lastIndexOf(LESS, at - 1))
    if (isWritten(bytes, at, wanted)) return at;
  return null;
}

function numberAt(bytes: Uint8Array, from: number): number {
  let number = 0;
  for (let at = from; ; at++) {
    const digit = (bytes[at] ?? 0) - ZERO;
    if (digit < 0 || digit > 9) return number;
    number = number * 10 + digit;
  }
}

const [LESS, ZERO] = [0x3c, 0x30];
