import { HostError } from "../../../core/base/hostError";
import type { AppendedRows } from "../../../core/show/edits/edit";
import { englishFormat } from "../formatCode";
import { rowsInTheWay, sheetMissing } from "../hostSentences";
import { rangeOf, type SheetBlock } from "../read/rangeOf";
import { sync } from "../runExcel";
import { sendWhenFull } from "../sendWhenFull";
import { usersSheets, type WorkbookSurvey } from "../survey";
import { setNumberFormat } from "../write/paintSheet";
import { blockEnd, contentsOf, enter, expectTaken, printOf } from "./rowContents";

/** Rows to be put below all of a sheet, and how the blank cells there are formatted. */
export interface RowsPlan {
  readonly appended: AppendedRows;
  readonly block: SheetBlock;
  /** Of each of `appended.columns`. */
  readonly formats: readonly (readonly FormatRun[])[];
}

/** Rows one below the other whose cells of one column have one format. */
interface FormatRun {
  readonly rows: number;
  readonly code: string;
}

/** Rows that an edit has put below a sheet, and what takes them back. */
export interface JournalRows {
  readonly sheet: string;
  readonly block: SheetBlock;
  /** What was put in, block by block of rows, to know whether somebody wrote there since. */
  readonly prints: readonly { readonly rows: number; readonly print: string }[];
  readonly formats: readonly { readonly column: number; readonly runs: readonly FormatRun[] }[];
}

/**
 * Looks whether there is room for rows below sheets: two round trips, and more where what lies there has been formatted.
 *
 * @throws HostError conflict where a sheet is gone, or something stands where the rows are to go
 */
export async function planRows(
  context: Excel.RequestContext,
  survey: WorkbookSurvey,
  all: readonly AppendedRows[],
): Promise<readonly RowsPlan[]> {
  if (all.length === 0) return [];
  const idOf = new Map(usersSheets(survey).map(({ name, id }) => [name, id]));
  const asked = all.map((appended) => {
    const sheetId = idOf.get(appended.sheet);
    if (sheetId === undefined) throw new HostError("conflict", sheetMissing(appended.sheet));
    const block = blockOf(sheetId, appended);
    const sheet = context.workbook.worksheets.getItem(sheetId);
    return {
      appended,
      block,
      values: sheet.getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
      all: sheet.getUsedRangeOrNullObject().load("rowIndex,rowCount"),
    };
  });
  await sync(context);
  const plans: RowsPlan[] = [];
  for (const { appended, block, values, all: formatted } of asked) {
    if (endOf(values) > block.firstRow) throw new HostError("conflict", rowsInTheWay(appended.sheet));
    // Where nothing was ever done, a column looks alike from the first row on.
    const isUntouched = endOf(formatted) <= block.firstRow;
    const rows = await formatsOf(context, isUntouched ? { ...block, rows: Math.min(1, block.rows) } : block, appended);
    const formats = isUntouched ? rows.map((runs) => runs.map((run) => ({ ...run, rows: block.rows }))) : rows;
    plans.push({ appended, block, formats });
  }
  return plans;
}

/**
 * Puts planned rows in, a block of them each round trip.
 *
 * @throws RangeError where Excel took a value for something else, a bug of ours
 */
export async function putRows(
  context: Excel.RequestContext,
  { appended, block, formats }: RowsPlan,
  date1904: boolean,
): Promise<JournalRows> {
  const prints: { rows: number; print: string }[] = [];
  const formatAt = formats.map(reader);
  for (let from = 0; from < appended.rows.length;) {
    const to = blockEnd(appended.rows, from);
    const wanted = appended.rows.slice(from, to).map((row) => contentsOf(row, appended, formatAt, date1904));
    context.workbook.application.suspendApiCalculationUntilNextSync();
    const range = rangeOf(context, { ...block, firstRow: block.firstRow + from, rows: to - from });
    enter(range, wanted, appended, block);
    range.load("values");
    await sync(context);
    prints.push({ rows: to - from, print: printOf(range.values) });
    expectTaken(range.values, wanted, appended, block, from);
    range.untrack();
    from = to;
  }
  return {
    sheet: appended.sheet,
    block,
    prints,
    formats: formats.map((runs, place) => ({ column: appended.columns[place]?.column ?? 0, runs })),
  };
}

/** Whether the rows stand as they were put in; null where the sheet has gone. */
export async function areUntouched(context: Excel.RequestContext, { block, prints }: JournalRows): Promise<boolean> {
  let from = block.firstRow;
  for (const { rows, print } of prints) {
    const range = rangeOf(context, { ...block, firstRow: from, rows }).load("values");
    await sync(context);
    const isSame = printOf(range.values) === print;
    range.untrack();
    if (!isSame) return false;
    from += rows;
  }
  return true;
}

/** Takes the rows out again, formats too; sent with the next sync, or earlier where there are many. */
export async function clearRows(
  context: Excel.RequestContext,
  all: readonly Pick<JournalRows, "block" | "formats">[],
): Promise<void> {
  const send = sendWhenFull(context);
  for (const { block, formats } of all) {
    if (block.rows === 0) continue;
    rangeOf(context, block).clear("Contents");
    await send(STEP);
    for (const { column, runs } of formats) {
      let firstRow = block.firstRow;
      for (const { rows, code } of runs) {
        setNumberFormat(rangeOf(context, { ...block, firstRow, rows, firstColumn: column - 1, columns: 1 }), code);
        firstRow += rows;
        await send(STEP);
      }
    }
  }
}

/** Whether nothing stands in the place of the rows, nor below. */
export async function areGone(
  context: Excel.RequestContext,
  all: readonly Pick<JournalRows, "block">[],
): Promise<readonly boolean[]> {
  if (all.length === 0) return [];
  const asked = all.map(({ block }) =>
    context.workbook.worksheets.getItem(block.sheetId).getUsedRangeOrNullObject(true).load("rowIndex,rowCount"),
  );
  await sync(context);
  return all.map(({ block }, i) => {
    const used = asked[i];
    return used === undefined || endOf(used) <= block.firstRow;
  });
}

/** What taking them back would need, before they are in. */
export function asPlanned({ appended, block, formats }: RowsPlan): Pick<JournalRows, "block" | "formats"> {
  return { block, formats: formats.map((runs, place) => ({ column: appended.columns[place]?.column ?? 0, runs })) };
}

/** Of a range's address and number format in a request. */
const STEP = 500;
/** Cells whose formats are asked for at once: those of accounting take 55 bytes, and Excel on the web refuses 5 MB. */
const FORMATS_EACH = 50_000;
/** 0-based row behind the last used. */
function endOf(used: Excel.Range): number {
  return used.isNullObject ? 0 : used.rowIndex + used.rowCount;
}

function blockOf(sheetId: string, { firstRow, columns, rows }: AppendedRows): SheetBlock {
  const across = columns.map(({ column }) => column);
  const [first, last] = [Math.min(...across), Math.max(...across)];
  return { sheetId, firstRow: firstRow - 1, firstColumn: first - 1, rows: rows.length, columns: last - first + 1 };
}

async function formatsOf(
  context: Excel.RequestContext,
  block: SheetBlock,
  { columns }: AppendedRows,
): Promise<readonly (readonly FormatRun[])[]> {
  const runs: { rows: number; code: string }[][] = columns.map(() => []);
  const each = Math.max(1, Math.floor(FORMATS_EACH / block.columns));
  for (let from = 0; from < block.rows; from += each) {
    const rows = Math.min(each, block.rows - from);
    const range = rangeOf(context, { ...block, firstRow: block.firstRow + from, rows }).load("numberFormat");
    await sync(context);
    for (const row of range.numberFormat as readonly (readonly unknown[])[]) {
      columns.forEach(({ column }, place) => {
        const code = englishFormat(row[column - 1 - block.firstColumn]);
        const last = runs[place]?.at(-1);
        if (last?.code === code) last.rows += 1;
        else runs[place]?.push({ rows: 1, code });
      });
    }
    range.untrack();
  }
  return runs;
}

/** The format of one row after the other. */
function reader(runs: readonly FormatRun[]): () => string {
  let at = 0;
  let left = runs[0]?.rows ?? 0;
  return () => {
    while (left === 0 && at < runs.length - 1) left = runs[++at]?.rows ?? 0;
    left -= 1;
    return runs[at]?.code ?? "General";
  };
}
