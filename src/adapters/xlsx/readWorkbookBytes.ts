import { HostError } from "../../core/base/hostError";
import type { SheetSnapshot, WorkbookSnapshot } from "../../core/workbook/snapshot";
import { fileKind } from "./zip/fileKind";
import { legacySheets } from "./legacy/legacyWorkbook";
import { Refusal } from "./zip/refusal";
import { mainPart, notAWorkbook, xlsxSheets } from "./read/xlsxPackage";
import type { NativeZip } from "../../core/ports";
import { zipDirectory } from "./zip/zipDirectory";

/**
 * The workbook in a file's bytes (SPEC §5), known by its content and not by its name: .xlsx, .xlsm, .xls. Works in Node
 * and in browsers alike.
 *
 * @param file base name of the file, for the snapshot and for sentences
 * @param native the host's own unpacking, where it has a quicker one
 * @throws HostError with one Chinese sentence: empty-file, encrypted, not-a-workbook, damaged, too-large
 */
export async function readWorkbookBytes(
  bytes: Uint8Array,
  file: string,
  native: NativeZip | null = null,
): Promise<WorkbookSnapshot> {
  try {
    return { file, sheets: await sheetsIn(bytes, file, native) };
  } catch (error) {
    if (error instanceof Refusal) throw new HostError(error.kind, `《${file}》${error.clause}`);
    throw error;
  }
}

async function sheetsIn(bytes: Uint8Array, file: string, native: NativeZip | null): Promise<readonly SheetSnapshot[]> {
  if (bytes.length === 0) throw new Refusal("empty-file", "是空文件（0 字节），请重新保存或请对方重新发送。");
  if (file.startsWith("~$")) {
    throw new Refusal("not-a-workbook", "是 Excel 打开文件时留下的临时文件，请选择不带“~$”的原文件。");
  }
  if (fileKind(bytes) !== "zip") return legacySheets(bytes);
  const zip = zipDirectory(bytes, native);
  const main = mainPart(zip);
  if (main === undefined || /^(word|ppt)\//.test(main.name.toLowerCase())) throw notAWorkbook(zip);
  if (main.name.toLowerCase().endsWith(".bin")) {
    // SheetJS, the only reader at hand, runs for ever on some broken formulas, and .xlsb is rare among clerks.
    throw new Refusal("not-a-workbook", "是二进制工作簿（.xlsb），本工具不读这种格式，请用 Excel 打开并另存为 .xlsx。");
  }
  return xlsxSheets(zip, main);
}
