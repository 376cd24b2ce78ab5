import { basename, resolve } from "node:path";
import { HostError } from "../../core/base/hostError";
import { percentDone } from "../../core/base/percentDone";
import type { MonthBookChoice } from "../../core/terms/settings";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { snapshotAssembler, type Unseen } from "../../core/workbook/snapshotPart";
import { WORDS } from "../terminal/words";
import type { FileWorkbook, World } from "../terminal/world";

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
 * are still read. A file given twice counts once: its rows twice in the figures would be wrong. Excel's own `~$` lock
 * files, which `*.xlsx` picks up while a workbook is open, are no ledgers.
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
  const seen = new Set<string>();
  const realPathOf = (given: string): string => world.realPath(resolve(world.workingFolder, given));
  const bookPlace = book === null ? null : realPathOf(book);
  const apart = bookPlace !== null && !files.some((given) => realPathOf(given) === bookPlace);
  const all = apart && book !== null ? [...files, book] : files;
  let choice: MonthBookChoice | null = null;
  let failed = 0;
  for (const [index, given] of all.entries()) {
    const path = resolve(world.workingFolder, given);
    const file = basename(path);
    const place = world.realPath(path);
    if (file.startsWith("~$") || seen.has(place)) {
      world.complain(file.startsWith("~$") ? WORDS.lockFile(given) : WORDS.sameFileTwice(given));
      continue;
    }
    seen.add(place);
    const tell = (percent: number | null) => world.progress(WORDS.reading(index + 1, all.length, file, percent));
    tell(null);
    try {
      const opened = world.openWorkbook(await world.readFile(path), file);
      const { workbook, blind } = await wholeOf(opened, tell);
      if (blind.includes("formats")) world.complain(WORDS.withoutFormats(given));
      workbooks.push(workbook);
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

interface ReadWorkbook {
  readonly workbook: WorkbookSnapshot;
  readonly blind: readonly Unseen[];
}

/** Reads a workbook through its port, telling how much of it has been read, in per cent. */
async function wholeOf(book: FileWorkbook, tell: (percent: number) => void): Promise<ReadWorkbook> {
  const assembler = snapshotAssembler();
  let told = 0;
  await book.read(
    (part) => {
      assembler.take(part);
      return Promise.resolve(true);
    },
    (done, total) => {
      const percent = percentDone(done, total);
      if (percent > told) tell((told = percent));
      return Promise.resolve(true);
    },
  );
  return assembler.whole();
}
