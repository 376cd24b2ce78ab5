import type { NewSheet as SheetRequest } from "../../../core/show/edits/edit";
import { OWNED_SHEET_NAME } from "../../../core/show/writes/ownMark";
import { fingerprint } from "../../../core/base/fingerprint";
import { columnLetters } from "../../../core/workbook/address";
import { rangeOf } from "../read/rangeOf";
import { excelErrorCode, ifAllowed, sync, type RunExcel } from "../runExcel";
import { surveyWorkbook, type WorkbookSurvey } from "../survey";
import { finishLooks } from "../write/finishLooks";
import { temporaryNames } from "../temporaryNames";
import { fillSheet } from "../write/fillSheet";
import { setNumberFormat } from "../write/paintSheet";
import { putChecks } from "../write/putChecks";
import { addSheets, type NewSheet } from "../write/newSheets";
import type { JournalSheet } from "./journal";

/** Sheets for the user, filled but still hidden and under temporary names. */
export async function fillUsersSheets(
  context: Excel.RequestContext,
  survey: WorkbookSurvey,
  wanted: readonly SheetRequest[],
  date1904: boolean,
): Promise<readonly NewSheet[]> {
  if (wanted.length === 0) return [];
  const { forNew } = temporaryNames(survey.sheets.map(({ name }) => name));
  const added = await addSheets(
    context,
    wanted.map(({ name }) => ({ key: "new", finalName: name, temporaryName: forNew() })),
  );
  const names = new Map(added.map(({ finalName, temporaryName }) => [finalName, temporaryName]));
  for (const [place, { columns, rows, merges = [], checks = [] }] of wanted.entries()) {
    const parts = [rows].values();
    const model = { columns, merges };
    const sheet = context.workbook.worksheets.getItem(added[place]?.id ?? "");
    columns.forEach(({ below }, index) => {
      const letters = columnLetters(index + 1);
      if (below !== undefined) setNumberFormat(sheet.getRange(`${letters}:${letters}`), below);
    });
    await fillSheet(
      context,
      { id: added[place]?.id ?? "", model, nextRows: () => Promise.resolve(parts.next().value ?? null) },
      { names, date1904, onRows: () => Promise.resolve() },
    );
    putChecks(sheet, checks);
  }
  await sync(context);
  return added;
}

/** Shows them under their names, and from then on they are the user's. */
export async function revealUsersSheets(context: Excel.RequestContext, added: readonly NewSheet[]): Promise<void> {
  if (added.length === 0) return;
  for (const { id, finalName } of added) {
    const sheet = context.workbook.worksheets.getItem(id);
    sheet.names.getItem(OWNED_SHEET_NAME).delete();
    sheet.visibility = "Visible";
    sheet.name = finalName;
  }
  await sync(context);
}

/**
 * How they look in the window and on paper, once they are in: nothing hangs on it, so that what an Excel does not take is left, and
 * people have it by hand.
 */
export async function finishUsersSheets(
  run: RunExcel,
  added: readonly NewSheet[],
  wanted: readonly SheetRequest[],
): Promise<void> {
  const placed = added.flatMap(({ id }, place) => {
    const { columns, freeze, filterRow, print } = wanted[place] ?? { columns: [] };
    return freeze === undefined && filterRow === undefined && print === undefined
      ? []
      : [
          {
            id,
            width: columns.length,
            filterRow,
            looks: { charts: [], freeze: freeze ?? NO_PANES, print: print ?? PLAIN },
          },
        ];
  });
  if (placed.length === 0) return;
  for (const { id, width, filterRow } of placed) {
    if (filterRow === undefined || width === 0) continue;
    await ifAllowed(() =>
      run(async (context) => {
        const sheet = context.workbook.worksheets.getItem(id);
        sheet.autoFilter.apply(sheet.getRangeByIndexes(filterRow - 1, 0, LAST_ROW - filterRow + 1, width));
        await sync(context);
      }),
    );
  }
  const front = await ifAllowed(() => run(async (context) => (await surveyWorkbook(context)).activeId));
  await finishLooks(
    run,
    placed.map(({ id, looks }) => ({ id, model: looks })),
    front,
  );
}

const NO_PANES = { rows: 0, columns: 0 } as const;
const PLAIN = { orientation: "portrait", repeatRows: null } as const;
const LAST_ROW = 1_048_576;

/** What stands on sheets now, or null for those that are gone. */
export async function printsOf(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<readonly (string | null)[]> {
  if (sheetIds.length === 0) return [];
  const sheets = sheetIds.map((id) => ({
    id,
    sheet: context.workbook.worksheets.getItemOrNullObject(id).load("id"),
  }));
  await sync(context);
  const used = sheets.map(({ id, sheet }) => {
    if (sheet.isNullObject) return null;
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    return { id, range: range.load("rowIndex,columnIndex,rowCount,columnCount") };
  });
  await sync(context);
  const prints: (string | null)[] = [];
  for (const one of used) {
    if (one === null) prints.push(null);
    else if (one.range.isNullObject) prints.push("");
    else prints.push(await printOfBlock(context, one.id, one.range));
  }
  return prints;
}

/** A round trip for each some thousand cells: a month of an archive is too much for one. */
async function printOfBlock(
  context: Excel.RequestContext,
  sheetId: string,
  { rowIndex: firstRow, columnIndex: firstColumn, rowCount: rows, columnCount: columns }: Excel.Range,
): Promise<string> {
  const texts: string[] = [`${firstRow},${firstColumn},${rows},${columns}`];
  let each = Math.max(1, Math.floor(CELLS_EACH / columns));
  for (let from = 0; from < rows;) {
    const some = Math.min(each, rows - from);
    const range = rangeOf(context, { sheetId, firstRow: firstRow + from, firstColumn, rows: some, columns });
    range.load("formulas");
    try {
      await sync(context);
    } catch (error) {
      // Its texts are long: asking again changes nothing.
      if (excelErrorCode(error) !== "ResponsePayloadSizeLimitExceeded" || some === 1) throw error;
      each = Math.max(1, some >> 2);
      continue;
    }
    texts.push(...range.formulas.map((row) => fingerprint(JSON.stringify(row))));
    range.untrack();
    from += some;
  }
  return texts.length < MOST_ROWS_AS_TEXT ? texts.join(" ") : `${texts[0] ?? ""} ${fingerprint(texts.join(" "))}`;
}

const CELLS_EACH = 20_000;
/** Beyond, a print of the prints will do. */
const MOST_ROWS_AS_TEXT = 100;

export function journalSheets(added: readonly NewSheet[], prints: readonly (string | null)[]): readonly JournalSheet[] {
  return added.map(({ id, finalName }, i) => ({ id, name: finalName, print: prints[i] ?? "" }));
}
