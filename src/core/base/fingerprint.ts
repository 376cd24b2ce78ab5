/** Six letters that stand for a text: 36 bits, enough to tell tens of thousands of texts apart. The same on every machine. */
export function fingerprint(text: string): string {
  let a = 0x811c9dc5;
  let b = 0x9747b28c;
  for (let index = 0; index < text.length; index++) {
    const code = text.charCodeAt(index);
    a = Math.imul(a ^ code, 0x01000193);
    b = Math.imul(b ^ (code + 0x7f), 0x5bd1e995);
    b ^= b >>> 15;
  }
  const [high, low] = [mixed(a ^ text.length), mixed(b + text.length)];
  return letters(high >>> 14) + letters(low >>> 14);
}

export const FINGERPRINT_LENGTH = 6;

function mixed(number: number): number {
  let mix = number;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return mix ^ (mix >>> 16);
}

/** 18 bits in three letters. */
function letters(bits: number): string {
  return LETTERS.charAt(bits >>> 12) + LETTERS.charAt((bits >>> 6) & 63) + LETTERS.charAt(bits & 63);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
