/**
 * Makes a workbook stream (MS-XLS) safe to parse, in place: every record but those that carry cells, texts, formats,
 * rows, widths, merges and sheets becomes one that parsers pass over, and formulas lose their tokens and keep their values.
 * SheetJS runs for ever on some broken formulas, names and drawings, none of which a snapshot needs.
 */
export function harmlessBiff(stream: ByteArray): void {
  let formulaLength: { readonly offset: number; readonly size: number } | undefined;
  let isKept = false;
  let widths = 0;
  for (let at = 0; at + 4 <= stream.length;) {
    const type = uint16(stream, at);
    const length = uint16(stream, at + 2);
    formulaLength ??= FORMULA_LENGTH.get(type);
    if (FORMULAS.has(type) && formulaLength !== undefined) {
      const { offset, size } = formulaLength;
      isKept = length >= offset + size;
      if (isKept) for (let i = 0; i < size; i++) stream[at + 4 + offset + i] = 0;
    } else if (type === COLUMN_WIDTHS)
      isKept = length >= 10 && uint16(stream, at + 6) <= LAST_COLUMN && ++widths <= MOST_WIDTHS;
    else if (type !== CONTINUE) isKept = NEEDED.has(type);
    if (!isKept) {
      stream[at] = SELECTION;
      stream[at + 1] = 0;
    }
    at += 4 + length;
  }
}

/** A Uint8Array, or the plain array that a browser without Buffer gets from SheetJS. */
export interface ByteArray {
  readonly length: number;
  [at: number]: number;
}

const CONTINUE = 0x003c;
/** Widths of columns from one to another; parsers go through them one by one. */
const COLUMN_WIDTHS = 0x007d;
/** Counted from 0; Excel writes one more than there are. */
const LAST_COLUMN = 256;
/** More than any workbook has. */
const MOST_WIDTHS = 20_000;
/** Says which cells are selected: nothing to a reader. */
const SELECTION = 0x001d;
const FORMULAS: ReadonlySet<number> = new Set([0x0006, 0x0206, 0x0406]);
/** Where a formula record keeps the length of its tokens, by the first record of the stream (Excel 2, 3, 4, 5 and on). */
const FORMULA_LENGTH: ReadonlyMap<number, { readonly offset: number; readonly size: number }> = new Map([
  [0x0009, { offset: 16, size: 1 }],
  [0x0209, { offset: 16, size: 2 }],
  [0x0409, { offset: 16, size: 2 }],
  [0x0809, { offset: 20, size: 2 }],
]);
const NEEDED: ReadonlySet<number> = new Set([
  ...[0x0009, 0x0209, 0x0409, 0x0809, 0x000a, 0x0022, 0x002f, 0x0042, 0x0081, 0x0085], // workbook and sheets
  ...[0x0000, 0x0200, 0x0208, 0x00e5], // dimensions, rows, merges
  ...[0x0043, 0x0243, 0x0443, 0x00e0, 0x0044, 0x001e, 0x041e], // styles and formats
  ...[0x00fc, 0x00fd, 0x0004, 0x0204, 0x00d6, 0x0007, 0x0207], // texts
  ...[0x0002, 0x0003, 0x0203, 0x027e, 0x00bd, 0x0005, 0x0205], // numbers, logical values, errors
]);

function uint16(bytes: ByteArray, at: number): number {
  return bytes[at]! | (bytes[at + 1]! << 8);
}
