import { cellOf } from "./cellOf";
import type { AreaModel, CellRole, RowSpan, SheetCell, SheetRow } from "./sheetModel";
import { roleStyles } from "./roleStyles";
import { rowHeight } from "./rowHeight";
import { textHeight } from "./wrappedLines";

/** A small sheet while its rows are being written from the top. Mutable: it lives only inside one sheet's function. */
export interface SheetDraft {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly AreaModel[];
  /** Columns that are printed side by side on pages of their own: one span is all of the sheet. */
  readonly sides: readonly ColumnSpan[];
  /** Rows that stand on one page. */
  readonly together: readonly RowSpan[];
  /** Number of the row that the next `add` writes. */
  readonly nextRow: () => number;
  /** Tall enough for its wrapped texts unless told; merged cells have to be told. */
  readonly add: (cells: readonly (SheetCell | null)[], height?: number) => void;
  /** A text across each side, from the left; tall enough for them. A side without a text stays blank. */
  readonly addWide: (...texts: readonly (SheetCell | null)[]) => void;
  readonly addBlank: (count?: number) => void;
  readonly merge: (area: AreaModel) => void;
  readonly keep: (rows: RowSpan) => void;
  /** The last rows of pages that end where they do, whatever room is left. */
  readonly cuts: readonly number[];
  /** The next row begins a page. */
  readonly cut: () => void;
}

/** 1-based and inclusive. */
export interface ColumnSpan {
  readonly first: number;
  readonly last: number;
}

/**
 * @param widths of the sheet's columns, in characters
 * @param sides one across all columns unless told
 */
export function sheetDraft(
  widths: readonly number[],
  sides: readonly ColumnSpan[] = [{ first: 1, last: widths.length }],
): SheetDraft {
  const rows: SheetRow[] = [];
  const merges: AreaModel[] = [];
  const together: RowSpan[] = [];
  const cuts: number[] = [];
  const nextRow = (): number => rows.length + 1;
  const add: SheetDraft["add"] = (cells, height) => {
    rows.push({ cells, height: height ?? rowHeight(cells, widths) });
  };
  return {
    rows,
    merges,
    sides,
    together,
    nextRow,
    add,
    addWide: (...texts) => {
      const row = nextRow();
      const cells: (SheetCell | null)[] = [];
      let height = 0;
      sides.forEach(({ first, last }, side) => {
        const text = texts[side] ?? null;
        if (text === null) return;
        while (cells.length < last) {
          const column = cells.length + 1;
          cells.push(column < first ? null : column === first ? text : cellOf(null, text.role));
        }
        const width = widths.slice(first - 1, last).reduce((sum, each) => sum + each, 0);
        height = Math.max(
          height,
          WIDE_HEIGHTS[text.role] ?? textHeight(String(text.value ?? ""), width, roleStyles[text.role].font.size),
        );
        if (last > first) merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
      });
      add(cells, height);
    },
    addBlank: (count = 1) => {
      for (let turn = 0; turn < count; turn++) add([]);
    },
    merge: (area) => merges.push(area),
    keep: (span) => together.push(span),
    cuts,
    cut: () => cuts.push(rows.length),
  };
}

const WIDE_HEIGHTS: Partial<Record<CellRole, number>> = { title: 30, subtitle: 15.75, "total-text": 18 };
