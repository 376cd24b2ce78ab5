import { lstatSync } from "node:fs";

/** Whether anything stands at that path, a link that leads nowhere too. */
export function fileExists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}
