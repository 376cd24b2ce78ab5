/** A cell that an edit has written, as the raw `c` elements before and after; null where there was none. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | null;
  readonly after: string | null;
}

/** A sheet that an edit has made, and by what its part is known again if nobody has written in it. */
export interface MadeSheet {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}
