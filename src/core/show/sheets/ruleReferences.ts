import { RULE_LINES, type RuleKey } from "./ruleLines";
import { cellReference, columnReference } from "./sheetReference";

/** Row of 统计规则 with the as-of date; the settings follow it in the order of `RULE_LINES`. */
export const AS_OF_ROW = 4;

/** Columns of 加减分 on 统计规则. */
export const ADJUSTMENT_COLUMNS = { member: 1, points: 2, type: 3, reason: 4 } as const;

/** 类型 of 加减分; the score formulas look for these words. */
export const ADJUSTMENT_TYPES = { bonus: "加分", deduction: "扣分" } as const;

/** Where 统计规则 keeps what the formulas of the other sheets need. */
export interface RuleReferences {
  /** The cell with that setting's value: `'统计规则'!$B$5`. */
  readonly of: (key: RuleKey) => string;
  /** The lines of 加减分, headings between them where it takes more than a page; one line of words where there are none. */
  readonly adjustments: (column: keyof typeof ADJUSTMENT_COLUMNS) => string;
}

/** Row of the headings above the 加减分 lines. */
export function adjustmentHeaderRow(): number {
  // A blank row and the section's title stand between.
  return AS_OF_ROW + RULE_LINES.length + 3;
}

/** @param sheet final name of 统计规则; @param lastAdjustment the last row of 加减分 */
export function ruleReferences(sheet: string, lastAdjustment: number): RuleReferences {
  const rows = new Map<RuleKey, number>(RULE_LINES.map(({ key }, index) => [key, AS_OF_ROW + 1 + index]));
  rows.set("asOf", AS_OF_ROW);
  const first = adjustmentHeaderRow() + 1;
  return {
    of: (key) => cellReference(sheet, rows.get(key) ?? AS_OF_ROW, 2),
    adjustments: (column) => columnReference(sheet, ADJUSTMENT_COLUMNS[column], first, lastAdjustment),
  };
}
