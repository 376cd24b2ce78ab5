import { compact } from "../../workbook/cellText";
import type { RowSnapshot } from "../../workbook/snapshot";
import { valuesOf, type TableColumns } from "./rowLook";
import { isBlank, type SheetGrid } from "./sheetGrid";

/** Rows that were taken for records, and those that were not, in the order of the sheet. */
interface SortedRows {
  readonly candidates: readonly RowSnapshot[];
  readonly leftOut: readonly { readonly row: number; readonly why: string }[];
}

/** Rows that an other row makes no records, and of which sort they are. */
export interface UnderLine {
  readonly why: "example" | "part";
  readonly rows: readonly RowSnapshot[];
}

/**
 * `示例：` or `注：示例如下` alone in its row: what stands right below, up to a blank row, are examples. At the end of the table these are a row
 * or a few; above the records the next row alone. Rows that go on with the numbering are records all the same.
 */
export function examplesUnderLines(
  grid: SheetGrid,
  { candidates, leftOut }: SortedRows,
  columns: TableColumns,
): readonly UnderLine[] {
  return leftOut.flatMap(({ row, why }): readonly UnderLine[] => {
    if ((why !== "band" && why !== "example") || !isExampleLine(grid.row(row))) return [];
    const from = candidates.findIndex((one) => one.row > row);
    if (from < 0) return [];
    const between = new Set(leftOut.flatMap((one) => (HEADS.has(one.why) ? [one.row] : [])));
    const under: RowSnapshot[] = [];
    let next = row + 1;
    for (const candidate of candidates.slice(from)) {
      while (between.has(next)) next++;
      if (candidate.row !== next) break;
      under.push(candidate);
      next++;
    }
    const rows = from === 0 ? under.slice(0, 1) : under;
    const isEnd = from + rows.length === candidates.length;
    const before = from === 0 ? candidates[1] : candidates[from - 1];
    const goesOn = from === 0 ? goesOnWith(rows[0], before, columns) : goesOnWith(before, rows[0], columns);
    const isBlock = rows.length > 0 && rows.length <= MOST_EXAMPLES && (from === 0 ? !isEnd : isEnd);
    return isBlock && !goesOn ? [{ why: "example", rows }] : [];
  });
}

const HEADS: ReadonlySet<string> = new Set(["head", "hint", "repeated-head"]);
const MOST_EXAMPLES = 3;

const EXAMPLE_LINE =
  /^(?:附|注)?:?(?:\d{1,2}[.、]|\(\d{1,2}\))?(?:填写|填报|填表)?(?:示例|样例|范例|举例)(?:如下)?[:。]?$/;

function isExampleLine(row: RowSnapshot | undefined): boolean {
  const [value, another] = row === undefined ? [] : valuesOf(row);
  return another === undefined && typeof value === "string" && value.length <= 20 && EXAMPLE_LINE.test(compact(value));
}

/** One is numbered right after the other. */
function goesOnWith(one: RowSnapshot | undefined, other: RowSnapshot | undefined, { seq }: TableColumns): boolean {
  if (seq === undefined) return false;
  const [before, after] = [one, other].map((row) => row?.cells[seq - 1]);
  return !isBlank(before) && !isBlank(after) && Number(before) + 1 === Number(after);
}

/**
 * What a total is made up of, said below it: 其中：省级, and in the next rows 市级, 县级; or 1.省级 and 2.市级 that add up to it, beside the
 * records that do. Such a row has no number in 序号, and nothing but its name and figures.
 */
export function partsUnderTotals(
  grid: SheetGrid,
  { candidates, leftOut }: SortedRows,
  columns: TableColumns,
): readonly UnderLine[] {
  const byRow = new Map(candidates.map((row) => [row.row, row]));
  return leftOut.flatMap(({ row, why }): readonly UnderLine[] => {
    const total = grid.row(row);
    if (why !== "total" || total === undefined) return [];
    const rows: RowSnapshot[] = [];
    for (let next = row + 1; ; next++) {
      const part = byRow.get(next);
      if (part === undefined || !isNameWithFigures(grid, part, columns)) break;
      rows.push(part);
    }
    if (rows.length === 0 || rows.length === candidates.length) return [];
    return isOfWhichRow(total) || (rows.length > 1 && addUpTo(rows, total)) ? [{ why: "part", rows }] : [];
  });
}

/** `其中` begins one of its texts. */
export function isOfWhichRow({ cells }: RowSnapshot): boolean {
  return cells.some((value) => typeof value === "string" && /^\s*其中/.test(value));
}

function isNameWithFigures(grid: SheetGrid, row: RowSnapshot, { seq, telling, remark }: TableColumns): boolean {
  if (seq !== undefined && !isBlank(row.cells[seq - 1])) return false;
  let [names, figures] = [0, 0];
  for (const [index, value] of row.cells.entries()) {
    if (isBlank(value) || index + 1 === remark) continue;
    if (typeof value === "number") figures++;
    else if (telling.includes(index + 1) && grid.valueAt(row.row, index + 1) === value) names++;
    else return false;
  }
  return names === 1 && figures > 0;
}

function addUpTo(rows: readonly RowSnapshot[], total: RowSnapshot): boolean {
  const columns = total.cells.flatMap((value, index) => (typeof value === "number" && value !== 0 ? [index] : []));
  const sumOf = (index: number): number =>
    rows.reduce((sum, { cells }) => sum + (typeof cells[index] === "number" ? cells[index] : 0), 0);
  return (
    columns.length > 0 && columns.every((index) => Math.abs(sumOf(index) - Number(total.cells[index])) < TOLERANCE)
  );
}

const TOLERANCE = 0.011;
