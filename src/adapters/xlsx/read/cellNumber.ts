/**
 * A plain decimal number between two places of a buffer, exactly as `Number` would read it; NaN where it takes more
 * than a look (an exponent, more than 15 digits, blanks, no number at all): then ask `schemaNumber`.
 */
export function decimalIn(buffer: Uint8Array, start: number, end: number): number {
  let at = start;
  const isNegative = buffer[at] === MINUS;
  if (isNegative) at++;
  // 15 digits are below 2^53 and powers of ten up to 10^22 are exact, so that one division rounds right.
  if (end - at > 16 || at === end) return Number.NaN;
  let digits = 0;
  let point = -1;
  for (; at < end; at++) {
    const byte = buffer[at]!;
    if (byte === POINT && point < 0) point = at;
    else if (byte < ZERO || byte > ZERO + 9) return Number.NaN;
    else digits = digits * 10 + byte - ZERO;
  }
  if (point < 0) {
    if (end - start > 15) return Number.NaN;
    return isNegative ? -digits : digits;
  }
  if (point === end - 1 || point === start || buffer[point - 1] === MINUS) return Number.NaN;
  const value = digits / POWERS[end - point - 1]!;
  return isNegative ? -value : value;
}

/** The number a text is, in XML Schema's spelling (`1.5E-3`); `undefined` for anything else, also for INF and NaN. */
export function schemaNumber(text: string): number | undefined {
  const trimmed = text.trim();
  // A point between digits and digits, so that there is only one way to read them.
  if (!/^[+-]?(\d+(\.\d*)?|\.\d+)([eE][+-]?\d+)?$/.test(trimmed)) return undefined;
  const value = Number(trimmed);
  return Number.isFinite(value) ? value : undefined;
}

const MINUS = 0x2d;
const POINT = 0x2e;
const ZERO = 0x30;
const POWERS = Array.from({ length: 17 }, (_, power) => Number(`1e${power}`));
