/**
 * The highest style number that cells, rows or columns of a sheet name (`s="12"`, `style="12"`). A text that looks the
 * same counts too: the answer may be too high, never too low.
 */
export function highestStyle(bytes: Uint8Array): number {
  let highest = 0;
  for (let at = bytes.indexOf(EQUALS); at >= 0; at = bytes.indexOf(EQUALS, at + 1)) {
    if (!namesStyle(bytes, at)) continue;
    let number = 0;
    for (let i = at + 2; isDigit(bytes[i]!); i++) number = number * 10 + bytes[i]! - ZERO;
    highest = Math.max(highest, number);
  }
  return highest;
}

const EQUALS = 0x3d;
const ZERO = 0x30;
const LETTER_S = 0x73;
const STYLE = [..."style"].map((letter) => letter.charCodeAt(0));

function namesStyle(bytes: Uint8Array, equals: number): boolean {
  if (bytes[equals - 1] === LETTER_S) return bytes[equals - 2]! <= 0x20;
  return STYLE.every((letter, i) => bytes[equals - STYLE.length + i] === letter);
}

function isDigit(byte: number): boolean {
  return byte >= ZERO && byte <= 0x39;
}
