import { fileKind } from "../zip/fileKind";
import { mainPart } from "../read/xlsxPackage";
import { zipDirectory } from "../zip/zipDirectory";

/**
 * Whether sheets can be put into this workbook at all: true for .xlsx and .xlsm, false for .xls and .xlsb, whose
 * results go into a new workbook. Of other trouble `writeXlsx` speaks.
 */
export function isPatchable(bytes: Uint8Array): boolean {
  try {
    return fileKind(bytes) === "zip" && mainPart(zipDirectory(bytes))?.name.toLowerCase().endsWith(".bin") !== true;
  } catch {
    // No workbook, or a broken one: not a matter of format.
    return true;
  }
}
