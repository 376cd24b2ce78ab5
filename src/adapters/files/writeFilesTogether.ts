import { inBoth } from "../../core/base/inBoth";
import { closeSync, existsSync, fsyncSync, mkdirSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname } from "node:path";
import { HostError } from "../../core/base/hostError";
import { finalPath } from "./finalPath";
import { openTemporary } from "./openTemporary";
import { orWriteRefusal } from "./writeRefusal";

/** A file that is to stand at an absolute path. */
export interface FileToWrite {
  readonly path: string;
  readonly bytes: Uint8Array;
}

interface Prepared {
  readonly path: string;
  readonly target: string;
  readonly temporary: string;
  /** Where the file of before waits until all are in place; null where none stood there, or it has not been moved. */
  before: string | null;
  isPlaced: boolean;
}

/**
 * Writes all files of a run or none (MONTH §8): each beside its place first, then all take their names; folders are made. Where
 * something goes wrong, what stood there before stands there again.
 *
 * @throws HostError `not-writable`
 */
export function writeFilesTogether(files: readonly FileToWrite[]): void {
  const prepared: Prepared[] = [];
  try {
    for (const { path, bytes } of files) prepared.push(beside(path, bytes));
    for (const one of prepared) orWriteRefusal(one.path, () => place(one));
  } catch (error) {
    for (const one of prepared.reverse()) quietly(() => takeBack(one));
    throw error;
  }
  for (const { before } of prepared) if (before !== null) quietly(() => rmSync(before, { force: true }));
}

function beside(path: string, bytes: Uint8Array): Prepared {
  return orWriteRefusal(path, () => {
    makeFolder(dirname(path));
    const target = finalPath(path);
    const { file, path: temporary } = openTemporary(dirname(target));
    try {
      let done = 0;
      while (done < bytes.length) done += writeSync(file, bytes, done);
      fsyncSync(file);
    } catch (error) {
      quietly(() => closeSync(file));
      quietly(() => rmSync(temporary, { force: true }));
      throw error;
    }
    closeSync(file);
    return { path, target, temporary, before: null, isPlaced: false };
  });
}

/** One by one: made in one call, a folder that cannot be made where none can be (/proc) is tried for ever. */
function makeFolder(folder: string): void {
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return;
    throw new HostError(
      "not-writable",
      inBoth(
        `“${basename(folder)}”是文件，不是文件夹，结果没有写出；请换一个文件夹。`,
        `“${basename(folder)}” is a file and not a folder; the result was not written. Choose another folder.`,
      ),
    );
  }
  const above = dirname(folder);
  if (above !== folder) makeFolder(above);
  mkdirSync(folder);
}

function place(one: Prepared): void {
  if (existsSync(one.target)) {
    const { file, path } = openTemporary(dirname(one.target));
    closeSync(file);
    renameSync(one.target, path);
    one.before = path;
  }
  renameSync(one.temporary, one.target);
  one.isPlaced = true;
}

function takeBack({ target, temporary, before, isPlaced }: Prepared): void {
  rmSync(isPlaced ? target : temporary, { force: true });
  if (before !== null) renameSync(before, target);
}

/** Tidies up behind an error that is to be told, not this. */
function quietly(act: () => void): void {
  try {
    act();
  } catch {
    // As it is.
  }
}
