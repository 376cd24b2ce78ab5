import { biffRecords, uint16, uint8 } from "./biffRecords";
import type { ByteArray } from "./harmlessBiff";
import { legacyStream } from "./legacyBook";

/** Whether the text of a cell is broken into lines as wide as the cell; rows and columns count from 1. */
export type IsWrapped = (sheet: string, row: number, column: number) => boolean;

/**
 * Which cells of an .xls wrap their text (MS-XLS 2.4.353 XF), which SheetJS does not tell. None of Excel 95 and older; what cannot be
 * read does not wrap. Blank cells are passed over: they show no text. Throws Refusal where the file is no workbook.
 */
export async function legacyWraps(bytes: Uint8Array): Promise<IsWrapped> {
  const stream = await legacyStream(bytes);
  const sheets = stream === null ? new Map<string, ReadonlySet<number>>() : wrapsIn(stream);
  return (sheet, row, column) => sheets.get(sheet)?.has(placeOf(row - 1, column - 1)) === true;
}

/** Places of the cells that wrap, by the name of their sheet. */
function wrapsIn(stream: ByteArray): ReadonlyMap<string, ReadonlySet<number>> {
  /** Of the formats that cells name by their number. */
  const wraps: boolean[] = [];
  const sheets = new Map<string, Set<number>>();
  for (const { type, from, to, sheet } of biffRecords(stream)) {
    if (sheet === null) {
      if (type === FORMAT) wraps.push(to - from > ALIGNMENT && (uint8(stream, from + ALIGNMENT) & WRAP) !== 0);
      continue;
    }
    const count = cellsOf(type, to - from);
    if (count === 0) continue;
    const [row, first] = [uint16(stream, from), uint16(stream, from + 2)];
    const places = sheets.get(sheet.name) ?? new Set<number>();
    sheets.set(sheet.name, places);
    for (let i = 0; i < count && first + i < COLUMNS; i++) {
      // A cell that comes twice is what it is last.
      if (wraps[uint16(stream, from + 4 + i * NUMBER_SIZE)] === true) places.add(placeOf(row, first + i));
      else places.delete(placeOf(row, first + i));
    }
  }
  return sheets;
}

/** How many cells a record carries: each begins with its format, the first behind row and column. */
function cellsOf(type: number, length: number): number {
  // Behind several numbers stands their last column.
  if (type === NUMBERS) return Math.max(0, Math.floor((length - 6) / NUMBER_SIZE));
  return CELLS.has(type) && length >= 6 ? 1 : 0;
}

/** Counted from 0. */
function placeOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

const COLUMNS = 256;
const FORMAT = 0x00e0;
/** Where a format keeps how texts stand, and the bit of it that says that they wrap. */
const ALIGNMENT = 6;
const WRAP = 8;
/** A row of rounded numbers, each with its format. */
const NUMBERS = 0x00bd;
const NUMBER_SIZE = 6;
/** Texts, numbers, formulas, logical values and errors. */
const CELLS: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x0006, 0x0205]);
