import { compact } from "../workbook/cellText";
import type { CellValue, RowSnapshot } from "../workbook/snapshot";
import { isBlank, type SheetGrid } from "./sheetGrid";

/** What the rows below a header are (SPEC §5). */
export interface ClassifiedRows {
  /** The rows that are records, merged cells filled in. */
  readonly records: readonly RowSnapshot[];
  /** Row of a second header below the table; it and what follows is not read (DECIDED C13). */
  readonly secondHeader: { readonly row: number; readonly column: number; readonly rowsBelow: number } | null;
}

export interface TableColumns {
  readonly seq: number | undefined;
  /** Columns that tell one record from the next (具体任务, 项目名称 …), most telling first. */
  readonly telling: readonly number[];
  readonly isHeading: (text: string) => boolean;
}

/**
 * Sorts the rows below the header into records and what is none: bands, totals, footers, column numbers, pre-numbered
 * empty rows (SPEC §5; DECIDED C1, C8, C9). Hidden rows are records.
 */
export function classifyRows(grid: SheetGrid, headerBottom: number, columns: TableColumns): ClassifiedRows {
  const below = grid.sheet.rows.filter((row) => row.row > headerBottom);
  const records: RowSnapshot[] = [];
  let secondHeader: ClassifiedRows["secondHeader"] = null;
  let started = false;
  for (const [index, row] of below.entries()) {
    const look = lookAt(row);
    if (look.first === null) continue;
    if (!started && records.length === 0 && isColumnNumbers(row)) continue;
    if (isSecondHeader(row, look, columns)) {
      secondHeader = { row: row.row, column: look.first.column, rowsBelow: below.length - index - 1 };
      break;
    }
    started = true;
    if (isBand(look) || isTotal(look)) continue;
    if (!isRecord(grid, row, columns)) continue;
    records.push(row);
  }
  return { records: filled(grid, withoutFooters(records, columns)), secondHeader };
}

/** The first cells of a row: those whose value stands in it, or in the first row of their merge. */
interface Look {
  readonly first: { readonly column: number; readonly value: CellValue } | null;
  readonly only: boolean;
  readonly firstText: string | null;
  readonly secondText: string | null;
}

function lookAt(row: RowSnapshot): Look {
  let first: Look["first"] = null;
  let count = 0;
  let firstText: string | null = null;
  let secondText: string | null = null;
  const { cells } = row;
  for (let i = 0; i < cells.length; i++) {
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
  // A total under a vertically merged group cell has that cell's text before its own.
  return { first, only: count === 1, firstText, secondText };
}

function isNumberText(text: string): boolean {
  return text.length <= 6 && /^\s*[\d.]+\s*$/.test(text);
}

/** `一、投产达产（项目共计：5个）`: one text alone in its row, in the first two columns (DECIDED C8). */
function isBand({ first, only, firstText }: Look): boolean {
  return only && first !== null && first.column <= 2 && firstText !== null;
}

/** 小计, 合计 …: the first or second text of the row (DECIDED C8). */
function isTotal({ firstText, secondText }: Look): boolean {
  return (firstText !== null && isTotalText(firstText)) || (secondText !== null && isTotalText(secondText));
}

function isTotalText(text: string): boolean {
  // Most texts are no totals, and this is asked twice a row.
  return (
    text.length <= 24 &&
    /[计中]/.test(text) &&
    /^(?:小计|合计|总计|总合计|其中|本页合计)(?:[:(].*)?$/.test(compact(text))
  );
}

/** 1, 2, 3 … or 栏次 under the header (DECIDED C9). */
function isColumnNumbers(row: RowSnapshot): boolean {
  const texts = row.cells.filter((value) => !isBlank(value)).map((value) => compact(String(value)));
  if (texts[0] === "栏次" || texts[0] === "栏目") return true;
  if (texts.length < 3) return false;
  const numbers = texts.map((text) => /^[([]?(\d{1,2})[)\]]?$/.exec(text)?.[1]);
  if (numbers.every((n, i) => n !== undefined && Number(n) === i + 1)) return true;
  return texts.every((text, i) => text === "甲乙丙丁戊己庚辛壬癸"[i]) || texts.every((text, i) => text === LETTERS[i]);
}

const LETTERS = "ABCDEFGHIJKLMNOPQRSTUVWXYZ";

function isSecondHeader(row: RowSnapshot, look: Look, { isHeading }: TableColumns): boolean {
  if (typeof look.first?.value !== "string" || look.secondText === null || !isHeading(look.first.value)) return false;
  const values = row.cells.filter((value) => !isBlank(value));
  const headings = values.filter((value) => typeof value === "string" && value.length <= 30 && isHeading(value)).length;
  return headings >= 3 && headings * 5 >= values.length * 3;
}

/**
 * False for a row whose only values are its number and merged group cells (DECIDED C1). A record that is itself several rows
 * high has its telling cell (具体任务, 项目名称 …) merged, and counts in the first of them.
 */
function isRecord(grid: SheetGrid, row: RowSnapshot, { seq, telling }: TableColumns): boolean {
  const merges = grid.mergesIn(row.row);
  const { cells } = row;
  for (let column = 1; column <= cells.length; column++) {
    const value = cells[column - 1];
    if (column === seq || value === undefined || value === null || isBlank(value)) continue;
    const merge = merges.find((area) => area.firstColumn <= column && column <= area.lastColumn);
    if (!merge || merge.firstRow === merge.lastRow) return true;
    if (merge.firstRow === row.row && column === telling[0]) return true;
  }
  return false;
}

/** Footers stand after the last record (DECIDED C8), so they are looked for from below. */
function withoutFooters(records: readonly RowSnapshot[], columns: TableColumns): readonly RowSnapshot[] {
  let end = records.length;
  while (end > 0) {
    const row = records[end - 1];
    if (!row || !(isFooter(lookAt(row)) || isSignature(row, columns))) break;
    end--;
  }
  return end === records.length ? records : records.slice(0, end);
}

function isFooter({ first, firstText }: Look): boolean {
  if (firstText === null || typeof first?.value !== "string") return false;
  const text = compact(firstText);
  return (
    /^(?:填表人|制表|审核|备注|注[:：]|说明|分管领导|联系人)/.test(text) ||
    /^(?:填报|报送|复核|单位负责人|主要领导|主要负责人|负责人|经办人|联系电话|电话|日期|签字|签章|盖章)[^:]{0,6}[:：]/.test(
      text,
    )
  );
}

/** `新绛县工信科技局　2024年6月30日` at the very end: a date beside a name, under none of the columns that make a record. */
function isSignature(row: RowSnapshot, { seq, telling }: TableColumns): boolean {
  const values = row.cells.filter((value) => !isBlank(value));
  if (values.length > 3 || (seq !== undefined && !isBlank(row.cells[seq - 1]))) return false;
  if (telling.some((column) => !isBlank(row.cells[column - 1]))) return false;
  return values.some((value) => typeof value === "string" && /^\d{4}年\d{1,2}月(?:\d{1,2}日)?$/.test(compact(value)));
}

/** Records with the values of merged cells in every cell that a merge covers (SPEC §5). */
function filled(grid: SheetGrid, records: readonly RowSnapshot[]): readonly RowSnapshot[] {
  return records.map((row) => {
    const merges = grid.mergesIn(row.row);
    if (merges.length === 0) return row;
    const cells = row.cells.slice();
    const formats = row.formats.slice();
    for (const merge of merges) {
      const value = grid.valueAt(merge.firstRow, merge.firstColumn);
      const format = grid.formatAt(merge.firstRow, merge.firstColumn);
      for (let column = merge.firstColumn; column <= Math.min(merge.lastColumn, WIDEST); column++) {
        cells[column - 1] = value;
        formats[column - 1] = format;
      }
    }
    return { ...row, cells, formats };
  });
}

/** A merge may cover the whole sheet; no ledger is wider than this. */
const WIDEST = 400;
