import { damaged } from "../zip/refusal";
import type { XmlTag } from "./xmlTokens";

/**
 * The characters between two tags: UTF-8 and entities decoded, line ends made `\n` as XML asks. Throws Refusal
 * (damaged) at invalid UTF-8 and at entities that XML does not know.
 */
export function xmlText(buffer: Uint8Array, start: number, end: number, isCdata = false): string {
  const length = isCdata || end - start > SHORT ? -1 : shortText(buffer, start, end);
  if (length < 0) return restored(decoded(buffer, start, end), isCdata);
  // Typed arrays are array-likes, which `apply` takes, whatever its declaration says.
  return String.fromCharCode.apply(null, views[length]!);
}

/** The value of the attribute with this local name (`id` finds `r:id`), or `undefined`. */
export function attribute(tag: XmlTag, name: string): string | undefined {
  const { buffer, bounds } = tag;
  for (let i = 0; i < tag.attributes; i += 4) {
    if (hasLocalName(buffer, bounds[i]!, bounds[i + 1]!, name)) return xmlText(buffer, bounds[i + 2]!, bounds[i + 3]!);
  }
  return undefined;
}

/** xsd:boolean. */
export function isTrue(value: string | undefined): boolean {
  return value === "1" || value === "true";
}

/** Undoes `_x000D_` (ST_Xstring, ECMA-376 part 1 §22.9.2.19): characters XML cannot hold, and `_x005F_` for `_`. */
export function unescaped(text: string): string {
  if (!text.includes("_x")) return text;
  return text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));
}

const AMPERSAND = 0x26;
const RETURN = 0x0d;
const COLON = 0x3a;
const SEMICOLON = 0x3b;
const LESS = 0x3c;
const GREATER = 0x3e;
const [LETTER_A, LETTER_G, LETTER_L, LETTER_M, LETTER_P, LETTER_T] = [0x61, 0x67, 0x6c, 0x6d, 0x70, 0x74];
/** Bytes: up to here a TextDecoder takes longer. */
const SHORT = 300;
const units = new Uint16Array(SHORT);
/** `views[n]`: the first n units. */
const views = Array.from({ length: SHORT + 1 }, (_, n) => units.subarray(0, n) as unknown as number[]);
const utf8 = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
const NAMED: ReadonlyMap<string, string> = new Map([
  ["lt", "<"],
  ["gt", ">"],
  ["amp", "&"],
  ["quot", '"'],
  ["apos", "'"],
]);

/**
 * Decodes ASCII, marks written as entities and three-byte characters (all common Chinese ones) into `units`: for short texts this takes half the
 * time of a TextDecoder. The number of units, or -1 for what it leaves to the thorough way.
 */
function shortText(buffer: Uint8Array, start: number, end: number): number {
  let length = 0;
  for (let at = start; at < end;) {
    const byte = buffer[at]!;
    if (byte < 0x80) {
      if (byte === RETURN) return -1;
      if (byte === AMPERSAND) {
        const mark = usualMark(buffer, at, end);
        if (mark === 0) return -1;
        units[length++] = mark;
        at += mark === AMPERSAND ? "&amp;".length : "&lt;".length;
        continue;
      }
      units[length++] = byte;
      at++;
    } else {
      const second = buffer[at + 1]!;
      const third = buffer[at + 2]!;
      // E0 could be an overlong form and ED a surrogate: not worth telling apart here.
      if ((byte & 0xf0) !== 0xe0 || byte === 0xe0 || byte === 0xed || at + 3 > end) return -1;
      if ((second & 0xc0) !== 0x80 || (third & 0xc0) !== 0x80) return -1;
      units[length++] = ((byte & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
      at += 3;
    }
  }
  return length;
}

/** The character of `&amp;`, `&lt;` or `&gt;`; 0 for any other entity. */
function usualMark(buffer: Uint8Array, at: number, end: number): number {
  const second = buffer[at + 1];
  if (second === LETTER_A)
    return at + 5 <= end && buffer[at + 2] === LETTER_M && buffer[at + 3] === LETTER_P && buffer[at + 4] === SEMICOLON
      ? AMPERSAND
      : 0;
  if (at + 4 > end || buffer[at + 2] !== LETTER_T || buffer[at + 3] !== SEMICOLON) return 0;
  return second === LETTER_L ? LESS : second === LETTER_G ? GREATER : 0;
}

function hasLocalName(buffer: Uint8Array, start: number, end: number, name: string): boolean {
  const local = end - name.length;
  if (local < start || (local > start && buffer[local - 1] !== COLON)) return false;
  for (let i = 0; i < name.length; i++) if (buffer[local + i] !== name.charCodeAt(i)) return false;
  return true;
}

function decoded(buffer: Uint8Array, start: number, end: number): string {
  try {
    return utf8.decode(buffer.subarray(start, end));
  } catch {
    throw damaged("文字编码有误", "text in a wrong encoding");
  }
}

function restored(text: string, isCdata: boolean): string {
  // Line ends before entities: a written &#13; is meant.
  const lines = text.includes("\r") ? text.replace(/\r\n?/g, "\n") : text;
  if (isCdata || !lines.includes("&")) return lines;
  const pieces = lines.split("&");
  let whole = pieces[0]!;
  for (let i = 1; i < pieces.length; i++) {
    const piece = pieces[i]!;
    const semicolon = piece.indexOf(";");
    if (semicolon < 0) throw damaged("XML 中有孤立的 &", "a lone & in XML");
    whole += referenced(piece.slice(0, semicolon)) + piece.slice(semicolon + 1);
  }
  return whole;
}

function referenced(name: string): string {
  const named = NAMED.get(name);
  if (named !== undefined) return named;
  const digits = /^#(?:(\d{1,8})|x([0-9A-Fa-f]{1,8}))$/.exec(name);
  if (digits === null) throw damaged("XML 中有不认识的实体", "unknown entity in XML");
  const code = digits[1] === undefined ? Number.parseInt(digits[2]!, 16) : Number(digits[1]);
  if (code === 0 || code > 0x10ffff || (code >= 0xd800 && code <= 0xdfff))
    throw damaged("XML 中有不存在的字符", "a character in XML that does not exist");
  return String.fromCodePoint(code);
}
