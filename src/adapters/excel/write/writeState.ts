import { type NewSheet } from "./newSheets";

/** What a writing has come to: all that is needed to finish it or to take it back. */
export interface WriteState {
  added: readonly NewSheet[];
  /** Sheets of ours that are to go, with the names they bear meanwhile. */
  readonly old: readonly { readonly id: string; readonly name: string; readonly retiredName: string }[];
  /** Ids of marks that are to go, by sheet; null where marks stay as they are. */
  readonly oldMarks: ReadonlyMap<string, readonly string[]> | null;
  /** Sheets on which marks of ours may stand. */
  readonly markedSheets: readonly string[];
  /** The sheet in front before the writing. */
  readonly activeId: string;
  isSwapping: boolean;
}
