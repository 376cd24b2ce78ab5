import type { ChartModel, SheetDrawing } from "../../../core/show/sheets/sheetModel";
import { textWidth } from "../../../core/show/sheets/textWidth";

/**
 * Where a chart's bars stand within its frame: right of their names, and so far from its right edge that the value beside the longest one
 * stays inside, for programs draw it beyond.
 *
 * @param names of the bars
 * @param values of all series
 */
export function plotLayout(
  { columns, rows }: Pick<SheetDrawing, "columns" | "rows">,
  { kind, series, numberFormat, anchor }: ChartModel,
  names: readonly (string | number | null)[],
  values: readonly (string | number | null)[],
): string {
  const width = columns.slice(anchor.firstColumn - 1, anchor.lastColumn).reduce((sum, one) => sum + one.width, 0);
  const across = width * CHARACTER;
  const down = heightOf(rows, anchor.firstRow, anchor.lastRow);
  const longest = Math.max(0, ...names.map((name) => textWidth(String(name ?? ""))));
  const x = Math.min(0.45, (longest * NARROW + AIR) / across);
  const labels = values.map((value) => (typeof value === "number" ? labelOf(value, numberFormat).length : 0));
  const right = kind === "bar" ? (Math.max(0, ...labels) * NARROW + AIR) / across : AIR / across;
  const y = TITLE / down;
  const below = (series.length > 1 ? LEGEND : AIR) / down;
  const part = (name: string, value: number): string => `<c:${name} val="${Math.max(0, value).toFixed(3)}"/>`;
  return [
    '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>',
    `${part("x", x)}${part("y", y)}${part("w", 1 - x - right)}${part("h", 1 - y - below)}`,
    "</c:manualLayout></c:layout>",
  ].join("");
}

/** Points of a column's character where columns are narrowest, and of a digit of nine-point type. */
const CHARACTER = 5.25;
const NARROW = 4.5;
const AIR = 5;
const TITLE = 30;
const LEGEND = 28;
/** Points of a row that says none. */
const USUAL_HEIGHT = 15;

function heightOf(rows: SheetDrawing["rows"], first: number, last: number): number {
  let height = 0;
  let number = 0;
  for (const row of rows) {
    number++;
    if (number > last) break;
    if (number >= first) height += row.height ?? USUAL_HEIGHT;
  }
  return height + Math.max(0, last - Math.max(number, first - 1)) * USUAL_HEIGHT;
}

/** `45.0%` of 0.45 in the format `0.0%`. */
function labelOf(value: number, format: string): string {
  const digits = /\.(0+)/.exec(format)?.[1]?.length ?? 0;
  return format.includes("%") ? `${(value * 100).toFixed(digits)}%` : value.toFixed(digits);
}
