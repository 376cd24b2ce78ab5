import type { CellNote } from "../../../core/workbook/cellNote";
import { cellAddress } from "../../../core/workbook/address";
import type { ByteArray } from "./harmlessBiff";
import { legacyStream } from "./legacyBook";

/**
 * What people have put on cells of an .xls as comments (MS-XLS 2.4.179 Note, 2.4.181 Obj, 2.4.329 TxO). They are read here, for SheetJS
 * runs for ever on some broken drawings. Of Excel 95 and older none are read; what cannot be read is left out.
 */
export async function legacyNotes(bytes: Uint8Array): Promise<readonly CellNote[]> {
  const stream = await legacyStream(bytes);
  return stream === null ? [] : notesIn(stream);
}

function notesIn(stream: ByteArray): readonly CellNote[] {
  const names = new Map<number, string>();
  const notes: CellNote[] = [];
  let sheet: SheetNotes | null = null;
  /** Charts within a sheet begin and end like sheets. */
  let nested = 0;
  /** The object that a text would be of, and how many characters of it are to come. */
  let object: number | null = null;
  let missing = 0;
  for (let at = 0, next = 0; at + 4 <= stream.length; at = next) {
    const type = uint16(stream, at);
    const from = at + 4;
    next = from + uint16(stream, at + 2);
    const to = Math.min(next, stream.length);
    if (type === BEGIN && sheet !== null) nested++;
    else if (type === END && nested > 0) nested--;
    else if (nested > 0) continue;
    else if (type === BOUND_SHEET)
      names.set(uint32(stream, from), textIn(stream, from + 6, to, uint8(stream, from + 6)));
    else if (type === BEGIN) {
      const name = names.get(at);
      sheet = name === undefined ? null : { name, texts: new Map(), notes: [] };
    } else if (sheet === null) continue;
    else if (type === END) {
      notes.push(...notesOf(sheet));
      sheet = null;
    } else if (type === OBJECT) object = uint16(stream, from) === COMMON ? uint16(stream, from + 6) : null;
    else if (type === TEXT_OBJECT) missing = object === null ? 0 : uint16(stream, from + 10);
    else if (type === CONTINUE && missing > 0 && object !== null) {
      const text = textIn(stream, from - 1, to, missing);
      sheet.texts.set(object, (sheet.texts.get(object) ?? "") + text);
      missing -= text.length;
    } else if (type === NOTE) {
      const author = textIn(stream, from + 9, to, uint16(stream, from + 8)).trim();
      const cell = cellAddress(uint16(stream, from) + 1, uint16(stream, from + 2) + 1);
      sheet.notes.push({ object: uint16(stream, from + 6), cell, author });
    }
  }
  return notes;
}

interface SheetNotes {
  readonly name: string;
  /** By the object that shows them. */
  readonly texts: Map<number, string>;
  readonly notes: { readonly object: number; readonly cell: string; readonly author: string }[];
}

function notesOf({ name: sheet, texts, notes }: SheetNotes): readonly CellNote[] {
  return notes.flatMap(({ object, cell, author }) => {
    const text = (texts.get(object) ?? "").replace(/\r\n?/g, "\n").trim();
    return text === "" ? [] : [{ sheet, cell, author: author === "" ? null : author, text }];
  });
}

/**
 * Characters behind a byte of options, of which the lowest bit says whether they take two bytes each.
 *
 * @param at the byte before the options
 */
function textIn(stream: ByteArray, at: number, to: number, count: number): string {
  const size = (uint8(stream, at + 1) & 1) + 1;
  let text = "";
  for (let i = 0; i < count; i++) {
    const place = at + 2 + i * size;
    if (place + size > to) break;
    text += String.fromCharCode(size === 1 ? uint8(stream, place) : uint16(stream, place));
  }
  return text;
}

const BEGIN = 0x0809;
const END = 0x000a;
const BOUND_SHEET = 0x0085;
const OBJECT = 0x005d;
/** The first part of an object, which names it. */
const COMMON = 0x0015;
const TEXT_OBJECT = 0x01b6;
const CONTINUE = 0x003c;
const NOTE = 0x001c;

function uint8(bytes: ByteArray, at: number): number {
  return bytes[at] ?? 0;
}

function uint16(bytes: ByteArray, at: number): number {
  return uint8(bytes, at) | (uint8(bytes, at + 1) << 8);
}

function uint32(bytes: ByteArray, at: number): number {
  return uint16(bytes, at) + uint16(bytes, at + 2) * 0x1_0000;
}
