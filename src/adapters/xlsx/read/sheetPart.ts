import type { SheetContext } from "./sheetContext";
import type { CellValue, MergeArea, RowSnapshot } from "../../../core/workbook/snapshot";
import { cellReader } from "./cellReader";
import { mergeArea } from "./cellReference";
import { MAX_ROW, spendMerge } from "../zip/limits";
import { ordinaryCell, type OrdinaryCell } from "./ordinaryCell";
import { readXmlPart } from "../xml/readXmlPart";
import { damaged } from "../zip/refusal";
import { sheetRows } from "./sheetRows";
import { attribute, isTrue } from "../xml/xmlText";
import type { XmlTag } from "../xml/xmlTokens";
import type { ZipEntry } from "../zip/zipDirectory";

/** Rows and merges of one worksheet part, read in one pass over its bytes. Throws Refusal. */
export function sheetPart(
  entry: ZipEntry,
  context: SheetContext,
): { readonly rows: readonly RowSnapshot[]; readonly merges: readonly MergeArea[] } {
  const rows = sheetRows(context.styles.codes, context.budget);
  const merges = sheetInto(entry, context, rows);
  return { rows: rows.finish(), merges };
}

/** Takes a sheet row by row and cell by cell; rows may come in any order and more than once. */
export interface CellSink {
  /** @param height in points, where the row names one */
  startRow(row: number, hidden: boolean, height: number | undefined): void;
  /**
   * @param column 1-based
   * @param format number of the cell's format code, 0 for General
   * @param value `undefined` for a blank cell that has a style
   * @param style number of the cell's style
   */
  put(column: number, format: number, value: CellValue | undefined, style: number): void;
  endRow(): void;
}

/** Hands a worksheet part's cells on and returns its merges. Throws Refusal. */
export function sheetInto(entry: ZipEntry, context: SheetContext, rows: CellSink): readonly MergeArea[] {
  const cell = cellReader(context);
  const merges: MergeArea[] = [];
  let section = -1;
  let inRow = false;
  let row = 0;
  /** A row that does not say its number takes it from its first cell, else it follows the row before. */
  let rowStarted = false;
  let rowHidden = false;
  let rowHeight: number | undefined;
  let column = 0;
  const ordinary: OrdinaryCell = { row: 0, column: 0, style: 0, isShared: false, number: 0 };

  readXmlPart(entry, VOCABULARY, {
    open(element, depth, tag) {
      if (depth > 4) return inRow && cell.openInside(element, depth - 4);
      if (depth === 4) {
        if (inRow && element === C) openCell(tag);
        return false;
      }
      if (depth === 3) {
        inRow = element === ROW && section === SHEET_DATA;
        if (inRow) openRow(tag);
        else if (element === MERGE_CELL && section === MERGE_CELLS) openMerge(tag);
      } else if (depth === 2) section = element;
      else if (element !== WORKSHEET) throw damaged("不是工作表部件");
      return false;
    },
    close(element, depth) {
      if (depth > 4) {
        if (inRow) cell.closeInside(element, depth - 4);
      } else if (depth === 4) {
        if (inRow && element === C) closeCell();
      } else if (depth === 3 && inRow) {
        inRow = false;
        if (!rowStarted) startRow(row + 1);
        rows.endRow();
      }
    },
    text: (buffer, start, end, isCdata) => cell.text(buffer, start, end, isCdata),
    quickDepth: 3,
    quick(buffer, start) {
      if (!inRow || !rowStarted) return 0;
      const past = ordinaryCell(ordinary, buffer, start);
      if (past === 0 || ordinary.row !== row) return 0;
      cell.openOrdinary(ordinary);
      column = ordinary.column;
      closeCell();
      return past;
    },
  });
  return merges;

  function openRow(tag: XmlTag): void {
    const number = attribute(tag, "r");
    const height = attribute(tag, "ht");
    rowHeight = height === undefined ? undefined : Number(height);
    rowHidden = isTrue(attribute(tag, "hidden")) || rowHeight === 0;
    rowStarted = false;
    column = 0;
    if (number !== undefined) startRow(Number(number));
  }

  function startRow(number: number): void {
    if (!Number.isInteger(number) || number < 1 || number > MAX_ROW) throw damaged("工作表中有不存在的行号");
    row = number;
    rowStarted = true;
    rows.startRow(row, rowHidden, rowHeight);
  }

  function openCell(tag: XmlTag): void {
    cell.open(tag);
    if (!rowStarted) startRow(cell.row === 0 ? row + 1 : cell.row);
    column = cell.column === 0 ? column + 1 : cell.column;
    if (cell.row !== 0 && cell.row !== row) throw damaged(`第 ${row} 行中有第 ${cell.row} 行的单元格`);
  }

  function closeCell(): void {
    rows.put(column, cell.format, cell.value(row, column), cell.style);
  }

  function openMerge(tag: XmlTag): void {
    const area = mergeArea(attribute(tag, "ref") ?? "");
    if (area === undefined) return;
    spendMerge(context.budget);
    merges.push(area);
  }
}

const VOCABULARY = ["worksheet", "sheetData", "row", "c", "mergeCells", "mergeCell", "v", "f", "is", "t", "r"];
const [WORKSHEET, SHEET_DATA, ROW, C, MERGE_CELLS, MERGE_CELL] = [0, 1, 2, 3, 4, 5];
