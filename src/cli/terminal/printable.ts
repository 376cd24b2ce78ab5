import { maskIdentityNumbers } from "../../core/values/identityNumber";

/**
 * Text that a terminal shows and does not obey: what comes out of files (cells, names of sheets, files and parts) may hold
 * escape sequences, marks that turn the direction of reading, line breaks. Only the functions here and those that draw make it.
 */
export type Printable = string & { readonly [isPrintable]: true };

declare const isPrintable: unique symbol;

/**
 * One line, whatever it held: breaks and tabs are a blank, what would be obeyed is a `?`, what has no picture goes. Sheets and
 * files may be named by an identity number, which is masked (SPEC §6).
 */
export function printableLine(text: string): Printable {
  return maskIdentityNumbers(text).replace(BREAKS, " ").replace(OBEYED, "?").replace(UNSEEN, "") as Printable;
}

/** Lines, each ended by a line break. */
export function printableLines(lines: readonly string[]): Printable {
  return lines.map((line) => `${printableLine(line)}\n`).join("") as Printable;
}

/** A JSON document with the same content, in which characters without a picture are written as `\u001b`. */
export function* printableJson(pieces: Iterable<string>): Generator<Printable, void, undefined> {
  for (const piece of pieces) yield piece.replace(UNSEEN_IN_JSON, escaped) as Printable;
}

const BREAKS = /[\t-\r\u0085\u2028\u2029]+/gu;
/** Control characters, and marks that turn the direction of what follows. */
const OBEYED = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;
const UNSEEN = /\p{Cf}/gu;
/** The line breaks of a document stand between its values. */
const UNSEEN_IN_JSON = /(?!\n)[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu;

function escaped(character: string): string {
  const units = Array.from({ length: character.length }, (_, place) => character.charCodeAt(place));
  return units.map((unit) => `\\u${unit.toString(16).padStart(4, "0")}`).join("");
}
