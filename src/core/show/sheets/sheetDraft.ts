import { cellOf } from "./cellOf";
import type { AreaModel, CellRole, SheetCell, SheetRow } from "./sheetModel";
import { rowHeight } from "./rowHeight";
import { heightOf } from "./textWidth";

/** A small sheet while its rows are being written from the top. Mutable: it lives only inside one sheet's function. */
export interface SheetDraft {
  readonly rows: readonly SheetRow[];
  readonly merges: readonly AreaModel[];
  /** Number of the row that the next `add` writes. */
  readonly nextRow: () => number;
  /** Tall enough for its wrapped texts unless told; merged cells have to be told. */
  readonly add: (cells: readonly (SheetCell | null)[], height?: number) => void;
  /** One text across columns `first`–`last`, the whole width unless told; tall enough for it. */
  readonly addWide: (text: SheetCell, first?: number, last?: number) => void;
  readonly addBlank: (count?: number) => void;
  readonly merge: (area: AreaModel) => void;
}

/** @param widths of the sheet's columns, in characters */
export function sheetDraft(widths: readonly number[]): SheetDraft {
  const rows: SheetRow[] = [];
  const merges: AreaModel[] = [];
  const nextRow = (): number => rows.length + 1;
  const add: SheetDraft["add"] = (cells, height) => {
    rows.push({ cells, height: height ?? rowHeight(cells, widths) });
  };
  return {
    rows,
    merges,
    nextRow,
    add,
    addWide: (text, first = 1, last = widths.length) => {
      const row = nextRow();
      const cells = Array.from({ length: last }, (_, index) =>
        index + 1 === first ? text : index + 1 > first ? cellOf(null, text.role) : null,
      );
      const width = widths.slice(first - 1, last).reduce((sum, each) => sum + each, 0);
      add(cells, WIDE_HEIGHTS[text.role] ?? heightOf(String(text.value ?? ""), width));
      if (last > first) merges.push({ firstRow: row, firstColumn: first, lastRow: row, lastColumn: last });
    },
    addBlank: (count = 1) => {
      for (let turn = 0; turn < count; turn++) add([]);
    },
    merge: (area) => merges.push(area),
  };
}

const WIDE_HEIGHTS: Partial<Record<CellRole, number>> = { title: 32, "total-text": 20 };
