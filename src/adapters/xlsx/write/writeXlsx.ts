import type { NativeZip } from "../../../core/ports";
import type { WorkbookWrite } from "../../../core/show/writes/workbookWrite";
import { emptyWorkbook } from "./emptyWorkbook";
import { openPackage } from "./openPackage";
import { placeMarks } from "./placeMarks";
import { placeSheetSteps } from "./placeSheets";
import { drained } from "../../../core/base/steps";
import { withSentence } from "./withSentence";
import { zipFile } from "../zip/zipFile";

/**
 * Writes our sheets and marks into a workbook (SPEC §13). Of the user's parts only those change that must know of ours,
 * and those only by text put in; all others go through with their compressed bytes. On one host the same input
 * gives the same bytes, and writing twice gives what writing once gave.
 *
 * @param bytes an .xlsx or .xlsm, never changed; null for a new workbook with only our sheets
 * @param write `sheets` is the whole list of ours: sheets of ours in the workbook that it does not name go
 * @param native the host's own packing and unpacking, where it has a quicker one
 * @throws HostError not-writable (another format, locked, signed, shared …), encrypted, damaged, too-large
 */
export function writeXlsx(
  bytes: Uint8Array | null,
  write: WorkbookWrite,
  native: NativeZip | null = null,
): Promise<Uint8Array> {
  return new Promise((resolve) => {
    resolve(withSentence(() => drained(writeSteps(bytes, write, native))));
  });
}

/** The same with stops, at each of which it yields how many rows of our sheets have been written; throws Refusal. */
export function* writeSteps(
  bytes: Uint8Array | null,
  { sheets, marks }: WorkbookWrite,
  native: NativeZip | null,
): Generator<number, Uint8Array> {
  const target = bytes === null ? emptyWorkbook(native) : openPackage(bytes, native);
  if (sheets !== null) yield* placeSheetSteps(target, sheets);
  if (marks !== null) placeMarks(target, marks);
  return zipFile([...target.parts.values()]);
}
