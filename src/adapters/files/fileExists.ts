import { lstatSync } from "node:fs";

/** Whether anything stands at that path, a link that leads nowhere too. */
export function fileExists(path: string): boolean {
  try {
    return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
  } catch {
    // Beyond a file, or where nobody may look.
    return false;
  }
}
