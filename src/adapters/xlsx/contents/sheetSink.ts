import type { MergeArea } from "../../../core/workbook/snapshot";
import { frameReader, rowSizes, type SheetFrame } from "../look/sheetFrame";
import { styledRows } from "../look/styledRows";
import { sheetRows } from "../read/sheetRows";
import type { CellSink, SheetAsides } from "../read/sheetSteps";
import type { ReadBudget } from "../zip/readBudget";
import type { SheetContent } from "./workbookContents";

/** Takes one sheet as it is read and makes its content, values and looks in one pass. */
export interface SheetSink {
  readonly cells: CellSink;
  readonly asides: SheetAsides | null;
  /** @param frame in place of what `asides` have gathered */
  content(merges: readonly MergeArea[], frame?: SheetFrame): SheetContent;
}

/**
 * @param keepsLooks whether to keep how cells look; without, reading is a little quicker
 * @param isStruck whether the text of cells of a style is struck through; null where that of none is
 */
export function sheetSink(
  codes: readonly (string | undefined)[],
  budget: ReadBudget,
  keepsLooks: boolean,
  isStruck: ((style: number) => boolean) | null,
): SheetSink {
  const rows = sheetRows(codes, budget, isStruck);
  if (!keepsLooks) {
    return { cells: rows, asides: null, content: (merges) => ({ rows: rows.finish(), merges, looks: null }) };
  }
  const styled = styledRows();
  const frame = frameReader();
  return {
    cells: {
      startRow(row, hidden, height) {
        rows.startRow(row, hidden);
        styled.startRow(row, hidden, height);
      },
      put(column, format, value, style, formula, strikes) {
        rows.put(column, format, value, style, formula, strikes);
        styled.put(column, format, value, style);
      },
      endRow() {
        rows.endRow();
        styled.endRow();
      },
    },
    asides: frame,
    content(merges, known = frame.frame()) {
      const heights = rowSizes(styled.heights, known.defaultHeight);
      return {
        rows: rows.finish(),
        merges,
        looks: { frame: known, heights, isNamed: (row) => styled.heights.has(row), styled: styled.finish() },
      };
    },
  };
}
