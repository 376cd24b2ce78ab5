import { type NewSheet } from "./newSheets";

/** A sheet of ours that stands in the workbook. */
export interface OldSheet {
  readonly id: string;
  readonly name: string;
  readonly retiredName: string;
  readonly isShown: boolean;
}

/** A sheet of ours that becomes the user's. */
export interface KeptOldSheet {
  readonly id: string;
  readonly name: string;
  readonly keptName: string;
}

/** What a writing has come to: all that is needed to finish it or to take it back. */
export interface WriteState {
  added: readonly NewSheet[];
  /** Sheets of ours that are to go, with the names they bear meanwhile. */
  readonly old: readonly OldSheet[];
  /** Sheets of ours that stay as the user's. */
  readonly kept: readonly KeptOldSheet[];
  /** Ids of marks that are to go, by sheet; null where marks stay as they are. */
  readonly oldMarks: ReadonlyMap<string, readonly string[]> | null;
  /** Marks are to be cleared, and Excel cannot tell of some of the rules that it lists. */
  readonly hasUnreadableRules: boolean;
  /** Sheets on which marks of ours may stand. */
  readonly markedSheets: readonly string[];
  /** The sheet in front before the writing; null where that is no worksheet. */
  readonly activeId: string | null;
  /** The sheet that is to be in front afterwards: the same, or the one that takes its place. */
  frontId: string | null;
  /** Putting new in the place of old has begun. */
  isSwapping: boolean;
}
