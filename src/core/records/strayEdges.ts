import { isBlankText } from "../workbook/cellText";

const EDGE = /^[\s\u200B-\u200F\u2060\uFEFF]+|[\s\u200B-\u200F\u2060\uFEFF]+$/g;

/** The text without the white space before and behind it, or null where there is none to take away (SPEC §7 stray-space). */
export function strayEdges(text: string): string | null {
  if (isBlankText(text)) return null;
  const tidy = text.replace(EDGE, "");
  return tidy === text ? null : tidy;
}
