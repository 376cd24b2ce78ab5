/** A comment that somebody has put on a cell. */
export interface CellNote {
  readonly sheet: string;
  /** `H12`. */
  readonly cell: string;
  /** Null where nobody is named. */
  readonly author: string | null;
  readonly text: string;
}
