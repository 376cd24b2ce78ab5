import {
  chmodSync,
  closeSync,
  fchmodSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from "node:fs";
import { dirname } from "node:path";
import { errorCode } from "./errorCode";
import { finalPath } from "./finalPath";
import { openTemporary } from "./openTemporary";
import { orWriteRefusal } from "./writeRefusal";

/**
 * Writes a file all or nothing: into a new file beside it, which then takes its name and its permissions. Until that
 * moment a file already there stays as it was, and an error leaves nothing behind.
 *
 * @param path absolute path; its folder must exist. Links are followed and stay links
 * @param pieces text or bytes, in order; taken one by one, so that a long text need never be whole in memory
 * @throws HostError `not-writable` where the place does not let it; whatever `pieces` throws
 */
export function writeFileAtomically(path: string, pieces: Iterable<string | Uint8Array>): void {
  const target = finalPath(path);
  const there = orWriteRefusal(path, () => statSync(target, { throwIfNoEntry: false }));
  if (there !== undefined && !there.isFile()) {
    // Something like /dev/stdout is written through: nothing may take its place.
    const passage = orWriteRefusal(path, () => openSync(target, "w"));
    writeAndClose(path, passage, pieces);
    return;
  }
  const temporary = orWriteRefusal(path, () => openTemporary(dirname(target)));
  try {
    writeAndClose(path, temporary.file, pieces, () => {
      if (there !== undefined) fchmodSync(temporary.file, there.mode & PERMISSIONS);
      fsyncSync(temporary.file);
    });
    orWriteRefusal(path, () => replace(temporary.path, target));
  } catch (error) {
    quietly(() => rmSync(temporary.path, { force: true }));
    throw error;
  }
}

const PERMISSIONS = 0o777;

function writeAndClose(
  path: string,
  file: number,
  pieces: Iterable<string | Uint8Array>,
  finish: () => void = () => undefined,
): void {
  try {
    const encoded = encoder();
    for (const piece of pieces) writeWhole(path, file, typeof piece === "string" ? encoded(piece) : piece);
    orWriteRefusal(path, finish);
  } catch (error) {
    quietly(() => closeSync(file));
    throw error;
  }
  orWriteRefusal(path, () => closeSync(file));
}

/** UTF-8 of texts, each until the next one: one place for all pieces of a long text, made when the first comes. */
function encoder(): (text: string) => Uint8Array {
  let bytes = Buffer.alloc(0);
  return (text) => {
    const most = text.length * MOST_BYTES_OF_A_UNIT;
    if (bytes.length < most) bytes = Buffer.allocUnsafeSlow(most);
    return bytes.subarray(0, bytes.write(text, 0, "utf8"));
  };
}

/** UTF-8 takes at most three bytes for a UTF-16 unit. */
const MOST_BYTES_OF_A_UNIT = 3;

/** Tidies up behind an error that is to be told, not this. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // As it is.
  }
}

function writeWhole(path: string, file: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += orWriteRefusal(path, () => writeSync(file, bytes, done));
}

/** On Windows a file that is marked read-only lets nothing take its name. */
function replace(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if (process.platform !== "win32" || errorCode(error) !== "EPERM") throw error;
    chmodSync(to, WRITABLE);
    renameSync(from, to);
  }
}

const WRITABLE = 0o666;
