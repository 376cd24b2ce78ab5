import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { HostError } from "../../core/base/hostError";
import { errorCode } from "./errorCode";

/**
 * Reads a whole file. Nothing is ever written.
 *
 * @param path absolute path
 * @returns its bytes
 * @throws HostError `not-found`, `not-readable`; the message names the file and the way on (SPEC §16)
 */
export async function readFileBytes(path: string): Promise<Uint8Array> {
  try {
    return await readFile(path);
  } catch (error) {
    throw refusal(basename(path), errorCode(error)) ?? error;
  }
}

function refusal(file: string, code: string | undefined): HostError | undefined {
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return new HostError("not-found", `找不到文件《${file}》，请核对文件名和所在文件夹。`);
    case "EISDIR":
      return new HostError("not-readable", `《${file}》是文件夹，请给出其中的台账文件（.xlsx）。`);
    case "ELOOP":
      return new HostError("not-found", `《${file}》是绕回自己的链接，不指向任何文件，请给出真正的文件。`);
    case "EACCES":
    case "EPERM":
      return new HostError("not-readable", `没有权限读取《${file}》，请改文件权限或复制到自己的文件夹后再试。`);
    case "EBUSY":
      return new HostError("not-readable", `《${file}》正被其他程序占用，请关闭后再试。`);
    case "ENAMETOOLONG":
      return new HostError("not-found", `文件名《${file.slice(0, 20)}…》太长，请核对命令里的文件名。`);
    case "ERR_FS_FILE_TOO_LARGE":
      return new HostError("too-large", `《${file}》超过2GB，请拆成几个文件后再试。`);
    default:
      // Any other of the system's words; what is none is a fault of ours.
      return code !== undefined && /^E[A-Z0-9]+$/.test(code)
        ? new HostError("not-readable", `读取《${file}》时系统出错（${code}），请复制到本机硬盘后再试。`)
        : undefined;
  }
}
