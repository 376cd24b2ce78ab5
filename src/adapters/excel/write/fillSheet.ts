import type { SheetShape } from "./sheetShape";
import type { SheetRow } from "../../../core/show/sheets/sheetModel";
import { sync } from "../runExcel";
import { layOut } from "./layOut";
import { paintSheet } from "./paintSheet";
import { roleAreas } from "./roleAreas";
import { rowBlocks, type RowBlock } from "./rowBlock";
import { rowHeights } from "./rowHeights";
import { sendWhenFull } from "../sendWhenFull";

/** A blank sheet and what is to stand on it. */
export interface SheetToFill {
  /** Of the blank sheet, as Excel knows it. */
  readonly id: string;
  readonly model: SheetShape;
  /** The next rows, or null when all have come. */
  readonly nextRows: () => Promise<readonly SheetRow[] | null>;
}

export interface FillOptions {
  /** Temporary names of our sheets by their final ones. */
  readonly names: ReadonlyMap<string, string>;
  readonly date1904: boolean;
  /** Told how many rows have been written in addition. */
  readonly onRows: (more: number) => Promise<void>;
}

/** Fills a blank sheet: rows in blocks, each a round trip; then looks, widths, heights and merges. */
export async function fillSheet(
  context: Excel.RequestContext,
  { id, model, nextRows }: SheetToFill,
  { names, date1904, onRows }: FillOptions,
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(id);
  const width = model.columns.length;
  const blocks = rowBlocks(width, names, date1904);
  const roles = roleAreas();
  const heights = rowHeights();
  let count = 0;
  for (let rows = await nextRows(); rows !== null; rows = await nextRows()) {
    for (const row of rows) {
      blocks.add(row);
      roles.add(row);
      heights.add(row);
      count++;
      const block = blocks.take(false);
      if (block !== null) await sendBlock(block);
    }
  }
  const rest = blocks.take(true);
  if (rest !== null) await sendBlock(rest);

  const send = sendWhenFull(context);
  if (count > 0 && width > 0) {
    const whole = { firstRow: 1, firstColumn: 1, lastRow: count, lastColumn: width };
    await paintSheet(sheet, whole, roles.finish(), send);
  }
  await layOut(sheet, model, heights.finish(), send);

  async function sendBlock(block: RowBlock): Promise<void> {
    context.workbook.application.suspendApiCalculationUntilNextSync();
    putBlock(sheet, block, width);
    await sync(context);
    await onRows(block.entries.length);
  }
}

/** Links first: they may show their target in a blank cell, and what is entered afterwards keeps the link. */
function putBlock(sheet: Excel.Worksheet, { firstRow, entries, links }: RowBlock, width: number): void {
  if (width === 0) return;
  for (const { column, firstRow: top, targets } of links) {
    const cells = targets.map((documentReference) => [{ hyperlink: { documentReference } }]);
    sheet.getRangeByIndexes(top, column, targets.length, 1).setCellProperties(cells);
  }
  sheet.getRangeByIndexes(firstRow, 0, entries.length, width).formulas = entries.map((row) => [...row]);
}
