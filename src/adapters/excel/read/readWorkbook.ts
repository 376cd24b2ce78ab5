import { HostError } from "../../../core/base/hostError";
import type { RowSnapshot } from "../../../core/workbook/snapshot";
import type { SnapshotPart } from "../../../core/workbook/snapshotPart";
import { excelErrorCode, sync, type IsSetSupported } from "../runExcel";
import { surveyWorkbook, usersSheets } from "../survey";
import { tooManyValues } from "../hostSentences";
import type { SheetBlock } from "./rangeOf";
import { blockPlan, type BlockPlan } from "./blockPlan";
import {
  askDetails,
  askValues,
  cellsOf,
  detailCells,
  halves,
  joined,
  type BlockDetails,
  type BlockValues,
} from "./blockValues";
import { is1904 } from "./is1904";
import { mergedAreas, MERGES_SET } from "./mergedAreas";
import { rowMaker } from "./rowMaker";
import { usedSheets, type UsedSheet } from "./usedSheets";

type Take = (part: SnapshotPart) => Promise<boolean>;

/**
 * Reads the user's sheets as the file reader does (SPEC §5), in a number of round trips that depends on the size of the content
 * alone. Number formats come for numbers only. Changes nothing.
 *
 * @returns whether the workbook counts its days from 1904
 * @throws HostError too-large beyond 20 million values, and Excel's own errors
 */
export async function readWorkbook(
  context: Excel.RequestContext,
  supports: IsSetSupported,
  take: Take,
): Promise<boolean> {
  const survey = await surveyWorkbook(context);
  const used = await usedSheets(context, usersSheets(survey));
  const date1904 = await is1904(context);
  const seesMerges = supports(...MERGES_SET);
  const merges = seesMerges ? await mergedAreas(context, used.flatMap(mergeArea)) : null;

  const rowsToCome = used.reduce((sum, { values }) => sum + values.reduce((rows, block) => rows + block.rows, 0), 0);
  const blind = seesMerges ? [] : (["merges"] as const);
  if (!(await take({ kind: "workbook", file: survey.file, date1904, rowsToCome, blind }))) return date1904;

  const sheets = [...used];
  const openTo = async (sheetId: string | null): Promise<boolean> => {
    for (let next = sheets[0]; next !== undefined && openSheet !== sheetId; next = sheets[0]) {
      sheets.shift();
      const { id, name, visibility } = next.sheet;
      openSheet = id;
      if (!(await take({ kind: "sheet", name, visibility, merges: merges?.get(id) ?? [] }))) return false;
    }
    return true;
  };
  let openSheet = "";
  const wentOn = await readBlocks(
    context,
    used.flatMap(({ values }) => values),
    date1904,
    async (block, rows) => {
      if (!(await openTo(block.sheetId))) return false;
      return rows.length === 0 || take({ kind: "rows", rows });
    },
  );
  if (wentOn) await openTo(null);
  return date1904;
}

/** The part of a sheet in which merges are looked for: what is formatted far below the last value holds none that matter. */
function mergeArea({ values, all }: UsedSheet): readonly SheetBlock[] {
  const last = values.at(-1);
  if (all === null) return [];
  const below = last === undefined ? 0 : last.firstRow + last.rows - all.firstRow;
  return [{ ...all, rows: Math.min(all.rows, Math.max(1, below + ROWS_BELOW)) }];
}

const ROWS_BELOW = 10_000;
const MOST_VALUES_MILLIONS = 20;

/**
 * Rows of blocks, in order: values first, and with the values of the next blocks what else is to be known of those.
 * @param take false stops; the answer is then false too
 */
export async function readBlocks(
  context: Excel.RequestContext,
  blocks: readonly SheetBlock[],
  date1904: boolean,
  take: (block: SheetBlock, rows: readonly RowSnapshot[]) => Promise<boolean>,
): Promise<boolean> {
  const plan = blockPlan(blocks);
  const makeRows = rowMaker(date1904);
  let pending: readonly BlockValues[] = [];
  let values = 0;
  do {
    const came = await nextBlocks(context, plan, pending);
    for (const [place, one] of pending.entries()) {
      const details = came.details[place];
      if (details === undefined) throw new RangeError("A block came without its details");
      const rows = makeRows(one, details);
      if (!(await take(one.block, rows))) return false;
    }
    for (const { block, values: cells, bytes } of came.values) {
      plan.learn(block.rows * block.columns, bytes);
      for (const row of cells) for (const cell of row) if (cell !== "") values++;
    }
    if (values > MOST_VALUES_MILLIONS * 1_000_000) {
      throw new HostError("too-large", tooManyValues(MOST_VALUES_MILLIONS));
    }
    pending = came.values;
  } while (pending.length > 0);
  return true;
}

/** Reading has no effect, so that an answer that was too long can be asked for again in smaller ones. */
async function nextBlocks(context: Excel.RequestContext, plan: BlockPlan, pending: readonly BlockValues[]) {
  const cells = pending.reduce((sum, one) => sum + detailCells(one), 0);
  let details: readonly BlockDetails[] | null = null;
  for (let taken = plan.detailBytes(cells); ; taken = 0) {
    const blocks = plan.next(taken);
    const toCome = details === null ? pending.map((one) => askDetails(context, one)) : [];
    const values = blocks.map((block) => askValues(context, block));
    try {
      if (blocks.length > 0 || (details === null && cells > 0)) await sync(context);
      details ??= learnt(
        plan,
        cells,
        toCome.map((answer) => answer()),
      );
      return { details, values: values.map((answer) => answer()) };
    } catch (error) {
      if (!isTooLong(error)) throw error;
      // Whichever of them made it so: what belongs to the last values comes first, by itself.
      if (details === null && cells > 0) details = learnt(plan, cells, await detailsApart(context, pending));
      else if (cellsOf(blocks) === 0) throw error;
      if (blocks.length > 0 && !plan.giveBack(blocks)) throw error;
    }
  }
}

function learnt(plan: BlockPlan, cells: number, details: readonly BlockDetails[]): readonly BlockDetails[] {
  plan.learnDetails(
    cells,
    details.reduce((sum, { bytes }) => sum + bytes, 0),
  );
  return details;
}

/** Block after block, and one that is still too long by halves. */
async function detailsApart(
  context: Excel.RequestContext,
  pending: readonly BlockValues[],
): Promise<readonly BlockDetails[]> {
  const details: BlockDetails[] = [];
  for (const one of pending) details.push(await detailsOf(context, one));
  return details;
}

async function detailsOf(context: Excel.RequestContext, values: BlockValues): Promise<BlockDetails> {
  const answer = askDetails(context, values);
  try {
    await sync(context);
    return answer();
  } catch (error) {
    const [upper, lower] = halves(values) ?? [];
    if (!isTooLong(error) || upper === undefined || lower === undefined) throw error;
    return joined(upper.block.rows, await detailsOf(context, upper), await detailsOf(context, lower));
  }
}

function isTooLong(error: unknown): boolean {
  return excelErrorCode(error) === "ResponsePayloadSizeLimitExceeded";
}
