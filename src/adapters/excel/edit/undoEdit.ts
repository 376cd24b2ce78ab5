import type { EditJournal, RefusedEdit, UndoResult } from "../../../core/show/edits/edit";
import { HostError } from "../../../core/base/hostError";
import { troubleOf } from "../hostErrors";
import { excelErrorCode, sync, type RunExcel } from "../runExcel";
import { surveyWorkbook } from "../survey";
import { structureProtected } from "../hostSentences";
import { refuseProtected } from "../write/refuseProtected";
import { changeContents, takeBack, type CellChange } from "./changeContents";
import { isEqualContent, readContents } from "./cellContent";
import { contentOf, type JournalCell } from "./journal";
import { printsOf } from "./usersNewSheets";

/**
 * Takes an edit back: cells that still hold what it put there get back what stood before; sheets that it made go, where nobody
 * wrote in them since.
 *
 * @throws HostError protected, and Excel's own errors; everything is then as it was before the call
 */
export async function undoEdit(run: RunExcel, journal: EditJournal): Promise<UndoResult> {
  const { cells, sheets } = contentOf(journal);
  let changes: readonly CellChange[] = [];
  const ending: { result: UndoResult | null; deleting: readonly string[] } = { result: null, deleting: [] };
  try {
    return await run(async (context) => {
      const survey = await surveyWorkbook(context);
      const there = new Map(survey.sheets.map((sheet) => [sheet.id, sheet]));
      const prints = await printsOf(
        context,
        sheets.map(({ id }) => id),
      );
      const going = sheets.filter(({ print }, i) => prints[i] === print);
      if (going.length > 0 && survey.isStructureProtected) throw new HostError("protected", structureProtected);
      const present = cells.filter(({ place }) => there.has(place.sheetId));
      const now = await readContents(
        context,
        present.map(({ place }) => place),
      );
      const left: RefusedEdit[] = cells
        .filter((cell) => !present.includes(cell))
        .map((cell) => leftOf(cell, "missing"));
      changes = present.flatMap((cell, i): readonly CellChange[] => {
        const content = now[i];
        if (content !== undefined && isEqualContent(content, cell.after)) {
          return [{ place: cell.place, from: content, to: cell.before }];
        }
        left.push(leftOf(cell, content?.kind === "formula" ? "formula" : "changed"));
        return [];
      });
      for (const [place, sheet] of sheets.entries()) {
        const print = prints[place];
        if (print === null) left.push({ sheet: sheet.name, cell: "A1", why: "missing" });
        else if (print !== sheet.print) left.push({ sheet: sheet.name, cell: "A1", why: "changed" });
      }
      const touched = new Set(changes.map(({ place }) => place.sheetId));
      await refuseProtected(
        context,
        survey.sheets.filter(({ id }) => touched.has(id)),
      );
      await changeContents(context, changes);
      const result = { restored: changes.length, left };
      if (going.length > 0) {
        ending.result = result;
        ending.deleting = going.map(({ id }) => id);
        for (const id of ending.deleting) context.workbook.worksheets.getItem(id).delete();
        await sync(context);
      }
      return result;
    });
  } catch (error) {
    if (ending.result !== null && (await finishDeleting(run, ending.deleting))) return ending.result;
    if (error instanceof HostError && changes.length === 0) throw error;
    throw await troubleOf(run, error, await takeBack(run, changes, []));
  }
}

/** Where the answer got lost after some sheets went: the others go too, for what is gone cannot come back. */
async function finishDeleting(run: RunExcel, sheetIds: readonly string[]): Promise<boolean> {
  if (sheetIds.length === 0) return false;
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await sync(context);
      const there = sheetIds.filter((id) => worksheets.items.some((sheet) => sheet.id === id));
      if (there.length === sheetIds.length) return false;
      for (const id of there) worksheets.getItem(id).delete();
      await sync(context);
      return true;
    });
  } catch (error) {
    if (excelErrorCode(error) === null) throw error;
    return false;
  }
}

function leftOf({ place: { sheet, cell } }: JournalCell, why: RefusedEdit["why"]): RefusedEdit {
  return { sheet, cell, why };
}
