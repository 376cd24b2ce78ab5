import { printableLines, type Printable } from "../terminal/printable";
import { WORDS } from "../terminal/words";

/**
 * What stands before a result that lacks some of the files; nothing where it lacks none.
 *
 * @param read how many files were read
 * @param failed how many could not be
 */
export function incompleteNote(read: number, failed: number): readonly Printable[] {
  return failed > 0 ? [printableLines([WORDS.incomplete(read, failed), ""])] : [];
}
