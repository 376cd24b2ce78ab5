import type { RunResult } from "../../terms/runResult";
import { completionSheet } from "./completionSheet";
import { findingsSheet } from "./findingsSheet";
import { indexReferences } from "./indexReferences";
import { indexSheet } from "./indexSheet";
import { indicatorsSheet } from "./indicatorsSheet";
import { overdueSheet } from "./overdueSheet";
import { problemsSheet } from "./problemsSheet";
import { projectsSheet } from "./projectsSheet";
import { redSheet } from "./redSheet";
import { ruleReferences } from "./ruleReferences";
import { lastAdjustmentRow, rulesSheet } from "./rulesSheet";
import type { SheetDefinition } from "./sheetDefinition";
import type { SheetModel } from "./sheetModel";
import { sheetNames } from "./sheetNames";
import { submissionsSheet } from "./submissionsSheet";
import { summarySheet } from "./summarySheet";
import { townRankingSheet } from "./townRankingSheet";
import { unitRankingSheet } from "./unitRankingSheet";

/** Every sheet we write, in tab order (SPEC §13). */
const SHEETS = [
  summarySheet,
  completionSheet,
  townRankingSheet,
  unitRankingSheet,
  overdueSheet,
  redSheet,
  projectsSheet,
  problemsSheet,
  indicatorsSheet,
  submissionsSheet,
  rulesSheet,
  findingsSheet,
  indexSheet,
] as const satisfies readonly SheetDefinition[];

/** What each sheet that we write is known by. */
export const OWN_SHEETS: readonly Omit<SheetDefinition, "content" | "turn">[] = SHEETS;

const DEFINITIONS: readonly (SheetDefinition & { readonly key: SheetKey })[] = SHEETS;

export type SheetKey = (typeof SHEETS)[number]["key"];

/**
 * The sheets we write of a run, in tab order: those that are about ledgers it has. Large lists are made while their rows are iterated.
 *
 * @param usersSheetNames sheets of the target workbook that are not ours: their names stay theirs
 * @param sameWorkbook whether the ledgers stand in the target workbook, so that rows can be linked to
 */
export function sheetModels(
  result: RunResult,
  usersSheetNames: readonly string[],
  sameWorkbook: boolean,
): readonly SheetModel[] {
  const nameOf = sheetNames<SheetKey>(SHEETS, usersSheetNames);
  const index = indexReferences(nameOf("index"), result.records);
  const townRanking = nameOf("townRanking");
  const rules = ruleReferences(nameOf("rules"), lastAdjustmentRow(result));
  const kinds = new Set(result.report.ledgers.map(({ kind }) => kind));
  const made = DEFINITIONS.filter(({ of }) => of === undefined || [of].flat().some((kind) => kinds.has(kind)));
  return made.map(({ key, turn, content }) => {
    const name = nameOf(key);
    return { key, name, turn, ...content({ result, name, sameWorkbook, townRanking, index, rules }) };
  });
}
