import { basename, resolve } from "node:path";
import { HostError } from "../../core/base/hostError";
import { percentOf } from "../../core/base/percentOf";
import type { WorkbookSnapshot } from "../../core/workbook/snapshot";
import { snapshotAssembler, type Unseen } from "../../core/workbook/snapshotPart";
import { WORDS } from "../terminal/words";
import type { FileWorkbook, World } from "../terminal/world";

/** What could be opened, in the order given, and how many files could not. */
export interface OpenedWorkbooks {
  readonly workbooks: readonly WorkbookSnapshot[];
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
 * @param staysOpen whether the workbooks are to be written to afterwards
 */
export async function openWorkbooks(
  files: readonly string[],
  world: World,
  staysOpen = false,
): Promise<OpenedWorkbooks> {
  const workbooks: WorkbookSnapshot[] = [];
  const open: FileWorkbook[] = [];
  const seen = new Set<string>();
  let failed = 0;
  for (const [index, given] of files.entries()) {
    const path = resolve(world.workingFolder, given);
    const file = basename(path);
    const place = world.realPath(path);
    if (file.startsWith("~$") || seen.has(place)) {
      world.complain(file.startsWith("~$") ? WORDS.lockFile(given) : WORDS.sameFileTwice(given));
      continue;
    }
    seen.add(place);
    const tell = (percent: number | null) => world.progress(WORDS.reading(index + 1, files.length, file, percent));
    tell(null);
    try {
      const book = world.openWorkbook(await world.readFile(path), file);
      const { workbook, blind } = await wholeOf(book, tell);
      if (blind.includes("formats")) world.complain(WORDS.withoutFormats(given));
      workbooks.push(workbook);
      book.release();
      if (staysOpen) open.push(book);
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      world.complain(error.message);
      failed += 1;
    }
  }
  return { workbooks, open, failed };
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
      const percent = percentOf(done, total);
      if (percent > told) tell((told = percent));
      return Promise.resolve(true);
    },
  );
  return assembler.whole();
}
