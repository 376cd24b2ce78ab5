import { isBlankText } from "../../workbook/cellText";

/** The text without the white space before and behind it, or null where there is none to take away (SPEC §7 stray-space). */
export function strayEdges(text: string): string | null {
  if (!mayBeSpace(text.charCodeAt(0)) && !mayBeSpace(text.charCodeAt(text.length - 1))) return null;
  const tidy = text.replace(EDGE, "");
  return tidy === text || isBlankText(tidy) ? null : tidy;
}

/** Cheap and asked of every cell: whether a character can be white space or an invisible mark. No ideograph, letter or digit is. */
export function mayBeSpace(code: number): boolean {
  return code <= 32 || (code >= 0x7f && code <= 0xa0) || (code >= 0x2000 && code <= 0x3000) || code === 0xfeff;
}

const EDGE = /^[\s\u200B-\u200F\u2060\uFEFF]+|[\s\u200B-\u200F\u2060\uFEFF]+$/g;
