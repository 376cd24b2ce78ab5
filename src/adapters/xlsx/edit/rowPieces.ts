import { columnLetters } from "../../../core/workbook/address";
import { cellXml } from "../write/cellXml";
import { encodedPieces } from "../write/encodedPieces";
import { withPrefix } from "../write/styleShelf";
import { crc32 } from "../zip/crc32";
import type { NativeZip } from "../../../core/ports";
import type { MadeStretch } from "./changes";
import type { RowsBelow, Stretch } from "./rowsBelow";

/** How the cells of one column of appended rows are written. */
export interface ColumnWriting {
  /** Number of the style of texts, and of numbers. */
  readonly ofText: number;
  readonly ofNumber: number;
  /** Added to numbers: days of a workbook that counts from 1904. */
  readonly shift: number;
}

/** The rows of a stretch as `row` elements, made as they are asked for: a month of an archive never stands in memory whole. */
export interface StretchPieces {
  readonly pieces: Iterable<Uint8Array>;
  /** By what they are known again; once all pieces have been taken. */
  made(): MadeStretch;
}

export function stretchPieces(
  { appended: { firstRow, columns, rows } }: RowsBelow,
  { from, to }: Stretch,
  writings: readonly ColumnWriting[],
  prefix: string,
  native: NativeZip | null,
): StretchPieces {
  const letters = columns.map(({ column }) => columnLetters(column));
  const checksum = native?.crc32 === undefined ? null : native.crc32.bind(native);
  let size = 0;
  let crc = 0;
  return {
    pieces: counted(),
    made: () => ({ firstRow: firstRow + from, rows: to - from, size, crc }),
  };

  function* counted(): Iterable<Uint8Array> {
    for (const piece of encodedPieces(texts())) {
      size += piece.length;
      crc = checksum === null ? crc32(crc, piece) : checksum(piece, crc);
      yield piece;
    }
  }

  function* texts(): Iterable<string> {
    for (let index = from; index < to; index++) {
      const row = firstRow + index;
      let inside = "";
      rows[index]?.forEach((value, place) => {
        const writing = writings[place];
        if (value === null || value === "" || writing === undefined) return;
        const isNumber = typeof value === "number";
        const style = isNumber ? writing.ofNumber : writing.ofText;
        inside += cellXml(
          `${letters[place] ?? ""}${row}`,
          style,
          { value, role: "text" },
          isNumber ? writing.shift : 0,
        );
      });
      yield withPrefix(`<row r="${row}">${inside}</row>`, prefix);
    }
  }
}
