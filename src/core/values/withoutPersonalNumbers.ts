import { maskIdentityNumbers } from "./identityNumber";
import { maskPhones } from "./maskPhones";

/**
 * A text as it may go out in a letter, into an archive or onto a list for others: identity and phone numbers masked, and with them
 * whatever looks like an identity number — 17 digits and a digit or X, or more digits in a row, whether or not they check: a number
 * mistyped is somebody's all the same. The length is kept (SPEC §6, DECIDED F2).
 */
export function withoutPersonalNumbers(text: string): string {
  if (hasFewDigits(text)) return text;
  const masked = maskPhones(maskIdentityNumbers(text));
  return masked.length > 17 && MANY.test(masked) ? masked.replace(SHAPED, hidden) : masked;
}

/** Fewer than any such number has: nearly every text, and this is asked of every row from month to month. */
function hasFewDigits(text: string): boolean {
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) && ++digits === FEWEST) return false;
  }
  return true;
}

/** A landline with its area. */
const FEWEST = 10;
const MANY = /[\d\uFF10-\uFF19](?:[ \u00A0\u3000-]?[\d\uFF10-\uFF19]){16}/;
const DIGIT = "[\\d\\uFF10-\\uFF19]";
const GAP = "[ \\u00A0\\u3000-]?";
/** 18 of them or more in a row, or grouped 6-8-4. */
const SHAPED = new RegExp(
  `(?<!${DIGIT})(?:${DIGIT}{6}${GAP}${DIGIT}{8}${GAP}${DIGIT}{3}[\\dXx\\uFF10-\\uFF19\\uFF38\\uFF58]${DIGIT}*)`,
  "g",
);

function hidden(number: string): string {
  return number.slice(0, 6) + "*".repeat(number.length - 7) + number.slice(-1);
}
