import { columnLetters } from "../../../core/workbook/address";
import { addressLists, areaText } from "../areaText";
import type { RowlessSheet, SheetShape } from "./sheetShape";
import type { Steps } from "../step";

/**
 * Points of one character's width: 7 pixels at 96 dpi of the usual default fonts, with a little room, for Excel keeps five pixels of
 * each column free.
 */
const POINTS_PER_CHARACTER = 5.5;
const WIDEST = 255;
/** Excel's own limit of a row's height. */
const TALLEST = 409;
const STEP = 700;

/** Widths, heights, merges and the print set-up of SPEC §13: A4, one page wide, page numbers, repeated rows. */
export async function layOut(
  sheet: Excel.Worksheet,
  model: SheetShape,
  heights: ReadonlyMap<number, readonly string[]>,
  step: Steps,
): Promise<void> {
  for (const { columns, width, hidden } of columnRuns(model)) {
    const range = sheet.getRange(columns);
    range.format.columnWidth = Math.min(width, WIDEST) * POINTS_PER_CHARACTER;
    if (hidden) range.columnHidden = true;
    await step(STEP);
  }
  for (const [height, runs] of heights) {
    for (const list of addressLists(runs)) {
      sheet.getRanges(list).format.rowHeight = Math.min(height, TALLEST);
      await step(STEP + list.length);
    }
  }
  for (const area of model.merges) {
    if (area.firstRow === area.lastRow && area.firstColumn === area.lastColumn) continue;
    sheet.getRange(areaText(area)).merge(false);
    await step(STEP);
  }
  setUpPage(sheet.pageLayout, model);
  await step(10 * STEP);
}

/** Panes are frozen only on a sheet that can be seen. */
export function freezePanes(sheet: Excel.Worksheet, { freeze: { rows, columns } }: RowlessSheet): void {
  if (rows > 0 && columns > 0) sheet.freezePanes.freezeAt(sheet.getRangeByIndexes(0, 0, rows, columns));
  else if (rows > 0) sheet.freezePanes.freezeRows(rows);
  else if (columns > 0) sheet.freezePanes.freezeColumns(columns);
}

function setUpPage(page: Excel.PageLayout, { print: { orientation, repeatRows } }: SheetShape): void {
  page.paperSize = "A4";
  page.orientation = orientation === "landscape" ? "Landscape" : "Portrait";
  page.zoom = { horizontalFitToPages: 1 };
  page.centerHorizontally = true;
  page.leftMargin = page.rightMargin = 0.5 * INCH;
  page.topMargin = 0.6 * INCH;
  page.bottomMargin = 0.7 * INCH;
  page.headerMargin = page.footerMargin = 0.3 * INCH;
  page.headersFooters.defaultForAllPages.centerFooter = FOOTER;
  if (repeatRows !== null) page.setPrintTitleRows(`$${repeatRows.first}:$${repeatRows.last}`);
}

const INCH = 72;
const FOOTER = "第&P页 共&N页";

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
