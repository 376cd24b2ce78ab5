import type { RunResult } from "../../terms/runResult";
import { completionSheet } from "./completionSheet";
import { findingsSheet } from "./findingsSheet";
import { indexReferences } from "./indexReferences";
import { indexSheet } from "./indexSheet";
import { overdueSheet } from "./overdueSheet";
import { townRankingSheet, unitRankingSheet } from "./rankingSheet";
import { ruleReferences } from "./ruleReferences";
import { rulesSheet } from "./rulesSheet";
import type { SheetContext } from "./sheetContext";
import type { SheetModel } from "./sheetModel";
import { sheetNames } from "./sheetNames";

/**
 * Every sheet we write, in tab order (SPEC §13). Large lists are made while their rows are iterated.
 *
 * @param usersSheetNames sheets of the target workbook that are not ours: their names stay theirs
 * @param sameWorkbook whether the ledgers stand in the target workbook, so that rows can be linked to
 */
export function sheetModels(
  result: RunResult,
  usersSheetNames: readonly string[],
  sameWorkbook: boolean,
): readonly SheetModel[] {
  const names = sheetNames(usersSheetNames);
  const context: SheetContext = {
    result,
    names,
    sameWorkbook,
    index: indexReferences(names.index, result.records.length),
    rules: ruleReferences(names.rules, result.adjustments.length),
  };
  return [completionSheet, townRankingSheet, unitRankingSheet, overdueSheet, findingsSheet, rulesSheet, indexSheet].map(
    (sheet) => sheet(context),
  );
}
