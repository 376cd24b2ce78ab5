import type { Steps } from "../../../core/base/steps";
import type { WorkbookWrite } from "../../../core/show/writes/workbookWrite";
import { keepSheets } from "./keepSheets";
import { placeMarks } from "./placeMarks";
import { placeSheetSteps } from "./placeSheetSteps";
import type { WorkbookPackage } from "./writablePackage";

/**
 * Writes our sheets and marks into a workbook (SPEC §13); tells how many rows of our sheets have been written. Of the user's parts
 * only those change that must know of ours, and those only by text put in; all others go through with their compressed bytes.
 * On one host the same input gives the same bytes, and writing twice gives what writing once gave. Stopped half-way, `target` is
 * to be thrown away.
 *
 * @param write `sheets` is the whole list of ours: sheets of ours in the workbook that it does not name go
 * @throws Refusal not-writable: structure locked, a name taken, nothing left to see, too many formats; damaged
 */
export function* writeSteps(target: WorkbookPackage, { sheets, marks, kept = [] }: WorkbookWrite): Steps<void> {
  if (kept.length > 0) keepSheets(target, kept);
  if (sheets !== null) yield* placeSheetSteps(target, sheets, kept.length > 0);
  if (marks !== null) placeMarks(target, marks);
}
