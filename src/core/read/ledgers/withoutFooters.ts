import { compact } from "../../workbook/cellText";
import type { RowSnapshot } from "../../workbook/snapshot";
import { isInformation } from "./information";
import { lookAt, valuesOf, type RowLook, type TableColumns } from "./rowLook";
import { isBlank } from "./sheetGrid";

/** Footers stand after the last record (DECIDED C8), so they are looked for from below: the rows without them. */
export function withoutFooters(rows: readonly RowSnapshot[], columns: TableColumns): readonly RowSnapshot[] {
  let end = rows.length;
  let signed = false;
  const told = rows[0]?.cells[(columns.telling[0] ?? 0) - 1];
  const tellsByDay = isDay(told) || isMonth(told);
  for (; end > 0; end--) {
    const row = rows[end - 1];
    if (!row || isPlainRecord(row, columns)) break;
    if (isFooter(lookAt(row, columns), columns)) continue;
    if (isSignature(row, columns, tellsByDay)) signed = true;
    else if (!(signed && isLoneText(row, columns)) && !isFarStray(row, rows[end - 2], columns)) break;
  }
  return end === rows.length ? rows : rows.slice(0, end);
}

/** A number in 序号, or several cells without a label: whatever its first text begins with, it is a record. */
function isPlainRecord(row: RowSnapshot, columns: TableColumns): boolean {
  const { seq, telling } = columns;
  if (seq !== undefined && isNumber(row.cells[seq - 1])) return true;
  const values = valuesOf(row);
  const told = telling.some((column) => !isBlank(row.cells[column - 1]));
  const labels = values.filter((value) => typeof value === "string" && value.length < 40 && /[:：]/.test(value)).length;
  if (told && values.length >= 4 && labels * 3 < values.length) return true;
  return labels === 0 && isThinRecord(row, columns);
}

/** 审核流程优化 with nothing but its specialty town and due day: a name, and values under two columns of the ledger beside it. */
function isThinRecord(row: RowSnapshot, { seq, telling, remark, unread = [], first, last }: TableColumns): boolean {
  const told = telling.map((column) => row.cells[column - 1]).find((value) => value !== undefined && !isBlank(value));
  const name = typeof told === "string" ? compact(told) : "";
  if (name.length < 5 || SIGNS.test(name)) return false;
  const isOther = (column: number): boolean =>
    column >= first && column <= last && column !== seq && column !== remark && !telling.includes(column);
  const others = row.cells.filter((value, index) => {
    const column = index + 1;
    return value !== undefined && !isBlank(value) && isOther(column) && !unread.includes(column);
  });
  return others.length >= 2;
}

/** 审核人签字, 联系人及电话, 分管领导意见: who signs, not what is to be done. */
const SIGNS = /(?:人|领导|单位|电话|签字|签名|签章|盖章|日期|意见)$/;

function isNumber(value: unknown): boolean {
  return typeof value === "number" || (typeof value === "string" && /^\s*\d{1,5}\s*$/.test(value));
}

function isFooter({ first, firstText }: RowLook, { seq }: TableColumns): boolean {
  if (firstText === null || typeof first?.value !== "string") return false;
  const text = compact(firstText);
  if (FOOTER.test(text)) return true;
  // 1.本表由各专班填报。 in the numbering column goes on with the notes above it.
  return first.column === seq && /^(?:\d+|\(\d+\))[.、,]?\D.{8,}$/.test(text);
}

const FOOTER = new RegExp(
  "^(?:填表人|制表|审核|备注|注(?::|1|\\d[:.、])|说明|分管领导|联系人" +
    "|(?:填报|报送|复核|单位负责人|主要领导|主要负责人|负责人|经办人|联系电话|电话|日期|签字|签章|盖章)[^:]{0,8}:)",
);

/**
 * `新绛县工信科技局　2024年6月30日` at the very end: a date beside a name, under none of the columns that make a record. A date is no
 * task, but it may be the month that a submission is told by.
 */
function isSignature(row: RowSnapshot, { seq, telling }: TableColumns, tellsByDay: boolean): boolean {
  const values = valuesOf(row);
  if (values.length > 3 || (seq !== undefined && !isBlank(row.cells[seq - 1]))) return false;
  const told = telling.map((column) => row.cells[column - 1]).filter((value) => !isBlank(value));
  if (told.some((value) => tellsByDay || !isDay(value))) return false;
  return values.some(isDay);
}

function isDay(value: unknown): boolean {
  return typeof value === "string" && /^(?:日期:)?\d{4}年\d{1,2}月(?:\d{1,2}日)?$/.test(compact(value));
}

/** `5月`: the months of a ledger may be written with their year and without. */
function isMonth(value: unknown): boolean {
  return typeof value === "string" && /^\d{1,2}月份?$/.test(compact(value));
}

/** The name over the date of a signature. */
function isLoneText(row: RowSnapshot, { seq }: TableColumns): boolean {
  const values = valuesOf(row);
  return values.length === 1 && typeof values[0] === "string" && (seq === undefined || isBlank(row.cells[seq - 1]));
}

/** A value or two left behind far below the table, in none of the columns that make a record. */
function isFarStray(row: RowSnapshot, above: RowSnapshot | undefined, { telling }: TableColumns): boolean {
  const gap = row.row - (above?.row ?? 0);
  return gap > FAR && valuesOf(row).length <= 2 && telling.every((column) => isBlank(row.cells[column - 1]));
}

const FAR = 10;

/** Title and information lines of a second table, directly above its header. */
export function withoutLinesAbove(rows: readonly RowSnapshot[], columns: TableColumns): readonly RowSnapshot[] {
  let end = rows.length;
  for (; end > 0; end--) {
    const row = rows[end - 1];
    if (!row || isPlainRecord(row, columns)) break;
    const values = valuesOf(row);
    const texts = values.filter((value) => typeof value === "string");
    const isLine = texts.length === values.length && (values.length === 1 || texts.some((text) => isInformation(text)));
    if (!isLine) break;
  }
  return end === rows.length ? rows : rows.slice(0, end);
}
