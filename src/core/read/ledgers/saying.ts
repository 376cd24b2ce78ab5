import { grouped } from "../../base/grouped";
import { isBlankMark } from "../../values/readContent";
import { compact } from "../../workbook/cellText";
import { isCellFault, type CellValue, type RowSnapshot } from "../../workbook/snapshot";
import type { TableColumns } from "./rowLook";
import { isBlank, type SheetGrid } from "./sheetGrid";

/**
 * How much a row without a name says. `nothing`: marks for nothing, noughts and error values, as formulas copied down beyond the last
 * record leave them. `defaults`: besides these only what a list, a template or a formula may have put there: a status, a stage, dates,
 * what stands in columns that are not read. `something`: a name, or any cell that a person has filled in.
 */
export type Saying = "nothing" | "defaults" | "something";

/** @param row as it stands in the sheet */
export function sayingOf(grid: SheetGrid, row: RowSnapshot, columns: TableColumns): Saying {
  const { seq, telling, first, last } = columns;
  const [name] = telling;
  if (name === undefined || telling.some((column) => hasContent(row.cells[column - 1]))) return "something";
  if (hasContent(grid.valueAt(row.row, name))) return "something";
  let saying: Saying = "nothing";
  for (let index = first - 1; index < Math.min(row.cells.length, last); index++) {
    const value = row.cells[index];
    if (value === undefined || !hasContent(value)) continue;
    const kind = index + 1 === seq ? ofNumber(value) : kindOf(value, index + 1, columns);
    if (kind === "something") return "something";
    if (kind === "defaults") saying = "defaults";
  }
  return saying;
}

/**
 * Of rows that hold nothing but defaults those that are alike, two or more: a blank ledger's rows, not yet filled in. One alone may be what
 * somebody began.
 */
export function alikeDefaults(
  grid: SheetGrid,
  rows: readonly RowSnapshot[],
  columns: TableColumns,
): ReadonlySet<RowSnapshot> {
  const some = rows.filter((row) => sayingOf(grid, row, columns) === "defaults");
  const alike = grouped(some, (row) => defaultsIn(row, columns));
  return new Set([...alike.values()].filter((group) => group.length > 1).flat());
}

function defaultsIn({ cells }: RowSnapshot, { seq, first, last }: TableColumns): string {
  const values = cells.slice(first - 1, last).map((value, index) => {
    if (first + index === seq || value === undefined || !hasContent(value) || isNought(value)) return "";
    return isCellFault(value) ? "" : String(value).trim();
  });
  return values.join("\n").trimEnd();
}

/** `5`, `5.`, `1-2` and `（五）` number a row that may be blank; any other text in 序号 is a name. */
function ofNumber(value: CellValue): Saying {
  return typeof value === "string" && !NUMBERING.test(compact(value)) ? "something" : "nothing";
}

const NUMBERING = /^[\d(.、,\-—一二三四五六七八九十)]{1,8}$/;

function kindOf(value: CellValue, column: number, { given = [], unread = [], counted = [] }: TableColumns): Saying {
  if (isNought(value)) return "nothing";
  if (unread.includes(column)) return isCellFault(value) || isAnswer(value) ? "nothing" : "defaults";
  if (isCellFault(value)) return given.includes(column) || counted.includes(column) ? "nothing" : "something";
  return given.includes(column) ? "defaults" : "something";
}

/** What a formula answers in a column that is not read: how many days are left, whether it is late. */
function isAnswer(value: CellValue): boolean {
  return typeof value !== "string" || (value.length <= 12 && ANSWER.test(compact(value)));
}

const ANSWER = /^(?:-?\d{1,9}(?:\.\d{1,6})?[%天日]?|[是否有无√×✓✗xXyYnN]|TRUE|FALSE)$/;

function hasContent(value: CellValue | undefined): boolean {
  if (value === undefined || isBlank(value)) return false;
  return typeof value === "string" ? !isBlankMark(value) : value !== 0;
}

function isNought(value: CellValue): boolean {
  return value === 0 || (typeof value === "string" && value.length <= 8 && /^0(?:\.0+)?%?$/.test(compact(value)));
}
