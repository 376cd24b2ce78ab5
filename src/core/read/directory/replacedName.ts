import { cellPhrases } from "./cellPhrases";
import { withoutRepeats } from "./withoutRepeats";
import type { NameIndex } from "./nameIndex";

/**
 * A cell with one of its names written otherwise, and all else as it was. A name that stands there already is not written twice.
 *
 * @param name as `cellPhrases` read it
 * @returns null where its place is not certain, or where the new text would not read as meant
 */
export function replacedName(index: NameIndex, text: string, name: string, by: string): string | null {
  const span = placeOf(text, name);
  if (span === null) return null;
  const replaced = withoutRepeats(index, text.slice(0, span.from) + by + text.slice(span.to));
  if (replaced === null) return null;
  const before = mentionsIn(index, text);
  const after = mentionsIn(index, replaced);
  const isMeant = after.known.includes(by) && after.unknown === before.unknown - 1;
  return isMeant && before.known.every((known) => after.known.includes(known)) ? replaced : null;
}

function mentionsIn(index: NameIndex, text: string): { readonly known: readonly string[]; readonly unknown: number } {
  const mentions = cellPhrases(index, text).phrases.flatMap((phrase) => phrase.mentions);
  return {
    known: mentions.flatMap(({ names }) => names),
    unknown: mentions.filter(({ outcome }) => outcome === "unknown").length,
  };
}

/** Where a name stands in a text as written, with the white space inside it; null unless it stands there once. */
function placeOf(text: string, name: string): { readonly from: number; readonly to: number } | null {
  let plain = "";
  const origin: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const shown = text.charAt(at).normalize("NFKC").replace(BLANK, "");
    for (const char of shown) {
      plain += char;
      origin.push(at);
    }
  }
  const wanted = name.normalize("NFKC").replace(BLANK, "");
  const at = wanted === "" ? -1 : plain.indexOf(wanted);
  if (at < 0 || plain.includes(wanted, at + 1)) return null;
  const [from, last] = [origin[at], origin[at + wanted.length - 1]];
  return from === undefined || last === undefined ? null : { from, to: last + 1 };
}

const BLANK = /[\s\u200B-\u200F\u2060\uFEFF]+/g;
