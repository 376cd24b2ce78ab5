import { basename, resolve } from "node:path";
import { WORDS } from "../terminal/words";
import type { World } from "../terminal/world";

/** A file given to be read. */
export interface Input {
  /** Its place among all that were given, from 0. */
  readonly index: number;
  readonly given: string;
  readonly path: string;
  /** The name to show. */
  readonly file: string;
  /** Where the path leads when links are followed. */
  readonly place: string;
}

/**
 * Every file given once, in order. A file given twice counts once: its rows twice in the figures would be wrong. Excel's own `~$` lock
 * files, which `*.xlsx` picks up while a workbook is open, are no ledgers. What is passed over is said when its turn comes.
 */
export function* distinctInputs(files: readonly string[], world: World): Generator<Input> {
  const seen = new Set<string>();
  for (const [index, given] of files.entries()) {
    const path = resolve(world.workingFolder, given);
    const file = basename(path);
    const place = world.realPath(path);
    if (file.startsWith("~$")) world.complain(WORDS.lockFile(given));
    else if (seen.has(place)) world.complain(WORDS.sameFileTwice(given));
    else yield { index, given, path, file, place };
    seen.add(place);
  }
}
