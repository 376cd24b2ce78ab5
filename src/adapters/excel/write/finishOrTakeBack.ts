import { findMarks, removeMarks } from "../marks/findMarks";
import { excelErrorCode, sync, type RunExcel } from "../runExcel";
import { surveyWorkbook, type WorkbookSurvey } from "../survey";
import { sweepNow } from "./newSheets";
import type { WriteState } from "./writeState";

/**
 * After a writing has broken off: finishes it where the new sheets are in place already (an answer can get lost after Excel has
 * done what was asked), else takes away all that has been put in. Looks at the workbook first, and repeats nothing blindly.
 *
 * @returns whether the writing is done after all
 */
export async function finishOrTakeBack(run: RunExcel, state: WriteState): Promise<boolean> {
  try {
    return await run(async (context) => {
      const survey = await surveyWorkbook(context);
      const there = new Set(survey.sheets.map(({ id }) => id));
      const marks = await findMarks(
        context,
        state.markedSheets.filter((id) => there.has(id)),
      );
      if (state.isSwapping && isInPlace(survey, marks, state)) {
        removeMarks(context, sharedMarks(marks, state, true));
        for (const { id } of state.old) if (there.has(id)) context.workbook.worksheets.getItem(id).delete();
        await sync(context);
        return true;
      }
      const { worksheets } = context.workbook;
      if (survey.activeId !== state.activeId && state.added.some(({ id }) => id === survey.activeId)) {
        worksheets.getItem(state.activeId).activate();
      }
      for (const { id } of state.added) if (there.has(id)) worksheets.getItem(id).delete();
      for (const { id, name } of state.old) {
        const isRetired = survey.sheets.some((sheet) => sheet.id === id && sheet.name !== name);
        if (isRetired) worksheets.getItem(id).name = name;
      }
      if (state.oldMarks !== null) removeMarks(context, sharedMarks(marks, state, false));
      await sync(context);
      await sweepNow(context);
      return false;
    });
  } catch (error) {
    // Excel does not answer any more: the error that came first says why. What is left lies hidden and is swept up next time.
    if (excelErrorCode(error) === null) throw error;
    return false;
  }
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

/** Those of the marks that stood there before the writing, or those that did not. */
function sharedMarks(
  marks: ReadonlyMap<string, readonly string[]>,
  { oldMarks }: WriteState,
  wereThere: boolean,
): ReadonlyMap<string, readonly string[]> {
  if (oldMarks === null) return new Map();
  return new Map(
    [...marks].map(([sheet, ids]) => [
      sheet,
      ids.filter((id) => (oldMarks.get(sheet)?.includes(id) === true) === wereThere),
    ]),
  );
}
