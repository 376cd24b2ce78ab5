/**
 * One spelling of what a cell says, for comparing: NFKC (full-width digits and brackets become half-width) with every
 * white space, line break and invisible mark removed. Idempotent.
 */
export function compact(text: string): string {
  if (PLAIN.test(text)) return text;
  const folded = text.normalize("NFKC");
  const bare = folded.replace(BLANKS, "");
  // NFKC after the removal can bring no white space back, but a removed space can let a mark combine: hence the order.
  return bare.length === folded.length ? bare : bare.normalize("NFKC");
}

/** NFKC with outer white space removed (SPEC §6); inner spaces and line breaks stay. */
export function tidy(text: string): string {
  return PLAIN.test(text) ? text : text.normalize("NFKC").replace(INVISIBLE, "").trim();
}

/**
 * One name on one line: where a clerk broke it between two Chinese characters nothing was left out, and nothing is put in; any other
 * white space is one space. Not for texts whose lines are names or sentences each.
 */
export function oneLine(text: string): string {
  return text.replace(BROKEN, "").replace(/\s+/g, " ").trim();
}

/** What people see of a text: without invisible marks and outer white space, else as written. */
export function visible(text: string): string {
  return PLAIN.test(text) ? text : text.replace(INVISIBLE, "").trim();
}

/** True where a text says nothing: only white space or invisible marks. */
export function isBlankText(text: string): boolean {
  return text.length === 0 || compact(text).length === 0;
}

/** Ideographs, ASCII letters, digits and marks that are normal already: nothing to remove, nothing to fold. */
const PLAIN = /^[一-龥A-Za-z0-9\-_./%()+,:;“”、。]*$/;
const BROKEN = /(?<=[一-龥，。、；：（）“”《》])[ \t\u3000]*[\r\n]\s*(?=[一-龥，。、；：（）“”《》])/g;
const BLANKS = /[\s\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]+/g;
const INVISIBLE = /[\u200B-\u200F\u2060\uFEFF\u00AD\u202A-\u202E\u2066-\u2069]+/g;
