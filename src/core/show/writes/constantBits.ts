/*
 * What stands in a cell, in a few bits: the same whichever program saved the workbook in between. So white space counts for nothing,
 * numbers for twelve digits, and formulas for what they say, not for how a program spells references.
 */

/** Of a constant; 0 of what is as good as blank. */
export function constantBits(value: string | number | boolean): number {
  if (typeof value === "boolean") return bitsOf(LOGICAL, value ? "1" : "0");
  if (typeof value === "string") return bitsOf(TEXT, value);
  // Of a whole number twelve digits are mostly all.
  const isWhole = Number.isInteger(value) && Math.abs(value) < 1e12;
  return bitsOf(NUMBER, String(isWhole ? sinceEither(value) : Number(value.toPrecision(12))));
}

/** Of a formula with its references. */
export function formulaBits(formula: string): number {
  return bitsOf(FORMULA, plain(formula));
}

/** Of a formula without its references, which move along where rows and columns come and go. */
export function wordingBits(formula: string): number {
  const pieces = plain(formula).match(PIECES) ?? [];
  const isWord = (piece: string, i: number): boolean => !/^[A-Z.]/.test(piece) || pieces[i + 1] === "(";
  return bitsOf(FORMULA, pieces.filter(isWord).join(";"));
}

/** Four letters for the upper 24 bits. */
export function bitLetters(bits: number): string {
  let letters = "";
  for (let shift = 26; shift >= 8; shift -= 6) letters += LETTERS.charAt((bits >>> shift) & 63);
  return letters;
}

/** One number of several that come in any order. */
export function mixedBits(bits: number): number {
  let mix = bits;
  mix = Math.imul(mix ^ (mix >>> 16), 0x85ebca6b);
  mix = Math.imul(mix ^ (mix >>> 13), 0xc2b2ae35);
  return (mix ^ (mix >>> 16)) >>> 0;
}

const [TEXT, NUMBER, LOGICAL, FORMULA] = [0x811c9dc5, 0x9747b28c, 0x2545f491, 0x5bd1e995];
const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/** Longer texts are cut by some hosts. */
const MOST_CHARACTERS = 30_000;

function bitsOf(kind: number, text: string): number {
  let bits = kind;
  let count = 0;
  for (let i = 0; i < text.length && count < MOST_CHARACTERS; i++) {
    const code = text.charCodeAt(i);
    if (isBlank(code)) continue;
    bits = Math.imul(bits ^ code, 0x01000193);
    count++;
  }
  return count === 0 ? 0 : mixedBits(bits ^ count) || 1;
}

function isBlank(code: number): boolean {
  return code <= 0x20 || (code >= 0x7f && code <= 0xa0) || code === 0x3000 || code === 0x200b || code === 0xfeff;
}

/** Days are counted from 1900 or from 1904, which only a cell's look tells: both counts of a day are one number here. */
function sinceEither(value: number): number {
  return value > FIRST_DAY && value < LAST_DAY ? value % DAYS_BETWEEN : value + 0;
}

const [FIRST_DAY, LAST_DAY, DAYS_BETWEEN] = [20_000, 80_000, 1462];

/** Without marks that programs put in or leave out, texts apart. */
function plain(formula: string): string {
  return formula.replace(MARKS, (found) => (found.startsWith('"') ? found : "")).toUpperCase();
}

const MARKS = /"(?:[^"]|"")*"|['@$\s]|_xlfn\.|_xlws\.|(?<=\b(?:TRUE|FALSE))\(\)/giu;
const PIECES = /"(?:[^"]|"")*"|[A-Z.]+|[-+*/&=<>^%(),]/gu;
