import type { CellNote } from "../../../core/workbook/cellNote";
import { cellAddress } from "../../../core/workbook/address";
import { biffRecords, biffText, uint16, type BiffRecord } from "./biffRecords";
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
  const sheets: SheetNotes[] = [];
  let open: SheetNotes | undefined;
  /** The object that a text would be of, and how many characters of it are to come. */
  let object: number | null = null;
  let missing = 0;
  for (const { type, from, to, sheet } of biffRecords(stream)) {
    if (sheet === null) continue;
    if (open?.sheet !== sheet) {
      open = { sheet, texts: new Map(), notes: [] };
      sheets.push(open);
      [object, missing] = [null, 0];
    }
    if (type === OBJECT) object = uint16(stream, from) === COMMON ? uint16(stream, from + 6) : null;
    else if (type === TEXT_OBJECT) missing = object === null ? 0 : uint16(stream, from + 10);
    else if (type === CONTINUE && missing > 0 && object !== null) {
      const text = biffText(stream, from - 1, to, missing);
      open.texts.set(object, (open.texts.get(object) ?? "") + text);
      missing -= text.length;
    } else if (type === NOTE) {
      const author = biffText(stream, from + 9, to, uint16(stream, from + 8)).trim();
      const cell = cellAddress(uint16(stream, from) + 1, uint16(stream, from + 2) + 1);
      open.notes.push({ object: uint16(stream, from + 6), cell, author });
    }
  }
  return sheets.flatMap(notesOf);
}

interface SheetNotes {
  readonly sheet: NonNullable<BiffRecord["sheet"]>;
  /** By the object that shows them. */
  readonly texts: Map<number, string>;
  readonly notes: { readonly object: number; readonly cell: string; readonly author: string }[];
}

function notesOf({ sheet: { name: sheet }, texts, notes }: SheetNotes): readonly CellNote[] {
  return notes.flatMap(({ object, cell, author }) => {
    const text = (texts.get(object) ?? "").replace(/\r\n?/g, "\n").trim();
    return text === "" ? [] : [{ sheet, cell, author: author === "" ? null : author, text }];
  });
}

const OBJECT = 0x005d;
/** The first part of an object, which names it. */
const COMMON = 0x0015;
const TEXT_OBJECT = 0x01b6;
const CONTINUE = 0x003c;
const NOTE = 0x001c;
