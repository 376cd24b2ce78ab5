/** Six letters that stand for a text: 36 bits, enough to tell tens of thousands of texts apart. The same on every machine. */
export function fingerprint(text: string): string {
  return fingerprintOfAll([text], 0);
}

/**
 * The same of texts with a character between each two, without putting them together.
 * @param between its code unit
 */
export function fingerprintOfAll(texts: readonly string[], between: number): string {
  const bits = bitsOfAll(texts, between);
  return letters(bits[0]) + letters(bits[1]);
}

/** Whether a text is nothing but their fingerprint from this place on: asked of every row of an archive, so that none is made. */
export function endsWithFingerprint(text: string, from: number, texts: readonly string[], between: number): boolean {
  if (text.length !== from + FINGERPRINT_LENGTH) return false;
  const bits = bitsOfAll(texts, between);
  return isInLetters(text, from, bits[0]) && isInLetters(text, from + 3, bits[1]);
}

/** 36 bits in two halves. */
function bitsOfAll(texts: readonly string[], between: number): readonly [number, number] {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  let length = 0;
  for (let place = 0; place < texts.length; place++) {
    const text = texts[place] ?? "";
    const first = place === 0 ? 0 : -1;
    for (let index = first; index < text.length; index++) {
      const code = index < 0 ? between : text.charCodeAt(index);
      a = Math.imul(a ^ code, 0x01000193);
      b = Math.imul(b ^ (code + 0x7f), 0x5bd1e995);
      b ^= b >>> 15;
    }
    length += text.length - first;
  }
  return [mixed(a ^ length) >>> 14, mixed(b + length) >>> 14];
}

export const FINGERPRINT_LENGTH = 6;

function mixed(number: number): number {
  let mix = number;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

function isInLetters(text: string, from: number, bits: number): boolean {
  return (
    text.charCodeAt(from) === LETTERS.charCodeAt(bits >>> 12) &&
    text.charCodeAt(from + 1) === LETTERS.charCodeAt((bits >>> 6) & 63) &&
    text.charCodeAt(from + 2) === LETTERS.charCodeAt(bits & 63)
  );
}

/** 18 bits in three letters. */
function letters(bits: number): string {
  return LETTERS.charAt(bits >>> 12) + LETTERS.charAt((bits >>> 6) & 63) + LETTERS.charAt(bits & 63);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
