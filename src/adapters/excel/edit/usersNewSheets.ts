import type { NewSheet as SheetRequest } from "../../../core/show/edits/edit";
import { OWNED_SHEET_NAME } from "../../../core/show/writes/ownMark";
import { sync } from "../runExcel";
import type { WorkbookSurvey } from "../survey";
import { temporaryNames } from "../temporaryNames";
import { fillSheet } from "../write/fillSheet";
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
  for (const [place, { columns, rows }] of wanted.entries()) {
    const parts = [rows].values();
    const model = { columns, merges: [] };
    await fillSheet(
      context,
      { id: added[place]?.id ?? "", model, nextRows: () => Promise.resolve(parts.next().value ?? null) },
      { names, date1904, onRows: () => Promise.resolve() },
    );
  }
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

/** What stands on sheets now, or null for those that are gone; two round trips. */
export async function printsOf(
  context: Excel.RequestContext,
  sheetIds: readonly string[],
): Promise<readonly (string | null)[]> {
  if (sheetIds.length === 0) return [];
  const sheets = sheetIds.map((id) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(id);
    sheet.load("id");
    return { id, sheet };
  });
  await sync(context);
  const used = sheets.map(({ id, sheet }) => {
    if (sheet.isNullObject) return null;
    const range = context.workbook.worksheets.getItem(id).getUsedRangeOrNullObject(true);
    range.load("address,formulas");
    return range;
  });
  await sync(context);
  return used.map((range) => {
    if (range === null) return null;
    if (range.isNullObject) return "";
    const [, area] = /!([^!]*)$/.exec(range.address) ?? [];
    return JSON.stringify([area, range.formulas]);
  });
}

export function journalSheets(added: readonly NewSheet[], prints: readonly (string | null)[]): readonly JournalSheet[] {
  return added.map(({ id, finalName }, i) => ({ id, name: finalName, print: prints[i] ?? "" }));
}
