import { inBoth } from "../../../core/base/inBoth";
import type { NativeZip } from "../../../core/ports";
import { fileKind } from "../zip/fileKind";
import { Refusal } from "../zip/refusal";
import { zipDirectory } from "../zip/zipDirectory";
import { openedPackage, type OpenedPackage } from "./openedPackage";

/** A workbook's bytes by the way they are packed, whatever the file is called. */
export type OpenedFile =
  /** .xlsx, .xlsm. */
  | { readonly kind: "package"; readonly opened: OpenedPackage }
  /** .xlsb. */
  | { readonly kind: "binary" }
  /** .xls, .et: a compound file, or a bare workbook stream. */
  | { readonly kind: "legacy" };

/**
 * Opens a file by its content: of a package the directory is read, and nothing inflated but what says where the workbook is.
 * Throws Refusal for what no workbook begins with, saying what it seems to be.
 */
export function openedFile(bytes: Uint8Array, native: NativeZip | null): OpenedFile {
  if (bytes.length === 0)
    throw new Refusal(
      "empty-file",
      inBoth(
        "是空文件（0 字节），请重新保存或请对方重新发送。",
        "is an empty file (0 bytes). Save it again, or ask the sender for it again.",
      ),
    );
  if (fileKind(bytes) !== "zip") return { kind: "legacy" };
  const opened = openedPackage(zipDirectory(bytes, native));
  return opened.main.name.toLowerCase().endsWith(".bin") ? { kind: "binary" } : { kind: "package", opened };
}
