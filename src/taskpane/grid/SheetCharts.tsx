import type { ChartLook } from "../../adapters/xlsx/look/look";
import type { Axis } from "./axis";
import { boxOf } from "./boxOf";
import { HEAD_HEIGHT, HEAD_WIDTH } from "./frozenPart";
import { SheetChart } from "./SheetChart";

interface SheetChartsProps {
  readonly charts: readonly ChartLook[];
  readonly rows: Axis;
  readonly columns: Axis;
  readonly zoom: number;
  /** How far the grid is scrolled. */
  readonly across: { readonly scrollOffset: number | null };
  readonly down: { readonly scrollOffset: number | null };
  readonly frozenWidth: number;
  readonly frozenHeight: number;
}

/** The charts of one of our sheets; what is scrolled goes out of sight behind heads and frozen cells. */
export function SheetCharts({
  charts,
  rows,
  columns,
  zoom,
  across,
  down,
  frozenWidth,
  frozenHeight,
}: SheetChartsProps) {
  // Where nothing is scrolled nothing is cut off: a chart may begin among frozen cells.
  const behind = ({ scrollOffset }: SheetChartsProps["across"], still: number): number =>
    scrollOffset === null || scrollOffset === 0 ? 0 : scrollOffset + still;
  const edge = { left: behind(across, HEAD_WIDTH + frozenWidth), top: behind(down, HEAD_HEIGHT + frozenHeight) };
  return charts.map((chart, place) => (
    <SheetChart key={place} chart={chart} box={boxOf(chart.anchor, rows, columns)} zoom={zoom} edge={edge} />
  ));
}
