import type { RunResult } from "../../terms/runResult";
import { sheetModels } from "../sheets/sheetModels";
import { markModels } from "./markModels";
import type { WorkbookWrite } from "./workbookWrite";

export interface WriteOptions {
  /** Mark red and yellow rows and faulty cells on the user's ledgers; else marks stay as they are. */
  readonly mark: boolean;
  /** Whether the ledgers stand in the workbook that is written to: only then it can be linked to and marked. */
  readonly sameWorkbook: boolean;
}

/**
 * Everything to be written for one run, decided before a workbook is touched (SPEC §13).
 *
 * @param usersSheetNames sheets of the target workbook that are not ours
 */
export function planWrites(
  result: RunResult,
  usersSheetNames: readonly string[],
  { mark, sameWorkbook }: WriteOptions,
): WorkbookWrite {
  return {
    sheets: sheetModels(result, usersSheetNames, sameWorkbook),
    marks: mark && sameWorkbook ? markModels(result) : null,
  };
}
