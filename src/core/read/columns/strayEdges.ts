import { isBlankText } from "../../workbook/cellText";

/** The text without the white space before and behind it, or null where there is none to take away (SPEC §7 stray-space). */
export function strayEdges(text: string): string | null {
  if (!mayBeSpace(text.charCodeAt(0)) && !mayBeSpace(text.charCodeAt(text.length - 1))) return null;
  const tidy = text.slice(edge(text, 0, 1), edge(text, text.length - 1, -1) + 1);
  return tidy === text || isBlankText(tidy) ? null : tidy;
}

/** Cheap and asked of every cell: whether a character can be white space or an invisible mark. No ideograph, letter or digit is. */
export function mayBeSpace(code: number): boolean {
  return code <= 32 || (code >= 0x7f && code <= 0xa0) || (code >= 0x2000 && code <= 0x3000) || code === 0xfeff;
}

/** Place of the first character that is no white space, from either end. */
function edge(text: string, from: number, step: 1 | -1): number {
  let at = from;
  while (at >= 0 && at < text.length && SPACE.test(text.charAt(at))) at += step;
  return at;
}

const SPACE = /[\s\u200B-\u200F\u2060\uFEFF]/;
