import { HostError } from "../../../core/base/hostError";
import type { NativeZip } from "../../../core/ports";
import { fileKind } from "../zip/fileKind";
import { newReadBudget } from "../zip/limits";
import { Refusal } from "../zip/refusal";
import { cellStore, naturalAlign, type CellStore } from "./cellStore";
import { shownText } from "./cellTexts";
import { legacySource } from "./legacySource";
import type { CellLook, SheetLook, WorkbookLook } from "./look";
import type { LookSource, SourceSheet } from "./lookSource";
import { packageSource } from "./packageSource";
import { rowSizes } from "./sheetFrame";

/**
 * Opens a workbook file for being looked at: .xlsx, .xlsm; of .xls values, number formats, merges, sizes and plain fills. Only
 * the frame of the workbook is read at once, and each sheet when it is first asked for.
 *
 * @param file base name, for sentences
 * @throws HostError as `readWorkbookBytes`
 */
export async function readWorkbookLook(
  bytes: Uint8Array,
  file: string,
  native: NativeZip | null = null,
): Promise<WorkbookLook> {
  const sentence = (error: unknown) =>
    error instanceof Refusal ? new HostError(error.kind, `《${file}》${error.clause}`) : error;
  let source: LookSource;
  try {
    if (bytes.length === 0) throw new Refusal("empty-file", "是空文件（0 字节），请重新保存或请对方重新发送。");
    source = fileKind(bytes) === "zip" ? await packageSource(bytes, native) : await legacySource(bytes);
  } catch (error) {
    throw sentence(error);
  }
  const opened = new Map<
    number,
    { readonly look: SheetLook; readonly store: CellStore; readonly sheet: SourceSheet }
  >();
  return {
    tabs: source.tabs,
    styles: source.styles,
    sheet: (tab) => open(tab).look,
    rows(tab, from, count) {
      const { store, sheet } = open(tab);
      return store.rows(from, from + count - 1).map(({ row, cells }) => ({
        row,
        cells: cells.map(({ column, style, format, value }): CellLook => ({
          column,
          text: shownText(value, sheet.codes[format], source.ssf),
          style,
          align: naturalAlign(value),
        })),
      }));
    },
  };

  function open(tab: number) {
    const known = opened.get(tab);
    if (known !== undefined) return known;
    if (source.tabs[tab]?.hasCells !== true) throw new RangeError(`No sheet with cells at ${tab}`);
    try {
      const store = cellStore(newReadBudget());
      const sheet = source.read(tab, store);
      const made = { look: lookOf(sheet, store), store, sheet };
      opened.set(tab, made);
      return made;
    } catch (error) {
      throw sentence(error);
    }
  }
}

function lookOf(sheet: SourceSheet, { lastRow, lastColumn, heights }: CellStore): SheetLook {
  const { columns, defaultWidth, defaultHeight, frozen, gridlines, marks, merges } = sheet;
  const inside = merges.filter((merge) => merge.lastRow < WHOLE.row && merge.lastColumn < WHOLE.column);
  return {
    rowCount: inside.reduce((last, merge) => Math.max(last, merge.lastRow), Math.max(1, lastRow)),
    columnCount: inside.reduce((last, merge) => Math.max(last, merge.lastColumn), Math.max(1, lastColumn)),
    defaultWidth,
    defaultHeight,
    columns,
    rows: rowSizes(heights, defaultHeight),
    frozen,
    merges,
    gridlines,
    marks,
  };
}

/** Merges of whole rows or columns do not make a sheet larger. */
const WHOLE = { row: 1_048_576, column: 16_384 };
