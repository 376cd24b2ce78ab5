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
  const reason = REASONS[code] ?? `写入时系统出错（${code}），请换一个位置`;
  return new HostError("not-writable", `结果没有写出：《${shown}》${reason}。`);
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
  EFBIG: "超过了磁盘或系统允许的文件大小，请换一个位置",
  ENAMETOOLONG: "文件名太长，请换一个短的",
  ELOOP: "是绕回自己的链接，不指向任何文件，请换一个文件名",
  EIO: "所在的磁盘出错，请换一个位置",
};
