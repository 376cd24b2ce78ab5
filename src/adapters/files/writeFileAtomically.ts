import { closeSync, fsyncSync, openSync, realpathSync, renameSync, rmSync, statSync, writeSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import { HostError } from "../../core/base/hostError";
import { errorCode } from "./errorCode";

/**
 * Writes a file all or nothing: into a new file beside it, which then takes its name. Until that moment a file
 * already there stays as it was, and an error leaves nothing behind.
 *
 * @param path absolute path; its folder must exist
 * @param pieces text or bytes, in order; taken one by one, so that a long text need never be whole in memory
 * @throws HostError `not-writable` where the place does not let it; whatever `pieces` throws
 */
export function writeFileAtomically(path: string, pieces: Iterable<string | Uint8Array>): void {
  const target = targetOf(path);
  const passage = isPassage(target);
  // Something like /dev/stdout is written through: nothing may take its place.
  const written = passage ? target : join(dirname(target), `.${basename(target)}.${process.pid}.tmp`);
  const file = orRefusal(path, () => openSync(written, passage ? "w" : "wx"));
  try {
    try {
      for (const piece of pieces)
        writeWhole(path, file, typeof piece === "string" ? Buffer.from(piece, "utf8") : piece);
      if (!passage) orRefusal(path, () => fsyncSync(file));
    } finally {
      closeSync(file);
    }
    if (!passage) orRefusal(path, () => renameSync(written, target));
  } catch (error) {
    if (!passage) rmSync(written, { force: true });
    throw error;
  }
}

/**
 * Says beforehand whether a file could be written there, so that long work does not end in vain.
 *
 * @param path absolute path
 * @throws HostError `not-writable`: no such folder, or a folder of that name
 */
export function checkWritable(path: string): void {
  const folder = statSync(dirname(path), { throwIfNoEntry: false });
  if (folder?.isDirectory() !== true) {
    throw new HostError("not-writable", `文件夹“${dirname(path)}”不存在，请先建好，或把结果写到别处。`);
  }
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) {
    throw new HostError("not-writable", `《${basename(path)}》是文件夹，请给出文件名。`);
  }
}

/** Where a link leads, so that the link stays a link. */
function targetOf(path: string): string {
  try {
    return realpathSync(path);
  } catch {
    return path; // nothing there yet
  }
}

function isPassage(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() === false;
}

function writeWhole(path: string, file: number, bytes: Uint8Array): void {
  let done = 0;
  while (done < bytes.length) done += orRefusal(path, () => writeSync(file, bytes, done));
}

function orRefusal<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    const reason = REASONS[errorCode(error) ?? ""];
    if (reason === undefined) throw error;
    throw new HostError("not-writable", `结果没有写出：《${basename(path)}》${reason}。`);
  }
}

const REASONS: Readonly<Record<string, string>> = {
  ENOENT: "所在的文件夹不存在，请先建好，或把结果写到别处",
  ENOTDIR: "所在的文件夹不存在，请先建好，或把结果写到别处",
  EISDIR: "是文件夹，请给出文件名",
  EACCES: "没有写入权限，请换一个文件夹",
  EPERM: "没有写入权限或正被其他程序打开，请关闭它或换一个文件名",
  EBUSY: "正被其他程序打开，请关闭后再试",
  EROFS: "所在的磁盘是只读的，请换一个文件夹",
  ENOSPC: "所在的磁盘已满，请清理后再试",
  EDQUOT: "所在的磁盘配额已满，请清理后再试",
  ENAMETOOLONG: "文件名太长，请换一个短的",
  EIO: "所在的磁盘出错，请换一个位置",
};
