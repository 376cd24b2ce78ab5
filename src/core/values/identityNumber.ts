import { localDate } from "../workbook/localDate";

/** An identity number inside a text: as it stands there, and where. */
export interface IdentityNumberAt {
  readonly text: string;
  readonly index: number;
}

/**
 * The 身份证号 (GB 11643) in a text. 18 digits count by region, birth date and check digit, also in full-width digits, grouped
 * 6-8-4, or with other digits and letters right before or behind them; so an all-numeric credit code is none unless it is as
 * well a possible identity number. Within a longer row of digits only grown-ups count: codes hold days of the plan's own years.
 * The old 15 digits have no check digit, and count only alone and where the text itself calls them 身份证 or 证件.
 */
export function findIdentityNumbers(text: string): readonly IdentityNumberAt[] {
  if (!hasManyDigits(text)) return NONE;
  const plain = halfWidth(text);
  const found: IdentityNumberAt[] = [];
  const namesIdentity = /身份证|证件/.test(text);
  CANDIDATE.lastIndex = 0;
  for (let match = CANDIDATE.exec(plain); match !== null; match = CANDIDATE.exec(plain)) {
    const digits = match[0].replace(/[^\dXx]/g, "");
    const { index } = match;
    const end = index + match[0].length;
    const isLonger = isDigitAt(plain, index - 1) || (isDigitAt(plain, end - 1) && isDigitAt(plain, end));
    const isOne =
      digits.length === 18
        ? isIdentityNumber(digits, isLonger ? LAST_GROWN_UP_BIRTH_YEAR : LAST_BIRTH_YEAR)
        : namesIdentity && isOldIdentityNumber(digits);
    if (isOne) {
      found.push({ text: text.slice(index, end), index });
      // Its last digit stays to be seen, and may begin another one.
      CANDIDATE.lastIndex = end - 1;
    } else {
      CANDIDATE.lastIndex = match.index + 1;
    }
  }
  return found;
}

/** The text with every identity number reduced to region and last digit: `140825***********2`. Keeps the length. */
export function maskIdentityNumbers(text: string): string {
  let masked = text;
  for (const { text: number, index } of findIdentityNumbers(text)) {
    const hidden = number.slice(0, 6) + "*".repeat(number.length - 7) + number.slice(-1);
    masked = masked.slice(0, index) + hidden + masked.slice(index + number.length);
  }
  return masked;
}

const NONE: readonly IdentityNumberAt[] = [];
const CANDIDATE = /\d{6}(?<gap>[ \u00A0\u3000-]?)\d{8}\k<gap>\d{3}[\dXx]|(?<!\d)\d{15}(?![\dA-Za-z])/g;
/** GB/T 2260 provinces. 91–93 are left out: they begin credit codes. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[1-3])/;
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
/** Born later, nobody stands in a ledger of the plan's years. */
const LAST_BIRTH_YEAR = 2025;
const LAST_GROWN_UP_BIRTH_YEAR = 2008;

/** Whether there are fifteen digits at all: most texts have none, and this is asked of every cell. */
function hasManyDigits(text: string): boolean {
  if (text.length < 15) return false;
  let digits = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if ((code >= 48 && code <= 57) || (code >= 0xff10 && code <= 0xff19)) digits++;
  }
  return digits >= 15;
}

/** Full-width digits, X and hyphen, one for one, so that places stay. */
function halfWidth(text: string): string {
  return text.replace(/[\uFF0D\uFF10-\uFF19\uFF38\uFF58]/g, (character) =>
    String.fromCharCode(character.charCodeAt(0) - 0xfee0),
  );
}

function isDigitAt(text: string, index: number): boolean {
  const code = text.charCodeAt(index);
  return code >= 48 && code <= 57;
}

function isIdentityNumber(digits: string, lastYear: number): boolean {
  const year = Number(digits.slice(6, 10));
  if (year > lastYear || !PROVINCES.test(digits) || !isBirthDate(year, digits.slice(10, 14))) return false;
  const sum = WEIGHTS.reduce((total, weight, index) => total + weight * Number(digits.charAt(index)), 0);
  return "10X98765432".charAt(sum % 11) === digits.charAt(17).toUpperCase();
}

function isOldIdentityNumber(digits: string): boolean {
  return PROVINCES.test(digits) && isBirthDate(1900 + Number(digits.slice(6, 8)), digits.slice(8, 12));
}

function isBirthDate(year: number, monthAndDay: string): boolean {
  return localDate(year, Number(monthAndDay.slice(0, 2)), Number(monthAndDay.slice(2))) !== undefined;
}
