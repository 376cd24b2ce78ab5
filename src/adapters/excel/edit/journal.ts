import type { EditJournal } from "../../../core/show/edits/edit";
import type { JournalRows } from "./appendedRows";
import type { CellContent, CellPlace } from "./cellContent";
import type { CellLink } from "./cellLink";
import type { CellLook } from "./cellLook";
import type { FromTo } from "./rangeAt";

/** What stood where before an edit, and what it has put there. */
export interface JournalContent {
  readonly cells: readonly JournalCell[];
  readonly rows: readonly JournalRows[];
  readonly sheets: readonly JournalSheet[];
}

export interface JournalCell {
  readonly place: CellPlace;
  readonly before: CellContent;
  /** As Excel gave it back after the edit. */
  readonly after: CellContent;
  readonly look?: FromTo<CellLook> | undefined;
  readonly link?: FromTo<CellLink> | undefined;
}

export interface JournalSheet {
  readonly id: string;
  readonly name: string;
  /** What stands on it, to know whether somebody wrote in it since. */
  readonly print: string;
}

export function journalOf(content: JournalContent): EditJournal {
  return { cells: content.cells.length, content };
}

/** A journal that this adapter has written. */
export function contentOf({ content }: EditJournal): JournalContent {
  return content as JournalContent;
}
