import { inBoth, type InBoth } from "../../core/base/inBoth";
import { basename } from "node:path";
import { HostError } from "../../core/base/hostError";
import { errorCode } from "./errorCode";

/**
 * Does something with a file that is to be written; what the system says against it becomes one sentence.
 *
 * @param path the file as people know it
 * @throws HostError `not-writable`; what is not the system's, as it is
 */
export function orWriteRefusal<T>(path: string, act: () => T): T {
  try {
    return act();
  } catch (error) {
    throw writeRefusal(path, errorCode(error)) ?? error;
  }
}

/** The sentence for one of the system's words (`ENOSPC`); undefined for what is none. */
export function writeRefusal(path: string, code: string | undefined): HostError | undefined {
  if (code === undefined || !/^E[A-Z0-9]+$/.test(code)) return undefined;
  const name = basename(path);
  const shown = code === "ENAMETOOLONG" ? `${name.slice(0, 20)}…` : name;
  const reason =
    REASONS[code] ??
    inBoth(`写入时系统出错（${code}），请换一个位置`, `the system failed (${code}). Choose another place`);
  return new HostError(
    "not-writable",
    inBoth(`结果没有写出：《${shown}》${reason.zh}。`, `The result was not written to “${shown}”: ${reason.en}.`),
  );
}

const REASONS: Readonly<Record<string, InBoth>> = {
  ENOENT: inBoth(
    "所在的文件夹不存在，请先建好，或把结果写到别处",
    "its folder does not exist. Make it first, or write elsewhere",
  ),
  ENOTDIR: inBoth(
    "所在的文件夹不存在，请先建好，或把结果写到别处",
    "its folder does not exist. Make it first, or write elsewhere",
  ),
  EISDIR: inBoth("是文件夹，请给出文件名", "it is a folder. Name a file"),
  EACCES: inBoth("没有写入权限，请换一个文件夹", "you may not write there. Choose another folder"),
  EPERM: inBoth(
    "没有写入权限或正被其他程序打开，请关闭它或换一个文件名",
    "you may not write there, or another program has it open. Close it, or choose another name",
  ),
  EBUSY: inBoth("正被其他程序打开，请关闭后再试", "another program has it open. Close it there and try again"),
  EROFS: inBoth("所在的磁盘是只读的，请换一个文件夹", "its disk is read-only. Choose another folder"),
  ENOSPC: inBoth("所在的磁盘已满，请清理后再试", "its disk is full. Make room and try again"),
  EDQUOT: inBoth("所在的磁盘配额已满，请清理后再试", "your share of its disk is used up. Make room and try again"),
  EFBIG: inBoth(
    "超过了磁盘或系统允许的文件大小，请换一个位置",
    "it is larger than the disk or the system allows. Choose another place",
  ),
  ENAMETOOLONG: inBoth("文件名太长，请换一个短的", "the name is too long. Choose a shorter one"),
  ELOOP: inBoth(
    "是绕回自己的链接，不指向任何文件，请换一个文件名",
    "it is a link that leads back to itself. Choose another name",
  ),
  EIO: inBoth("所在的磁盘出错，请换一个位置", "its disk fails. Choose another place"),
};
