import { closeSync, openSync, statSync } from "node:fs";
import { errorCode } from "./errorCode";

/** Whether a file stands there that is marked as not to be written to, or that this user may not write to. */
export function isReadOnly(path: string): boolean {
  const there = statSync(path, { throwIfNoEntry: false });
  if (there?.isFile() !== true) return false;
  if ((there.mode & WRITING) === 0) return true;
  try {
    closeSync(openSync(path, "r+"));
    return false;
  } catch (error) {
    // Another program's lock is another matter, of which writing speaks.
    return errorCode(error) === "EACCES" || errorCode(error) === "EPERM";
  }
}

/** Write bits of owner, group and others; to the system's administrator everything is writable all the same. */
const WRITING = 0o222;
