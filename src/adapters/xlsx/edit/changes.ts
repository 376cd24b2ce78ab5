/** A cell that an edit has written, as the raw `c` elements before and after; null where there was none. */
export interface CellChange {
  readonly sheet: string;
  readonly cell: string;
  readonly before: string | null;
  readonly after: string | null;
  /** Where its link became another one. */
  readonly link?: LinkChange;
}

/** The raw `hyperlink` elements of a cell before and after; null where there was none. */
export interface LinkChange {
  readonly before: string | null;
  readonly after: string | null;
}

/** Rows that an edit has put below all that a sheet had. */
export interface MadeRows {
  readonly sheet: string;
  readonly firstRow: number;
  readonly stretches: readonly MadeStretch[];
  /** Cells in rows that were there already, blank. */
  readonly cells: readonly CellChange[];
}

/** Rows one behind the other, and by what they are known again if nobody has written in them. */
export interface MadeStretch {
  readonly firstRow: number;
  readonly rows: number;
  readonly size: number;
  readonly crc: number;
}

/** Where a check or a table holds, in the part that says so, before and after rows were put under it. */
export interface GrownArea {
  readonly part: string;
  readonly before: string;
  readonly after: string;
}

/** A sheet that an edit has made, and by what its part is known again if nobody has written in it. */
export interface MadeSheet {
  readonly name: string;
  readonly size: number;
  readonly crc: number;
}
