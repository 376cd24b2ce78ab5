import type { Cell, WriteSheet } from "hucre";
import { parseIsoDate } from "../../src/core/workbook/localDate";
import { isDay, isFormula, isShare, soundPart, type SampleCell } from "./sampleCell";
import { SAMPLE_STYLES, type SampleStyle } from "./sampleStyles";

/** A sheet in the making. Rows and columns are 1-based, as Excel shows them. */
export interface SheetCanvas {
  readonly put: (row: number, column: number, value: SampleCell, style: SampleStyle, numberFormat?: string) => void;
  /** Puts a value into an area and merges it. */
  readonly putMerged: (area: Area, value: SampleCell, style: SampleStyle) => void;
  readonly setRow: (row: number, look: { readonly height?: number; readonly hidden?: boolean }) => void;
  readonly finished: () => Pick<WriteSheet, "rows" | "cells" | "merges" | "rowDefs">;
}

export interface Area {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function sheetCanvas(): SheetCanvas {
  const cells = new Map<string, Partial<Cell>>();
  const merges: NonNullable<WriteSheet["merges"]> = [];
  const rowDefs: NonNullable<WriteSheet["rowDefs"]> = new Map();

  const put: SheetCanvas["put"] = (row, column, value, style, numberFormat) => {
    cells.set(`${row - 1},${column - 1}`, written(value, style, row, numberFormat));
  };
  return {
    put,
    putMerged: (area, value, style) => {
      for (let row = area.firstRow; row <= area.lastRow; row++) {
        for (let column = area.firstColumn; column <= area.lastColumn; column++) put(row, column, null, style);
      }
      put(area.firstRow, area.firstColumn, value, style);
      if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) return;
      merges.push({
        startRow: area.firstRow - 1,
        startCol: area.firstColumn - 1,
        endRow: area.lastRow - 1,
        endCol: area.lastColumn - 1,
      });
    },
    setRow: (row, look) => {
      rowDefs.set(row - 1, { ...rowDefs.get(row - 1), ...look });
    },
    // Rows must be written from top to bottom, whatever the order in which cells were put.
    finished: () => ({ rows: [], cells: new Map([...cells].sort(byPlace)), merges, rowDefs }),
  };
}

function written(value: SampleCell, style: SampleStyle, row: number, numberFormat?: string): Partial<Cell> {
  const sound = soundPart(value);
  const look = SAMPLE_STYLES[style];
  if (isDay(sound)) return { value: serial(sound.day), style: { ...look, numFmt: sound.numberFormat } };
  if (isShare(sound)) return { value: sound.share, style: { ...look, numFmt: "0%" } };
  if (isFormula(sound)) {
    const text = sound.formula.replace(/\{R(-\d+)?\}/g, (_, above?: string) => String(row + Number(above ?? 0)));
    return { formula: text, formulaResult: sound.result, style: { ...look, numFmt: sound.numberFormat } };
  }
  return { value: sound, style: numberFormat && typeof sound === "number" ? { ...look, numFmt: numberFormat } : look };
}

function serial(isoDay: string): number {
  const day = parseIsoDate(isoDay);
  if (day === undefined) throw new RangeError(`No such day: ${isoDay}`);
  return day;
}

function byPlace([a]: [string, unknown], [b]: [string, unknown]): number {
  const [rowA = 0, columnA = 0] = a.split(",").map(Number);
  const [rowB = 0, columnB = 0] = b.split(",").map(Number);
  return rowA - rowB || columnA - columnB;
}
