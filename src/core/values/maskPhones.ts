/** The text with every phone number reduced to its first and last digits: `138****5678`. Keeps the length (MONTH §2, DECIDED F2). */
export function maskPhones(text: string): string {
  // Most texts have no seven digits in a row or nearly so.
  return MANY_DIGITS.test(text) ? text.replace(MOBILE, masked).replace(LANDLINE, masked) : text;
}

const MANY_DIGITS = /\d[\d -]{5}/;
/** Also right behind an identity number, of which the last digit is left. */
const MOBILE = /(?:(?<!\d)|(?<=\*\d))1[3-9]\d[ -]?\d{4}[ -]?\d{4}(?!\d)/g;
const LANDLINE = /(?<!\d)0\d{2,3}-?\d{7,8}(?!\d)/g;

function masked(number: string): string {
  return number.slice(0, 3) + number.slice(3, -4).replace(/\d/g, "*") + number.slice(-4);
}
