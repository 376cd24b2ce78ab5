const ALPHABET = "0123456789ABCDEFGHJKLMNPQRTUWXY";
const WEIGHTS = [1, 3, 9, 27, 19, 26, 16, 17, 20, 29, 25, 13, 8, 24, 10, 30, 28];
const ORGANISATION_WEIGHTS = [3, 7, 9, 10, 5, 8, 4, 2];

/**
 * The 统一社会信用代码 of the invented company number `n` (1–99): right by GB 32100-2015 and GB 11714, and not to be mistaken
 * for a real one, because its organisation number is all zeros but for `n`.
 */
export function creditCode(n: number): string {
  const organisation = String(n).padStart(8, "0");
  const rest = 11 - (sum(organisation, ORGANISATION_WEIGHTS) % 11);
  const body = `91140825${organisation}${rest === 10 ? "X" : rest === 11 ? "0" : String(rest)}`;
  return body + (ALPHABET[(31 - (sum(body, WEIGHTS) % 31)) % 31] ?? "");
}

function sum(text: string, weights: readonly number[]): number {
  return weights.reduce((total, weight, i) => total + weight * ALPHABET.indexOf(text[i] ?? ""), 0);
}
