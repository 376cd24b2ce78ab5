import { removeMarks } from "../marks/findMarks";
import { sync } from "../runExcel";
import type { WorkbookSurvey } from "../survey";
import type { RowlessSheet } from "./sheetShape";
import { freezePanes } from "./layOut";
import type { WriteState } from "./writeState";

/**
 * The one request that puts new in the place of old. What can be taken back comes first, then the last new sheet gets its name, and
 * only then does anything go: so that the workbook itself tells, whatever breaks off in between, which way to finish.
 */
export async function swap(
  context: Excel.RequestContext,
  survey: WorkbookSurvey,
  models: readonly RowlessSheet[],
  { added, old, oldMarks }: WriteState,
): Promise<void> {
  if (added.length === 0 && old.length === 0 && (oldMarks === null || oldMarks.size === 0)) return;
  const { worksheets, application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  added.forEach(({ id }, i) => {
    const sheet = worksheets.getItem(id);
    sheet.visibility = "Visible";
    const model = models[i];
    if (model !== undefined) freezePanes(sheet, model);
  });
  const active = survey.sheets.find(({ id }) => id === survey.activeId);
  const heir = added.find(({ key }) => key === active?.ownKey);
  if (heir !== undefined) worksheets.getItem(heir.id).activate();
  for (const { id, retiredName } of old) worksheets.getItem(id).name = retiredName;
  for (const { id, finalName } of added) worksheets.getItem(id).name = finalName;
  if (oldMarks !== null) removeMarks(context, oldMarks);
  for (const { id } of old) worksheets.getItem(id).delete();
  await sync(context);
}
