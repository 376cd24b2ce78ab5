import { findMarks, removeMarks } from "../marks/findMarks";
import { excelErrorCode, ifAllowed, sync, type RunExcel } from "../runExcel";
import { surveyWorkbook, type WorkbookSurvey } from "../survey";
import { sweepNow } from "./newSheets";
import type { WriteState } from "./writeState";

/**
 * What became of a writing that broke off: `done` after all, `taken-back`, or `unknown` where Excel lets nobody look or tidy up.
 */
export type Ending = "done" | "taken-back" | "unknown";

/**
 * After a writing has broken off: where the new sheets are in place already (an answer can get lost after Excel has done what was
 * asked) there is nothing to take back; else takes away all that has been put in. Looks at the workbook first, and repeats nothing
 * blindly.
 */
export async function finishOrTakeBack(run: RunExcel, state: WriteState): Promise<Ending> {
  try {
    return await run(async (context) => {
      const survey = await surveyWorkbook(context);
      const there = new Set(survey.sheets.map(({ id }) => id));
      const { marks } = await findMarks(
        context,
        state.markedSheets.filter((id) => there.has(id)),
      );
      if (state.isSwapping && isInPlace(survey, marks, state)) return "done";
      const { worksheets } = context.workbook;
      for (const { id } of state.added) if (there.has(id)) worksheets.getItem(id).delete();
      for (const { id, name, isShown } of state.old) {
        const now = survey.sheets.find((sheet) => sheet.id === id);
        if (now === undefined) continue;
        if (now.name !== name) worksheets.getItem(id).name = name;
        if (isShown && now.visibility !== "visible") worksheets.getItem(id).visibility = "Visible";
      }
      for (const { id, name } of state.kept) {
        const now = survey.sheets.find((sheet) => sheet.id === id);
        if (now !== undefined && now.name !== name) worksheets.getItem(id).name = name;
      }
      await sync(context);
      const { activeId } = state;
      if (activeId !== null && survey.activeId !== activeId) await putInFront(context, activeId);
      const isClear = state.oldMarks === null || (await removeMarks(context, newMarks(marks, state)));
      await sweepNow(context);
      return isClear ? "taken-back" : "unknown";
    });
  } catch (error) {
    // Excel does not answer any more: the error that came first says why. What is left lies hidden and is swept up next time.
    if (excelErrorCode(error) === null) throw error;
    return "unknown";
  }
}

/** Where our own doing has brought another sheet in front; if Excel refuses that, all else is taken back no less. */
async function putInFront(context: Excel.RequestContext, sheetId: string): Promise<void> {
  await ifAllowed(async () => {
    context.workbook.worksheets.getItem(sheetId).activate();
    await sync(context);
  });
}

/** Whether the last of what can be taken back has been done, so that what remains is only to take old things away. */
function isInPlace(
  survey: WorkbookSurvey,
  marks: ReadonlyMap<string, readonly string[]>,
  { added, old, oldMarks }: WriteState,
): boolean {
  const last = added.at(-1);
  if (last !== undefined) return survey.sheets.some(({ id, name }) => id === last.id && name === last.finalName);
  const oldestLeft = old.every(({ id }) => survey.sheets.some((sheet) => sheet.id === id));
  if (!oldestLeft) return true;
  for (const [sheet, ids] of oldMarks ?? []) {
    if (ids.some((id) => marks.get(sheet)?.includes(id) !== true)) return true;
  }
  return false;
}

/** Those of the marks that did not stand there before the writing. */
function newMarks(
  marks: ReadonlyMap<string, readonly string[]>,
  { oldMarks }: WriteState,
): ReadonlyMap<string, readonly string[]> {
  return new Map(
    [...marks].map(([sheet, ids]) => [sheet, ids.filter((id) => oldMarks?.get(sheet)?.includes(id) !== true)]),
  );
}
