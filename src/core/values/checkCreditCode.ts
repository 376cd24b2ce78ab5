import { compact } from "../workbook/cellText";

/**
 * True for a 统一社会信用代码 whose form and check character are right by GB 32100-2015. Lower case and spaces are forgiven.
 * A few codes in use fail by their issuer's mistake: a warning, not an error (DOMAIN §7).
 */
export function checkCreditCode(text: string): boolean {
  const code = compact(text).toUpperCase();
  if (!FORM.test(code)) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * ALPHABET.indexOf(code.charAt(index)), 0);
  // The last mod turns 31 into 0; without it one code in 31 would seem wrong.
  return code.charAt(17) === ALPHABET.charAt((31 - (sum % 31)) % 31);
}

const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const FORM = /^[0-9A-HJ-NP-RTUWXY]{2}\d{6}[0-9A-HJ-NP-RTUWXY]{10}$/;
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
