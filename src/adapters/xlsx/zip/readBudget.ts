import { numberEn } from "../../../core/values/numberEn";
import { tooLarge } from "./refusal";

const MB = 1024 * 1024;

/** Size of the file itself. */
export const MAX_FILE_BYTES = 512 * MB;
/** All parts of a package together, inflated. */
export const MAX_PACKAGE_BYTES = 1024 * MB;
/** One part, inflated: a sheet of 1 048 576 rows × 15 columns is about this size. */
export const MAX_PART_BYTES = 800 * MB;
/** Shared texts stay in memory whole, unlike sheets, hence the lower limit. */
export const MAX_SHARED_STRINGS_BYTES = 400 * MB;
/** Above this size a part must not be better compressed than MAX_RATIO; real ledgers stay below 100:1, bombs are near 1000:1. */
export const RATIO_FREE_BYTES = 200 * MB;
export const MAX_RATIO = 200;
/** Parts of one package; a workbook of 250 sheets with pictures has some 2000. */
export const MAX_PARTS = 100_000;
/** Non-blank cells of all sheets together. */
export const MAX_VALUES = 20_000_000;
/** Rows with values of all sheets together: each costs an object beside its values. */
export const MAX_ROWS = 5_000_000;
export const MAX_MERGES = 1_000_000;
/** Old files are read whole in memory; .xls holds at most 65 536 rows a sheet. */
export const MAX_LEGACY_BYTES = 100 * MB;
/** Excel's own: characters of a cell's text, of its formula, of a number format. */
export const MAX_TEXT = 32_767;
export const MAX_FORMULA = 8192;
export const MAX_FORMAT = 255;
/** Tabs of a workbook; Excel names no limit, but nobody finds his way among so many. */
export const MAX_SHEETS = 1000;
/** One tag or one text, as it is written. */
export const MAX_TOKEN_BYTES = 8 * MB;
/** Elements within elements; workbooks need about ten. */
export const MAX_DEPTH = 200;
export const MAX_ATTRIBUTES = 1000;
/** Excel's grid. */
export const MAX_ROW = 1_048_576;
export const MAX_COLUMN = 16_384;

/** What one reading may still take; shared by all sheets of a workbook. */
export interface ReadBudget {
  values: number;
  rows: number;
  merges: number;
}

export function newReadBudget(): ReadBudget {
  return { values: MAX_VALUES, rows: MAX_ROWS, merges: MAX_MERGES };
}

/** Takes `count` values out of the budget; throws a Refusal where it is spent. */
export function spendValues(budget: ReadBudget, count: number): void {
  budget.values -= count;
  if (budget.values < 0)
    throw tooLarge(`有内容的单元格超过 ${MAX_VALUES / 10_000} 万个`, `more than ${numberEn(MAX_VALUES)} filled cells`);
}

/** Takes one row out of the budget; throws a Refusal where it is spent. */
export function spendRow(budget: ReadBudget): void {
  if (--budget.rows < 0)
    throw tooLarge(`有内容的行超过 ${MAX_ROWS / 10_000} 万行`, `more than ${numberEn(MAX_ROWS)} filled rows`);
}

/** Takes one merge area out of the budget; throws a Refusal where it is spent. */
export function spendMerge(budget: ReadBudget): void {
  if (--budget.merges < 0)
    throw tooLarge(`合并区域超过 ${MAX_MERGES / 10_000} 万处`, `more than ${numberEn(MAX_MERGES)} merged areas`);
}

/** Takes out as much again as something has cost before; throws a Refusal where the budget is spent. */
export function spend(budget: ReadBudget, cost: Readonly<ReadBudget>): void {
  spendValues(budget, cost.values);
  budget.rows -= cost.rows - 1;
  spendRow(budget);
  budget.merges -= cost.merges - 1;
  spendMerge(budget);
}

/** `800 MB`, `1.5 GB` for sentences. */
export function sizeText(bytes: number): string {
  const megabytes = bytes / MB;
  return megabytes < 1024 ? `${Math.ceil(megabytes)} MB` : `${Math.round(megabytes / 102.4) / 10} GB`;
}
