import { visited, type Steps } from "../../base/steps";
import { compact } from "../../workbook/cellText";
import { isCellFault, type RowSnapshot } from "../../workbook/snapshot";
import { isColumnNumberTexts } from "./isColumnNumberTexts";
import { withoutFooters, withoutLinesAbove } from "./withoutFooters";
import { MOST_COLUMNS } from "./headingPaths";
import { isFilledRecord, isGroupRow, isPartOfItsOwn } from "./groupRow";
import { areRecords, loneGroups, numberedParents } from "./loneGroups";
import { examplesUnderLines, partsUnderTotals } from "./rowsUnderLines";
import { isRepeatedHead } from "./isRepeatedHead";
import { alikeDefaults, sayingOf } from "./saying";
import { isExampleRow, isHintRow, isInExamples } from "./hintRow";
import { isInformation } from "./information";
import { isBand, isTotal, lookAt, valuesOf, type RowLook, type TableColumns } from "./rowLook";
import { isBlank, type SheetGrid } from "./sheetGrid";

/** What the rows below a header are (SPEC §5). */
export interface ClassifiedRows {
  /** The rows that are records, merged cells filled in. */
  readonly records: readonly RowSnapshot[];
  /** The same rows as they stand, and behind them those that turned out to be footers. */
  readonly candidates: readonly RowSnapshot[];
  /** Rows below the header that are no records, and why; blank ones and what follows a second header are not told. */
  readonly leftOut: readonly LeftOutRow[];
  /** Rows numbered like groups that have none under them, whether they were taken for records then or not. */
  readonly loneGroups: readonly RowSnapshot[];
  /** Whether some rows are records or none by what others hold. */
  readonly hangTogether: boolean;
  /** Row of a second header below the table; it and what follows is not read (DECIDED C13). */
  readonly secondHeader: { readonly row: number; readonly column: number; readonly rowsBelow: number } | null;
}

/** A row that is read as no record. */
export interface LeftOutRow {
  readonly row: number;
  readonly why: LeftOut;
}

/**
 * `head`: column numbers or units under the header. `hint`: how to fill the columns in. `example`: a filled one. `repeated-head`:
 * what stands at or above the header once more, for printing. `band`, `group`, `total`: rows that group or sum up. `part`: what a total
 * is made up of, said below it. `empty`: nothing
 * but a number, merged group cells, or what formulas, lists and templates put there. `footer`: what stands below the table.
 */
export type LeftOut =
  "head" | "hint" | "example" | "repeated-head" | "band" | "group" | "total" | "part" | "empty" | "footer";

/**
 * Sorts the rows below the header into records and what is none: bands, totals, footers, column numbers, pre-numbered
 * empty rows (SPEC §5; DECIDED C1, C8, C9). Hidden rows are records. Tells rows looked at.
 */
export function* classifyRowsSteps(
  grid: SheetGrid,
  headerBottom: number,
  columns: TableColumns,
): Steps<ClassifiedRows> {
  const below = grid.sheet.rows.filter((row) => row.row > headerBottom);
  let candidates: RowSnapshot[] = [];
  let leftOut: LeftOutRow[] = [];
  const groups: { readonly row: RowSnapshot; readonly isGroup: boolean }[] = [];
  let secondHeader = null as ClassifiedRows["secondHeader"];
  let started = false;
  yield* visited(below.length, (index) => {
    const row = below[index];
    if (row === undefined || secondHeader !== null) return;
    const standing = rowStanding(grid, row, headerBottom, columns, started);
    if (standing === "second-header") {
      const { first } = lookAt(row, columns);
      secondHeader = { row: row.row, column: first?.column ?? 1, rowsBelow: below.length - index - 1 };
    }
    if (standing === "repeated-head") {
      // What stands above a header is set above it again.
      const kept = withoutLinesAbove(candidates, columns).length;
      for (const line of candidates.splice(kept)) leftOut.push({ row: line.row, why: "repeated-head" });
    }
    if (standing === "record") candidates.push(row);
    else if (standing !== "blank" && standing !== "second-header") leftOut.push({ row: row.row, why: standing });
    if (standing === "group" || standing === "band") groups.push({ row, isGroup: standing === "group" });
    started ||= !BEFORE_RECORDS.has(standing);
  });
  const isAboveSecondHeader = secondHeader !== null;
  const parents = new Set(numberedParents(candidates, columns));
  if (parents.size > 0) {
    candidates = candidates.filter((row) => !parents.has(row));
    leftOut = inOrder([...leftOut, ...[...parents].map(({ row }) => ({ row, why: "group" as const }))]);
  }
  const blanks = alikeDefaults(grid, candidates, columns);
  if (blanks.size > 0) {
    candidates = candidates.filter((row) => !blanks.has(row));
    leftOut = inOrder([...leftOut, ...[...blanks].map(({ row }) => ({ row, why: "empty" as const }))]);
  }
  const sorted = { candidates, leftOut };
  const under = [...examplesUnderLines(grid, sorted, columns), ...partsUnderTotals(grid, sorted, columns)];
  if (under.length > 0) {
    const gone = new Set(under.flatMap((one) => one.rows));
    candidates = candidates.filter((row) => !gone.has(row));
    leftOut = inOrder([...leftOut, ...under.flatMap(({ why, rows }) => rows.map(({ row }) => ({ row, why })))]);
  }
  let rows = recordsAmong(candidates, isAboveSecondHeader, columns);
  const lone = loneGroups({ candidates: rows, groups }, columns);
  if (areRecords(lone, rows, columns)) {
    candidates = [...candidates, ...lone].sort((a, b) => a.row - b.row);
    rows = recordsAmong(candidates, isAboveSecondHeader, columns);
    const promoted = new Set(lone.map(({ row }) => row));
    leftOut = leftOut.filter(({ row }) => !promoted.has(row));
  }
  const records: RowSnapshot[] = [];
  yield* visited(rows.length, (index) => {
    const row = rows[index];
    if (row !== undefined) records.push(filledRow(grid, headerBottom, row));
  });
  for (const { row } of candidates.slice(rows.length)) leftOut.push({ row, why: "footer" });
  const hangTogether = lone.length + under.length > 0;
  return { records, candidates, leftOut, loneGroups: lone, hangTogether, secondHeader };
}

function inOrder(rows: readonly LeftOutRow[]): LeftOutRow[] {
  return [...rows].sort((a, b) => a.row - b.row);
}

/** What a row below the header is by itself, before footers are looked for. */
export type RowStanding = "blank" | "second-header" | "record" | Exclude<LeftOut, "footer">;

/** After these the rows under the header still begin. */
const BEFORE_RECORDS: ReadonlySet<RowStanding> = new Set(["blank", "head", "hint", "example", "second-header"]);

/** @param started true where a row above it was a record, a band or a total already */
export function rowStanding(
  grid: SheetGrid,
  row: RowSnapshot,
  headerBottom: number,
  columns: TableColumns,
  started: boolean,
): RowStanding {
  const look = lookAt(row, columns);
  if (look.first === null) return "blank";
  const isUnderHead = !started || isRepeatedHead(grid, grid.row(row.row - 1), headerBottom);
  if (isUnderHead && isBelongingToHeader(row)) return "head";
  if (isExampleRow(row, columns, isUnderHead) || isInExamples(grid, row, columns)) return "example";
  if (isUnderHead && isHintRow(row, columns)) return "hint";
  if (isRepeatedHead(grid, row, headerBottom)) return "repeated-head";
  if (isSecondHeader(row, look, columns)) return "second-header";
  if (isBand(look, columns)) return "band";
  if (isTotal(row, look, columns) && !isFilledRecord(row, columns) && !isPartOfItsOwn(row, columns)) return "total";
  if (sayingOf(grid, row, columns) === "nothing") return "empty";
  if (isGroupRow(row, columns)) return "group";
  return isRecord(grid, row, headerBottom, columns) ? "record" : "empty";
}

/** The candidates that stay records: without the footers, and the lines above a second header. */
export function recordsAmong(
  candidates: readonly RowSnapshot[],
  isAboveSecondHeader: boolean,
  columns: TableColumns,
): readonly RowSnapshot[] {
  return withoutFooters(isAboveSecondHeader ? withoutLinesAbove(candidates, columns) : candidates, columns);
}

/** Column numbers, units (`（万元）`, with or without the word 单位 before them) or `单位：万元` under the header (DECIDED C9). */
function isBelongingToHeader(row: RowSnapshot): boolean {
  const texts = valuesOf(row).map((value) => compact(isCellFault(value) ? value.text : String(value)));
  if (isColumnNumberTexts(texts)) return true;
  // A unit row may say in every other column that it has none: —, /, 无.
  const units = texts.filter((text) => !NO_UNIT.test(text));
  if (units.length < texts.length && !units.some((text) => MONEY.test(text))) return false;
  return units.every((text) => UNIT.test(text) || (texts.length <= 2 && isInformation(text)));
}

const UNIT = /^(?:计量)?单位:?$|^\((?:[^()]{1,8})\)$|^(?:[百千万亿]*元|%|个|家|户|人|亩|吨|项|公顷|平方米)$/;

const NO_UNIT = /^(?:[-—–―_/\\|.。·…×x*~]{1,6}|无|空|不填|无单位)$/i;
const MONEY = /^\(?(?:单位:)?[百千万亿]*元\)?$/;

/** A row of headings: no number in 序号, and most of its cells are headings of some ledger (DECIDED C13). */
function isSecondHeader(row: RowSnapshot, look: RowLook, { seq, isHeading }: TableColumns): boolean {
  const { first, secondText, firstText } = look;
  if (typeof first?.value !== "string" || firstText === null || secondText === null) return false;
  if (seq !== undefined && typeof row.cells[seq - 1] === "number") return false;
  const numbering = firstText.length <= 6 && /^(?:序号|No\.?)$/i.test(compact(firstText));
  if (!numbering && !isHeading(firstText) && !isHeading(secondText)) return false;
  const values = valuesOf(row);
  const headings = values.filter((value) => typeof value === "string" && value.length <= 30 && isHeading(value)).length;
  if (headings >= 3 && headings * 5 >= values.length * 3) return true;
  // A table of another sort: 序号 and nothing but short texts.
  return numbering && values.every((value) => typeof value === "string" && value.length <= 16);
}

/**
 * False for a row whose only values are its number and merged group cells (DECIDED C1), or what a blank ledger came with (F3). A record that is itself several rows
 * high has its telling cell (具体任务, 项目名称 …) merged and is numbered once: it counts in the first of them.
 */
function isRecord(grid: SheetGrid, row: RowSnapshot, headerBottom: number, columns: TableColumns): boolean {
  const { seq, telling, last, preset = [] } = columns;
  const merges = grid.mergesIn(row.row);
  const { cells } = row;
  const width = Math.min(cells.length, last);
  for (let column = 1; column <= width; column++) {
    const value = cells[column - 1];
    if (column === seq || preset.includes(column) || value === undefined || value === null || isBlank(value)) continue;
    const merge = merges.find((area) => area.firstColumn <= column && column <= area.lastColumn);
    if (!merge || merge.firstRow === merge.lastRow) return true;
    if (merge.firstRow <= headerBottom || merge.firstRow !== row.row || column !== telling[0]) continue;
    if (seq === undefined || isBlank(grid.row(row.row + 1)?.cells[seq - 1])) return true;
  }
  return false;
}

/** A record with the values of merged cells in every cell that a merge covers (SPEC §5). A merge from the header gives none. */
export function filledRow(grid: SheetGrid, headerBottom: number, row: RowSnapshot): RowSnapshot {
  const merges = grid.mergesIn(row.row);
  if (!merges.some((merge) => merge.firstRow > headerBottom)) return row;
  const cells = row.cells.slice();
  const formats = row.formats.slice();
  const struck = { whole: new Set(row.struck?.whole), part: new Set(row.struck?.part) };
  for (const merge of merges) {
    if (merge.firstRow <= headerBottom) continue;
    const value = grid.valueAt(merge.firstRow, merge.firstColumn);
    const format = grid.formatAt(merge.firstRow, merge.firstColumn);
    const first = grid.row(merge.firstRow)?.struck;
    for (let column = merge.firstColumn; column <= Math.min(merge.lastColumn, MOST_COLUMNS); column++) {
      cells[column - 1] = value;
      formats[column - 1] = format;
      if (first?.whole.includes(merge.firstColumn) === true) struck.whole.add(column);
      if (first?.part.includes(merge.firstColumn) === true) struck.part.add(column);
    }
  }
  const filled = { ...row, cells, formats };
  if (struck.whole.size + struck.part.size === 0) return filled;
  return { ...filled, struck: { whole: [...struck.whole], part: [...struck.part] } };
}
