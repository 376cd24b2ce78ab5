import type { Steps } from "../../../core/base/steps";
import type { RunStrikes } from "./runStrikes";
import type { SheetContext } from "./sheetContext";
import type { CellValue, MergeArea } from "../../../core/workbook/snapshot";
import { cellReader } from "./cellReader";
import { mergeArea } from "./cellReference";
import { MAX_ROW, spendMerge } from "../zip/readBudget";
import { ordinaryCell, type OrdinaryCell } from "./ordinaryCell";
import { ordinaryRow, type OrdinaryRow } from "./ordinaryRow";
import { readXmlSteps } from "../xml/readXmlPart";
import { inflatedPieces } from "../zip/inflatedPieces";
import { damaged } from "../zip/refusal";
import { isWritten, writtenBytes } from "../zip/writtenBytes";
import { attribute, isTrue } from "../xml/xmlText";
import type { XmlTag, XmlVisitor } from "../xml/xmlTokens";
import type { ZipEntry } from "../zip/zipDirectory";

/** Takes a sheet row by row and cell by cell; rows may come in any order and more than once. */
export interface CellSink {
  /** @param height in points, where the row names one */
  startRow(row: number, hidden: boolean, height: number | undefined): void;
  /**
   * @param column 1-based
   * @param format number of the cell's format code, 0 for General
   * @param value `undefined` for a blank cell that has a style
   * @param style number of the cell's style
   * @param formula its text, empty for a follower of a shared one; `undefined` where there is none
   * @param strikes how the runs of its text are struck through; 0 unless told
   */
  put(
    column: number,
    format: number,
    value: CellValue | undefined,
    style: number,
    formula?: string,
    strikes?: RunStrikes,
  ): void;
  endRow(): void;
}

/** What wants to know of a worksheet part beside its cells and merges; it sees everything outside the rows. */
export interface SheetAsides {
  /** As `XmlVisitor`, elements by their place in `ASIDES`; the worksheet's depth is 1. */
  open(element: number, depth: number, tag: XmlTag): boolean;
  close(element: number, depth: number): void;
  text(buffer: Uint8Array, start: number, end: number, isCdata: boolean): void;
}

/**
 * Reads a worksheet part in one pass over its bytes, hands its cells on and returns its merges; tells how many inflated bytes
 * have been read. Throws Refusal.
 * @param pieces what is read of it where that is not all
 */
export function* sheetSteps(
  entry: ZipEntry,
  context: SheetContext,
  rows: CellSink,
  asides: SheetAsides | null = null,
  pieces: Iterable<Uint8Array> = inflatedPieces(entry),
): Steps<readonly MergeArea[]> {
  const cell = cellReader(context);
  const merges: MergeArea[] = [];
  let section = -1;
  let inRow = false;
  let row = 0;
  /** A row that does not say its number takes it from its first cell, else it follows the row before. */
  let rowStarted = false;
  /** Its tag has no prefix, so that it ends with `</row>`. */
  let isRowPlain = false;
  let rowHidden = false;
  let rowHeight: number | undefined;
  let column = 0;
  const ordinary: OrdinaryCell = { row: 0, column: 0, style: 0, isShared: false, number: 0, textStart: 0, textEnd: 0 };
  const nextRow: OrdinaryRow = { row: 0 };

  const visitor: XmlVisitor = {
    open(element, depth, tag) {
      if (depth === 2) section = element;
      if (asides !== null && section !== SHEET_DATA && asides.open(element - FIRST_ASIDE, depth, tag)) return true;
      if (depth > 4) return inRow && cell.openInside(element, depth - 4, tag);
      if (depth === 4) {
        if (inRow && element === C) openCell(tag);
        return false;
      }
      if (depth === 3) {
        inRow = element === ROW && section === SHEET_DATA;
        if (inRow) openRow(tag);
        else if (element === MERGE_CELL && section === MERGE_CELLS) openMerge(tag);
      } else if (depth === 1 && element !== WORKSHEET)
        throw damaged("不是工作表部件", "the part of a sheet is something else");
      return false;
    },
    close(element, depth) {
      if (asides !== null && section !== SHEET_DATA) asides.close(element - FIRST_ASIDE, depth);
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
    text(buffer, start, end, isCdata) {
      if (inRow) cell.text(buffer, start, end, isCdata);
      else asides?.text(buffer, start, end, isCdata);
    },
    quickDepth: 3,
    quick(buffer, start) {
      if (!inRow || !rowStarted) return 0;
      let past = 0;
      for (let at = start; ; at = past) {
        const afterCell = ordinaryCell(ordinary, buffer, at);
        if (afterCell > 0 && ordinary.row === row) {
          ({ column } = ordinary);
          const value = cell.ordinaryValue(ordinary, buffer);
          rows.put(column, cell.format, value, cell.style, undefined, cell.strikes);
          past = afterCell;
          continue;
        }
        const afterTag = isRowPlain ? ordinaryRow(nextRow, buffer, at) : 0;
        if (afterTag === 0) return past;
        rows.endRow();
        beginRow(false, undefined);
        startRow(nextRow.row);
        past = afterTag;
      }
    },
  };
  yield* readXmlSteps(entry, VOCABULARY, visitor, pieces);
  return merges;

  function openRow(tag: XmlTag): void {
    const number = attribute(tag, "r");
    const height = attribute(tag, "ht");
    const points = height === undefined ? undefined : Number(height);
    isRowPlain = isWritten(tag.buffer, tag.start, PLAIN_ROW);
    beginRow(isTrue(attribute(tag, "hidden")) || points === 0, points);
    if (number !== undefined) startRow(Number(number));
  }

  function beginRow(hidden: boolean, height: number | undefined): void {
    rowHidden = hidden;
    rowHeight = height;
    rowStarted = false;
    column = 0;
  }

  function startRow(number: number): void {
    if (!Number.isInteger(number) || number < 1 || number > MAX_ROW)
      throw damaged("工作表中有不存在的行号", "a row number in a sheet that does not exist");
    row = number;
    rowStarted = true;
    rows.startRow(row, rowHidden, rowHeight);
  }

  function openCell(tag: XmlTag): void {
    cell.open(tag);
    if (!rowStarted) startRow(cell.row === 0 ? row + 1 : cell.row);
    column = cell.column === 0 ? column + 1 : cell.column;
    if (cell.row !== 0 && cell.row !== row)
      throw damaged(`第 ${row} 行中有第 ${cell.row} 行的单元格`, `row ${row} has a cell of row ${cell.row}`);
  }

  function closeCell(): void {
    const value = cell.value(row, column);
    rows.put(column, cell.format, value, cell.style, cell.formula, cell.strikes);
  }

  function openMerge(tag: XmlTag): void {
    const area = mergeArea(attribute(tag, "ref") ?? "");
    if (area === undefined) return;
    spendMerge(context.budget);
    merges.push(area);
  }
}

const PLAIN_ROW = writtenBytes("<row ");

/** Elements that `SheetAsides` are told by name: by their place in this list. */
export const ASIDES = [
  ...["sheetFormatPr", "sheetViews", "sheetView", "pane", "cols", "col"],
  ...[
    "conditionalFormatting",
    "cfRule",
    "formula",
    "hyperlinks",
    "hyperlink",
    "drawing",
    "pageSetup",
    "rowBreaks",
    "brk",
  ],
];
const CELLS = [
  "worksheet",
  "sheetData",
  "row",
  "c",
  "mergeCells",
  "mergeCell",
  "v",
  "f",
  "is",
  "t",
  "r",
  "rPr",
  "strike",
];
const FIRST_ASIDE = CELLS.length;
const VOCABULARY = [...CELLS, ...ASIDES];
const [WORKSHEET, SHEET_DATA, ROW, C, MERGE_CELLS, MERGE_CELL] = [0, 1, 2, 3, 4, 5];
