import type { RunResult } from "../../terms/runResult";
import type { IndexReferences } from "./indexReferences";
import type { RuleReferences } from "./ruleReferences";

/** What every sheet is made from. */
export interface SheetContext {
  readonly result: RunResult;
  /** The sheet's own final name. */
  readonly name: string;
  /** True where the ledgers stand in the workbook that the sheets go into: only then there is anything to link to. */
  readonly sameWorkbook: boolean;
  /** The final name of 镇排名, which other sheets refer to. */
  readonly townRanking: string;
  readonly index: IndexReferences;
  readonly rules: RuleReferences;
}
