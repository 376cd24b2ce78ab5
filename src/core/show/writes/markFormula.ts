import type { MarkModel } from "./workbookWrite";

/** Kinds of marks by precedence: what is wrong in a cell shows before the light of its row. */
export const MARK_KINDS = ["finding-error", "finding-warning", "light-red", "light-yellow"] as const;

/**
 * Stands in the formula of every mark of ours and tells it from the user's own rules (SPEC §13). The same in every place, so
 * that what one adapter has marked another can unmark.
 */
export const MARK_SIGN = '"台账助手·';

const WORDS: Readonly<Record<MarkModel["kind"], string>> = {
  "finding-error": "错误",
  "finding-warning": "提醒",
  "light-red": "红灯",
  "light-yellow": "黄灯",
};

/** The formula of a mark, always true, without the `=` in front. */
export function markFormula(kind: MarkModel["kind"]): string {
  return `LEN(${MARK_SIGN}${WORDS[kind]}")>0`;
}

/** Whether a rule of this formula is a mark of ours, of whatever kind. */
export function isMarkFormula(formula: string): boolean {
  return formula.includes(MARK_SIGN);
}

/** The kind of mark that this formula makes; undefined for a rule of the user's. */
export function markKindOf(formula: string): MarkModel["kind"] | undefined {
  return MARK_KINDS.find((kind) => formula.includes(`${MARK_SIGN}${WORDS[kind]}"`));
}
