import type { MergeArea } from "../../../core/workbook/snapshot";
import { excelErrorCode, sync } from "../runExcel";
import { hostErrorOf } from "../hostErrors";
import { HostError } from "../../../core/base/hostError";
import { cellsIn, rangeOf, type SheetBlock } from "./rangeOf";

/** The set of Office.js that knows merged areas; without it they stay unseen. */
export const MERGES_SET = ["ExcelApi", "1.13"] as const;

/**
 * Merged areas of blocks, by sheet, in sheet order. One round trip, unless a sheet has more than 512: Excel then answers nothing
 * and does not say why, so that its block is asked for in ever smaller strips of rows.
 */
export async function mergedAreas(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
): Promise<ReadonlyMap<string, readonly MergeArea[]>> {
  const found = new Map<string, Map<string, MergeArea>>();
  await ask(context, blocks, found);
  return new Map([...found].map(([sheet, areas]) => [sheet, [...areas.values()].sort(inSheetOrder)]));
}

type Found = Map<string, Map<string, MergeArea>>;

async function ask(context: Excel.RequestContext, blocks: readonly SheetBlock[], found: Found): Promise<void> {
  if (blocks.length === 0) return;
  const asked = blocks.map((block) => {
    const range = rangeOf(context, block);
    const merged = range.getMergedAreasOrNullObject();
    merged.load("areaCount");
    const { areas } = merged;
    areas.load("items/rowIndex,items/columnIndex,items/rowCount,items/columnCount");
    return { sheetId: block.sheetId, merged, areas };
  });
  try {
    await sync(context);
  } catch (error) {
    const smaller = isTooMany(error) ? smallerBlocks(blocks) : null;
    if (smaller === null) throw error;
    for (const some of smaller) await ask(context, some, found);
    return;
  }
  for (const { sheetId, merged, areas } of asked) {
    const known = found.get(sheetId) ?? new Map<string, MergeArea>();
    found.set(sheetId, known);
    if (merged.isNullObject) continue;
    for (const { rowIndex, columnIndex, rowCount, columnCount } of areas.items) {
      known.set(`${rowIndex},${columnIndex}`, {
        firstRow: rowIndex + 1,
        firstColumn: columnIndex + 1,
        lastRow: rowIndex + rowCount,
        lastColumn: columnIndex + columnCount,
      });
    }
  }
}

/** Strips of one failing block; of several, each by itself, so that one sheet with many merges does not split the others. */
function smallerBlocks(blocks: readonly SheetBlock[]): readonly (readonly SheetBlock[])[] | null {
  if (blocks.length > 1) return blocks.map((block) => [block]);
  const [block] = blocks;
  if (block === undefined || block.rows < 2 || cellsIn(block) <= MOST_MERGES) return null;
  const height = Math.ceil(block.rows / Math.min(block.rows, STRIPS));
  return Array.from({ length: Math.ceil(block.rows / height) }, (_, i) => [
    { ...block, firstRow: block.firstRow + i * height, rows: Math.min(height, block.rows - i * height) },
  ]);
}

const MOST_MERGES = 512;
const STRIPS = 8;

/** Any refusal that is not the world's trouble of another kind may be about the number of areas. */
function isTooMany(error: unknown): boolean {
  if (excelErrorCode(error) === null) return false;
  const trouble = hostErrorOf(error);
  return trouble instanceof HostError && (trouble.kind === "host-failed" || trouble.kind === "too-large");
}

function inSheetOrder(a: MergeArea, b: MergeArea): number {
  return a.firstRow - b.firstRow || a.firstColumn - b.firstColumn;
}
