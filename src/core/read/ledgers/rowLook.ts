import { compact } from "../../workbook/cellText";
import type { CellValue, RowSnapshot } from "../../workbook/snapshot";
import { isBlank } from "./sheetGrid";

/** The part of a sheet that is its table, and which columns matter in telling rows apart. Columns are 1-based. */
export interface TableColumns {
  readonly seq: number | undefined;
  /** Columns that tell one record from the next (具体任务, 项目名称 …), most telling first. */
  readonly telling: readonly number[];
  /** Columns that a blank ledger comes with filled in (DECIDED F3). */
  readonly preset?: readonly number[];
  /** Columns that lists, templates and formulas fill in. */
  readonly given?: readonly number[];
  /** Columns whose heading means nothing here. */
  readonly unread?: readonly number[];
  /** Columns that say who answers for a row: units, leaders, persons. */
  readonly owners?: readonly number[];
  /** Columns that say where it belongs: specialty town, town. */
  readonly places?: readonly number[];
  /** Whether the amounts of rows are added up: a part beside its whole would count twice. */
  readonly addsUp?: boolean;
  /** Columns of numbers, which formulas may fill in. */
  readonly counted?: readonly number[];
  /** 备注, where there is one: any row may have a remark. */
  readonly remark?: number | undefined;
  /** First and last column with a heading: notes beside the table are no part of it. */
  readonly first: number;
  readonly last: number;
  readonly isHeading: (text: string) => boolean;
}

/** The first cells of a row: those whose value stands in it, or in the first row of their merge. */
export interface RowLook {
  readonly first: { readonly column: number; readonly value: CellValue } | null;
  /** True where the first cell is the only one. */
  readonly only: boolean;
  readonly firstText: string | null;
  readonly secondText: string | null;
}

/** Looks at a row as far as its second text, within the table. */
export function lookAt(row: RowSnapshot, { last }: TableColumns): RowLook {
  let first: RowLook["first"] = null;
  let count = 0;
  let firstText: string | null = null;
  let secondText: string | null = null;
  const { cells } = row;
  const width = Math.min(cells.length, last);
  for (let i = 0; i < width; i++) {
    const value = cells[i];
    if (value === undefined || value === null || isBlank(value)) continue;
    count++;
    first ??= { column: i + 1, value };
    if (typeof value !== "string" || isNumberText(value)) continue;
    if (firstText === null) firstText = value;
    else {
      secondText = value;
      break;
    }
  }
  return { first, only: count === 1, firstText, secondText };
}

/** `一、投产达产（项目共计：5个）`: one text alone in its row, in the table's first two columns (DECIDED C8). */
export function isBand({ first, only, firstText }: RowLook, columns: TableColumns): boolean {
  return only && first !== null && first.column <= columns.first + 1 && firstText !== null;
}

/**
 * 小计, 合计 …: the first or second text of the row (DECIDED C8). So is 全县合计 or 万安镇小计 in a row whose telling cells are
 * blank: with them it may be a record, as 工业产值合计 is an indicator. In a row that is neither numbered nor named, 小计 may stand
 * in any column.
 */
export function isTotal(row: RowSnapshot, { firstText, secondText }: RowLook, columns: TableColumns): boolean {
  if (firstText === null) return false;
  if (isTotalText(firstText) || (secondText !== null && isTotalText(secondText))) return true;
  const { telling, seq, first, last, remark } = columns;
  if (telling.length === 0 || !telling.every((column) => isBlank(row.cells[column - 1]))) return false;
  if (endsInTotal(firstText)) return true;
  // Behind the specialty town and the town it may stand in any column, as long as nothing numbers the row.
  if (secondText === null || (seq !== undefined && !isBlank(row.cells[seq - 1]))) return false;
  return row.cells
    .slice(first - 1, last)
    .some((value, index) => first + index !== remark && typeof value === "string" && isSum(value));
}

function isSum(text: string): boolean {
  return text.length <= 8 && SUM.test(compact(text));
}

const SUM = /^(?:小计|合计|总计)$/;

/** The values of a row that stand in it. */
export function valuesOf(row: RowSnapshot): readonly CellValue[] {
  return row.cells.flatMap((value) => (value === undefined || isBlank(value) ? [] : [value]));
}

function isNumberText(text: string): boolean {
  return text.length <= 6 && /^\s*[\d.]+\s*$/.test(text);
}

/** 小计, 总    计, 合计：3, 小计（2个）: a total word, with whatever count behind it (DECIDED G1). */
export function isTotalText(text: string): boolean {
  // Most texts are no totals, and this is asked twice a row: a total begins with one of few characters.
  const begin = text.charCodeAt(0);
  if (begin > 0x4e00 && begin < 0x9fff && !TOTAL_BEGINS.has(begin)) return false;
  return TOTAL.test(compact(text));
}

function endsInTotal(text: string): boolean {
  return text.length <= 30 && text.includes("计") && ENDS_IN_TOTAL.test(compact(text));
}

const ENDS_IN_TOTAL = /(?:小计|合计|总计|共计)(?:[:(\d].*)?$/;
const TOTAL_BEGINS = new Set([..."小合总其本共"].map((sign) => sign.charCodeAt(0)));
const TOTAL = /^(?:(?:小计|合计|总计|总合计|本页合计|本页小计|共计)数?|其中)(?:[:(\d].*)?$/;
