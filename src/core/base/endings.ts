/*
 * What regular expressions say with `+$` costs the square of a text's length where it holds long runs of these characters that do not
 * end it; a cell may hold 32 767 of them.
 */

/** The text without all characters of `marks` (one code unit each) at its end. */
export function withoutEnding(text: string, marks: string): string {
  let end = text.length;
  while (end > 0 && marks.includes(text.charAt(end - 1))) end--;
  return end === text.length ? text : text.slice(0, end);
}

/** `12.50` → `12.5`, `12.00` → `12`: a decimal without zeros that say nothing. */
export function withoutTrailingZeros(decimal: string): string {
  return decimal.includes(".") ? withoutEnding(withoutEnding(decimal, "0"), ".") : decimal;
}

/** A compact text without everything from its first bracket on, where it ends in one: `任务数（项）` → `任务数`. */
export function withoutBracketBehind(compact: string): string {
  const open = compact.indexOf("(");
  return open >= 0 && compact.endsWith(")") ? compact.slice(0, open) : compact;
}
