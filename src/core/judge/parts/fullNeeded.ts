/** What keeps an edit from being judged by itself: it may change what is read elsewhere, too. */
export type FullNeeded =
  | "unknown-sheet"
  | "no-ledger"
  | "many-rows"
  /** A row that is no record, or would become one or cease to be one. */
  | "rows"
  /** A cell of a merged area. */
  | "merged"
  | "header"
  /** What a column holds, by which its heading is understood. */
  | "column-content"
  | "unit-line"
  | "progress-scale"
  /** What a row is known by: which row of last month's it is, and which are gone, may be another matter now. */
  | "same-record"
  /** So many names have changed that a ledger may have become the same as another, or other than it. */
  | "twice"
  /** An earlier edit needed a full check, and none was made. */
  | "earlier";
