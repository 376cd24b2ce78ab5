import type { MarkModel } from "../../../core/show/writes/workbookWrite";

/**
 * Stands in the formula of every mark of ours, always true, and tells it from the user's own rules. The same as in files
 * (adapters/xlsx/write/markRules.ts), so that what one has marked the other can unmark.
 */
const SIGN = '"台账助手·';
const WORDS: Readonly<Record<MarkModel["kind"], string>> = {
  "finding-error": "错误",
  "finding-warning": "提醒",
  "light-red": "红灯",
  "light-yellow": "黄灯",
};

/** Kinds by precedence: what is wrong in the cell shows before the light of its row. */
export const MARK_KINDS = ["finding-error", "finding-warning", "light-red", "light-yellow"] as const;

export function markFormula(kind: MarkModel["kind"]): string {
  return `=LEN(${SIGN}${WORDS[kind]}")>0`;
}

export function isMarkFormula(formula: string): boolean {
  return formula.includes(SIGN);
}
