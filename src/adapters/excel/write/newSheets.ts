import { OWNED_SHEET_NAME, ownMarkText } from "../../../core/show/writes/ownMark";
import { sync } from "../runExcel";
import { surveyWorkbook, type WorkbookSurvey } from "../survey";

/** A sheet of ours while it is being written. */
export interface NewSheet {
  readonly id: string;
  readonly key: string;
  readonly temporaryName: string;
  readonly finalName: string;
}

/**
 * Adds blank sheets behind all others, hidden and marked as ours from the start, so that whatever happens they can be told from the
 * user's; one round trip.
 */
export async function addSheets(
  context: Excel.RequestContext,
  wanted: readonly Omit<NewSheet, "id">[],
): Promise<readonly NewSheet[]> {
  context.workbook.application.suspendScreenUpdatingUntilNextSync();
  const added = wanted.map((sheet) => {
    const proxy = context.workbook.worksheets.add(sheet.temporaryName);
    const mark = ownMarkText({ key: sheet.key, id: null, name: sheet.finalName });
    proxy.names.add(OWNED_SHEET_NAME, `="${mark.replaceAll('"', '""')}"`).visible = false;
    proxy.visibility = "Hidden";
    proxy.load("id");
    return { sheet, proxy };
  });
  await sync(context);
  return added.map(({ sheet, proxy }) => ({ ...sheet, id: proxy.id }));
}

/** Takes away what writings that were cut off have left behind; nothing to do costs nothing. */
export async function sweep(context: Excel.RequestContext, { sheets }: WorkbookSurvey): Promise<void> {
  const leftovers = sheets.filter(({ isLeftover }) => isLeftover);
  if (leftovers.length === 0) return;
  for (const { id } of leftovers) context.workbook.worksheets.getItem(id).delete();
  await sync(context);
}

/** The same, from how the workbook stands now. */
export async function sweepNow(context: Excel.RequestContext): Promise<void> {
  await sweep(context, await surveyWorkbook(context));
}
