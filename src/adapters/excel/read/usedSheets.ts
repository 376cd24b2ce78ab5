import { sync } from "../runExcel";
import type { SurveyedSheet } from "../survey";
import { cellsIn, rangeOf, type SheetBlock } from "./rangeOf";

/** Where a sheet has content. */
export interface UsedSheet {
  readonly sheet: SurveyedSheet;
  /** Rectangles that hold all its values, from the top down. */
  readonly values: readonly SheetBlock[];
  /** Its whole used range, formats and merges included; null where nothing is used. */
  readonly all: SheetBlock | null;
}

/**
 * Used ranges of all sheets: one round trip, and up to three more where one lone cell far down or far right makes a sheet look
 * huge, so that its empty middle need not be read.
 */
export async function usedSheets(
  context: Excel.RequestContext,
  sheets: readonly SurveyedSheet[],
): Promise<readonly UsedSheet[]> {
  const asked = sheets.map((sheet) => {
    const proxy = context.workbook.worksheets.getItem(sheet.id);
    return {
      sheet,
      values: askSize(proxy.getUsedRangeOrNullObject(true)),
      all: askSize(proxy.getUsedRangeOrNullObject()),
    };
  });
  await sync(context);
  const found = asked.map(({ sheet, values, all }) => ({
    sheet,
    values: blockIn(sheet.id, values),
    all: blockIn(sheet.id, all),
  }));
  const pieces = await withoutEmptyMiddle(
    context,
    found.flatMap(({ values }) => (values === null ? [] : [values])),
  );
  return found.map(({ sheet, all }) => ({
    sheet,
    all,
    values: pieces.filter(({ sheetId }) => sheetId === sheet.id),
  }));
}

/** More cells than a dense ledger has: worth a look whether they are mostly empty. */
const LARGE = 3_000_000;
const STRIPS = 64;

async function withoutEmptyMiddle(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
  rounds = 3,
): Promise<readonly SheetBlock[]> {
  if (rounds === 0 || blocks.every((block) => cellsIn(block) <= LARGE)) return blocks;
  const strips = blocks.flatMap((block) => (cellsIn(block) <= LARGE ? [block] : stripsOf(block)));
  const asked = strips.map((strip) =>
    blocks.includes(strip) ? strip : askSize(rangeOf(context, strip).getUsedRangeOrNullObject(true)),
  );
  await sync(context);
  const trimmed = asked.flatMap((one, i) => {
    const { sheetId } = strips[i] ?? { sheetId: "" };
    const block = "sheetId" in one ? one : blockIn(sheetId, one);
    return block === null ? [] : [block];
  });
  return withoutEmptyMiddle(context, trimmed, rounds - 1);
}

function stripsOf(block: SheetBlock): readonly SheetBlock[] {
  const height = Math.ceil(block.rows / STRIPS);
  const count = Math.ceil(block.rows / height);
  return Array.from({ length: count }, (_, i) => ({
    ...block,
    firstRow: block.firstRow + i * height,
    rows: Math.min(height, block.rows - i * height),
  }));
}

function askSize(range: Excel.Range): Excel.Range {
  return range.load("rowIndex,columnIndex,rowCount,columnCount");
}

function blockIn(sheetId: string, range: Excel.Range): SheetBlock | null {
  if (range.isNullObject) return null;
  const { rowIndex, columnIndex, rowCount, columnCount } = range;
  return { sheetId, firstRow: rowIndex, firstColumn: columnIndex, rows: rowCount, columns: columnCount };
}
