import { openSync } from "node:fs";
import { join } from "node:path";
import { errorCode } from "./errorCode";

/** A new file, open for writing, that is to take another one's name or to go. */
export interface TemporaryFile {
  readonly file: number;
  readonly path: string;
}

/**
 * Opens a new file in a folder, whatever files killed runs have left there: process numbers come again, in containers always.
 * Its name is short, so that it fits wherever the final one does.
 */
export function openTemporary(folder: string): TemporaryFile {
  for (let attempt = 0; ; attempt++) {
    const path = join(folder, `.ledger-${process.pid}-${attempt}.tmp`);
    try {
      return { file: openSync(path, "wx"), path };
    } catch (error) {
      if (errorCode(error) !== "EEXIST" || attempt === MOST_LEFT) throw error;
    }
  }
}

const MOST_LEFT = 10_000;
