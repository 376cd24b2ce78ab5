import { basename, resolve } from "node:path";
import { HostError } from "../core/base/hostError";
import type { WorkbookSnapshot } from "../core/workbook/snapshot";
import { WORDS } from "./words";
import type { World } from "./world";

/** What could be opened, in the order given, and how many files could not. */
interface OpenedWorkbooks {
  readonly workbooks: readonly WorkbookSnapshot[];
  readonly failed: number;
}

/**
 * Opens the files one after another and says of each that cannot be opened why, in one line; the others are still
 * read. A file given twice counts once: its rows twice in the figures would be wrong. Excel's own `~$` lock files,
 * which `*.xlsx` picks up while a workbook is open, are no ledgers.
 *
 * @param files paths as given, relative ones from the working folder
 */
export async function openWorkbooks(files: readonly string[], world: World): Promise<OpenedWorkbooks> {
  const workbooks: WorkbookSnapshot[] = [];
  const seen = new Set<string>();
  let failed = 0;
  for (const [index, given] of files.entries()) {
    const path = resolve(world.workingFolder, given);
    const file = basename(path);
    const identity = world.realPath(path) ?? path;
    if (file.startsWith("~$") || seen.has(identity)) {
      world.complain(file.startsWith("~$") ? WORDS.lockFile(given) : WORDS.sameFileTwice(given));
      continue;
    }
    seen.add(identity);
    world.progress(WORDS.reading(index + 1, files.length, file));
    try {
      workbooks.push(await world.openWorkbook(path, file));
    } catch (error) {
      if (!(error instanceof HostError)) throw error;
      world.progress(null);
      world.complain(error.message);
      failed += 1;
    }
  }
  return { workbooks, failed };
}
