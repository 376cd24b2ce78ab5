import { once } from "../../../core/base/once";
import { biffRecords, uint16, uint8 } from "./biffRecords";
import type { ByteArray } from "./harmlessBiff";
import { legacyStream } from "./legacyBook";

/** Whether a cell is of a certain look; rows and columns count from 1. */
export type IsSuch = (sheet: string, row: number, column: number) => boolean;

/** What of the looks of an .xls SheetJS does not tell. None of Excel 95 and older; what cannot be read is plain. */
export interface LegacyLooks {
  /** Whether the text of a cell is broken into lines as wide as the cell. */
  readonly wraps: IsSuch;
  /** Whether it is struck through; runs of a text are not looked at. Null where no cell's is. */
  readonly struck: IsSuch | null;
}

/**
 * Which cells of an .xls wrap their text (MS-XLS 2.4.353 XF), and which are struck through (2.4.122 Font). Blank cells are passed
 * over: they show no text. Throws Refusal where the file is no workbook.
 */
export async function legacyLooks(bytes: Uint8Array): Promise<LegacyLooks> {
  const stream = await legacyStream(bytes);
  if (stream === null) return { wraps: () => false, struck: null };
  const { fonts, formats } = looksIn(stream);
  // Asked of a grid alone.
  const wraps = once(() =>
    suchCells(
      stream,
      formats.map(({ wraps: isOn }) => isOn),
    ),
  );
  const struck = formats.map(({ font }) => fonts[font > MISSING_FONT ? font - 1 : font] === true);
  return {
    wraps: (sheet, row, column) => wraps()(sheet, row, column),
    struck: struck.includes(true) ? suchCells(stream, struck) : null,
  };
}

/** Of each font whether it strikes, and of each format that cells name whether it wraps, and its font. */
function looksIn(stream: ByteArray): {
  readonly fonts: readonly boolean[];
  readonly formats: readonly { readonly wraps: boolean; readonly font: number }[];
} {
  const fonts: boolean[] = [];
  const formats: { wraps: boolean; font: number }[] = [];
  for (const { type, from, to, sheet } of biffRecords(stream)) {
    if (sheet !== null) break;
    if (type === FONT) fonts.push((uint16(stream, from + FONT_FLAGS) & STRUCK) !== 0);
    if (type === FORMAT)
      formats.push({
        wraps: to - from > ALIGNMENT && (uint8(stream, from + ALIGNMENT) & WRAP) !== 0,
        font: uint16(stream, from),
      });
  }
  return { fonts, formats };
}

/** @param isSuch by the number of the format that a cell names */
function suchCells(stream: ByteArray, isSuch: readonly boolean[]): IsSuch {
  const sheets = new Map<string, Set<number>>();
  for (const { type, from, to, sheet } of biffRecords(stream)) {
    if (sheet === null) continue;
    const count = cellsOf(type, to - from);
    if (count === 0) continue;
    const [row, first] = [uint16(stream, from), uint16(stream, from + 2)];
    const places = sheets.get(sheet.name) ?? new Set<number>();
    sheets.set(sheet.name, places);
    for (let i = 0; i < count && first + i < COLUMNS; i++) {
      // A cell that comes twice is what it is last.
      if (isSuch[uint16(stream, from + 4 + i * NUMBER_SIZE)] === true) places.add(placeOf(row, first + i));
      else places.delete(placeOf(row, first + i));
    }
  }
  return (sheet, row, column) => sheets.get(sheet)?.has(placeOf(row - 1, column - 1)) === true;
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
const FONT = 0x0031;
/** Where a font keeps what else it does, and the bit of it that says that it strikes through. */
const FONT_FLAGS = 2;
const STRUCK = 8;
/** The font of this number does not exist: those behind it stand one place before their number. */
const MISSING_FONT = 4;
const FORMAT = 0x00e0;
/** Where a format keeps how texts stand, and the bit of it that says that they wrap. */
const ALIGNMENT = 6;
const WRAP = 8;
/** A row of rounded numbers, each with its format. */
const NUMBERS = 0x00bd;
const NUMBER_SIZE = 6;
/** Texts, numbers, formulas, logical values and errors. */
const CELLS: ReadonlySet<number> = new Set([0x00fd, 0x0204, 0x00d6, 0x0203, 0x027e, 0x0006, 0x0205]);
