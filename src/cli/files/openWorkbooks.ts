import { resolve } from "node:path";
import { HostError } from "../../core/base/hostError";
import type { MonthBookChoice } from "../../core/terms/settings";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { WORDS } from "../terminal/words";
import type { FileWorkbook, World } from "../terminal/world";
import { distinctInputs } from "./distinctInputs";
import { readWhole } from "./readWhole";

/** What could be opened, in the order given, and how many files could not. */
export interface OpenedWorkbooks {
  /** None where of the files none could be opened, whatever the month's book. */
  readonly workbooks: readonly WorkbookSnapshot[];
  /** Which of `workbooks` was given as the month's book; null where none was, or it could not be opened. */
  readonly book: MonthBookChoice | null;
  /** The same, open for writing; none where nobody wants to write, so that memory is free again. */
  readonly open: readonly FileWorkbook[];
  readonly failed: number;
}

/**
 * Opens the files one after another, each read once, and says of each that cannot be opened why, in one line; the others
 * are still read.
 *
 * @param files paths as given, relative ones from the working folder
 * @param book path of the month's book, read behind them; where it is one of them its ledgers count like theirs
 * @param staysOpen whether the workbooks are to be written to afterwards
 */
export async function openWorkbooks(
  { files, book }: { readonly files: readonly string[]; readonly book: string | null },
  world: World,
  staysOpen = false,
): Promise<OpenedWorkbooks> {
  const workbooks: WorkbookSnapshot[] = [];
  const open: FileWorkbook[] = [];
  const realPathOf = (given: string): string => world.realPath(resolve(world.workingFolder, given));
  const bookPlace = book === null ? null : realPathOf(book);
  const apart = bookPlace !== null && !files.some((given) => realPathOf(given) === bookPlace);
  const all = apart && book !== null ? [...files, book] : files;
  let choice: MonthBookChoice | null = null;
  let failed = 0;
  for (const { index, given, path, file, place } of distinctInputs(all, world)) {
    const tell = (percent: number | null) => world.progress(WORDS.reading(index + 1, all.length, file, percent));
    tell(null);
    try {
      const opened = world.openWorkbook(await world.readFile(path), file);
      workbooks.push(await readWhole(opened, given, tell, world));
      opened.release();
      if (staysOpen) open.push(opened);
      if (place === bookPlace) choice = { at: workbooks.length - 1, apart };
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      world.complain(error.message);
      failed += 1;
    }
  }
  if (apart && choice !== null && workbooks.length === 1) return { workbooks: [], book: null, open: [], failed };
  return { workbooks, book: choice, open, failed };
}
