import type { NativeZip } from "../../core/ports";
import type { WorkbookWrite } from "../../core/show/writes/workbookWrite";
import { writeXlsx } from "./write/writeXlsx";

/** A new workbook with only our sheets: where several files are one month, or the one is an .xls. */
export function newWorkbook(write: WorkbookWrite, native: NativeZip | null = null): Promise<Uint8Array> {
  return writeXlsx(null, write, native);
}
