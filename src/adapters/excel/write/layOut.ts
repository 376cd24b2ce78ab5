import { columnLetters } from "../../../core/workbook/address";
import { addressLists, areaText } from "../areaText";
import type { SheetShape } from "./sheetShape";
import type { SendWhenFull } from "../sendWhenFull";

/**
 * Points of one character's width: 7 pixels at 96 dpi of the usual default fonts, with a little room, for Excel keeps five pixels of
 * each column free.
 */
const POINTS_PER_CHARACTER = 5.5;
const WIDEST = 255;
/** Excel's own limit of a row's height. */
const TALLEST = 409;
const STEP = 700;

/** Widths, heights and merges. */
export async function layOut(
  sheet: Excel.Worksheet,
  model: SheetShape,
  heights: ReadonlyMap<number, readonly string[]>,
  send: SendWhenFull,
): Promise<void> {
  for (const { columns, width, hidden } of columnRuns(model)) {
    const range = sheet.getRange(columns);
    range.format.columnWidth = Math.min(width, WIDEST) * POINTS_PER_CHARACTER;
    if (hidden) range.columnHidden = true;
    await send(STEP);
  }
  for (const [height, runs] of heights) {
    for (const list of addressLists(runs)) {
      sheet.getRanges(list).format.rowHeight = Math.min(height, TALLEST);
      await send(STEP + list.length);
    }
  }
  for (const area of model.merges) {
    if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) continue;
    sheet.getRange(areaText(area)).merge(false);
    await send(STEP);
  }
}

/** Columns side by side of one width: `A:C`. */
function columnRuns({ columns }: SheetShape): readonly { columns: string; width: number; hidden: boolean }[] {
  const runs: { first: number; last: number; width: number; hidden: boolean }[] = [];
  columns.forEach(({ width, hidden = false }, i) => {
    const run = runs.at(-1);
    if (run?.width === width && run.hidden === hidden) run.last = i + 1;
    else runs.push({ first: i + 1, last: i + 1, width, hidden });
  });
  return runs.map(({ first, last, ...look }) => ({
    ...look,
    columns: `${columnLetters(first)}:${columnLetters(last)}`,
  }));
}
