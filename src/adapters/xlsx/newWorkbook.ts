import { drained } from "../../core/base/steps";
import type { NativeZip } from "../../core/ports";
import type { NewSheet } from "../../core/show/edits/edit";
import type { WorkbookWrite } from "../../core/show/writes/workbookWrite";
import { addUserSheets } from "./edit/userSheets";
import { keepTexts } from "./keptTexts";
import { THIS_WORKBOOK, withSentence } from "./withSentence";
import { emptyWorkbook } from "./write/emptyWorkbook";
import { writeSteps } from "./write/writeSteps";
import { zipFile } from "./zip/zipFile";

/**
 * A new workbook with only our sheets: where several files are one month, or the one is an .xls.
 *
 * @param native the host's own packing, where it has a quicker one
 * @param texts asked when the sheets are in: what the workbook is to remember
 * @throws HostError too-large
 */
export function newWorkbook(
  write: WorkbookWrite,
  native: NativeZip | null = null,
  texts: (() => ReadonlyMap<string, string>) | null = null,
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const bytes = withSentence(THIS_WORKBOOK, () => {
      const target = emptyWorkbook(native);
      drained(writeSteps(target, write));
      if (texts !== null) keepTexts(target, texts());
      return zipFile([...target.parts.values()]);
    });
    resolve(bytes);
  });
}

/**
 * A new workbook of sheets that are the user's from then on: the month's book where the one there is cannot be written to.
 *
 * @throws HostError too-large
 */
export function newUsersWorkbook(sheets: readonly NewSheet[], native: NativeZip | null = null): Promise<Uint8Array> {
  return new Promise((resolve) => {
    const bytes = withSentence(THIS_WORKBOOK, () => {
      const target = emptyWorkbook(native);
      addUserSheets(target, sheets);
      return zipFile([...target.parts.values()]);
    });
    resolve(bytes);
  });
}
