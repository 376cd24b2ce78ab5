import { printableLines, type Printable } from "../terminal/printable";
import { WORDS } from "../terminal/words";

/**
 * What stands before a result that lacks some of the files; nothing where it lacks none.
 *
 * @param read how many files were read
 * @param failed how many could not be
 * @param isWithoutBook whether the month's book that was named is one of them: where it is the only one, the figures lack nothing
 */
export function incompleteNote(read: number, failed: number, isWithoutBook = false): readonly Printable[] {
  if (failed === 1 && isWithoutBook) return [printableLines([WORDS.withoutBook, ""])];
  return failed > 0 ? [printableLines([WORDS.incomplete(read, failed), ""])] : [];
}
