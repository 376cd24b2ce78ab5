import type { AreaModel } from "../../core/show/sheets/sheetModel";
import { stretch, type Axis } from "./axis";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./frozenPart";

/** Where something lies on the grid, in CSS pixels from the corner of the whole. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Where an area of cells lies. */
export function boxOf({ firstRow, lastRow, firstColumn, lastColumn }: AreaModel, rows: Axis, columns: Axis): Box {
  return {
    left: HEAD_WIDTH + stretch(columns, 1, firstColumn - 1),
    top: HEAD_HEIGHT + stretch(rows, 1, firstRow - 1),
    width: stretch(columns, firstColumn, lastColumn),
    height: stretch(rows, firstRow, lastRow),
  };
}
