import { inBoth } from "../../core/base/inBoth";
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
      return new HostError(
        "not-found",
        inBoth(
          `找不到文件《${file}》，请核对文件名和所在文件夹。`,
          `There is no file “${file}”. Check its name and folder.`,
        ),
      );
    case "EISDIR":
      return new HostError(
        "not-readable",
        inBoth(
          `《${file}》是文件夹，请给出其中的台账文件（.xlsx）。`,
          `“${file}” is a folder. Name a ledger file (.xlsx) in it.`,
        ),
      );
    case "ELOOP":
      return new HostError(
        "not-found",
        inBoth(
          `《${file}》是绕回自己的链接，不指向任何文件，请给出真正的文件。`,
          `“${file}” is a link that leads back to itself. Name the file itself.`,
        ),
      );
    case "EACCES":
    case "EPERM":
      return new HostError(
        "not-readable",
        inBoth(
          `没有权限读取《${file}》，请改文件权限或复制到自己的文件夹后再试。`,
          `You may not read “${file}”. Change its permissions, or copy it into a folder of your own, and try again.`,
        ),
      );
    case "EBUSY":
      return new HostError(
        "not-readable",
        inBoth(
          `《${file}》正被其他程序占用，请关闭后再试。`,
          `“${file}” is in use by another program. Close it there and try again.`,
        ),
      );
    case "ENAMETOOLONG":
      return new HostError(
        "not-found",
        inBoth(
          `文件名《${file.slice(0, 20)}…》太长，请核对命令里的文件名。`,
          `The file name “${file.slice(0, 20)}…” is too long. Check the name in the command.`,
        ),
      );
    case "ERR_FS_FILE_TOO_LARGE":
      return new HostError(
        "too-large",
        inBoth(
          `《${file}》超过2GB，请拆成几个文件后再试。`,
          `“${file}” has more than 2 GB. Split it into several files and try again.`,
        ),
      );
    default:
      // Any other of the system's words; what is none is a fault of ours.
      return code !== undefined && /^E[A-Z0-9]+$/.test(code)
        ? new HostError(
            "not-readable",
            inBoth(
              `读取《${file}》时系统出错（${code}），请复制到本机硬盘后再试。`,
              `The system failed to read “${file}” (${code}). Copy it to this computer and try again.`,
            ),
          )
        : undefined;
  }
}
