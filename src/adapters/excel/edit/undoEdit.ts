import type { EditJournal, RefusedEdit, UndoResult } from "../../../core/show/edits/edit";
import { HostError } from "../../../core/base/hostError";
import { troubleOf } from "../hostErrors";
import { excelErrorCode, sync, type RunExcel } from "../runExcel";
import { surveyWorkbook } from "../survey";
import { structureProtected } from "../hostSentences";
import { refuseProtected } from "../write/refuseProtected";
import { areGone, areUntouched, clearRows, type JournalRows } from "./appendedRows";
import { changeContents, takeBack, type CellChange } from "./changeContents";
import { isEqualContent, readContents } from "./cellContent";
import { isSameLink, readLinks } from "./cellLink";
import { contentOf, type JournalCell } from "./journal";
import { printsOf } from "./usersNewSheets";

/**
 * Takes an edit back: cells that still hold what it put there get back what stood before; rows and sheets that it made go, where
 * nobody wrote in them since.
 *
 * @param onDeleting told the ids of sheets before they go
 * @throws HostError protected, and Excel's own errors; everything is then as it was before the call
 */
export async function undoEdit(
  run: RunExcel,
  journal: EditJournal,
  onDeleting: (sheetIds: readonly string[]) => void = () => undefined,
): Promise<UndoResult> {
  const { cells, rows, sheets } = contentOf(journal);
  let changes: readonly CellChange[] = [];
  const ending: Ending = { result: null, clearing: [], deleting: [] };
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
      const linked = present.filter(({ link }) => link !== undefined);
      const links = await readLinks(
        context,
        linked.map(({ place }) => place),
      );
      const linkNow = new Map(linked.map((cell, i) => [cell, links[i] ?? null]));
      const left: RefusedEdit[] = cells
        .filter((cell) => !present.includes(cell))
        .map((cell) => leftOf(cell, "missing"));
      changes = present.flatMap((cell, i): readonly CellChange[] => {
        const content = now[i];
        if (content !== undefined && isEqualContent(content, cell.after)) {
          // One that leads elsewhere by now is somebody's own.
          const isOurs = cell.link !== undefined && isSameLink(linkNow.get(cell) ?? null, cell.link.to);
          const link = isOurs ? { from: cell.link.to, to: cell.link.from } : undefined;
          const isElsewhere = cell.link !== undefined && !isOurs;
          const look = cell.look && !isElsewhere ? { from: cell.look.to, to: cell.look.from } : undefined;
          return [{ place: cell.place, from: content, to: cell.before, look, link }];
        }
        left.push(leftOf(cell, content?.kind === "formula" ? "formula" : "changed"));
        return [];
      });
      for (const [place, sheet] of sheets.entries()) {
        const print = prints[place];
        if (print === null) left.push({ sheet: sheet.name, cell: "A1", why: "missing" });
        else if (print !== sheet.print) left.push({ sheet: sheet.name, cell: "A1", why: "changed" });
      }
      const clearing: JournalRows[] = [];
      for (const one of rows) {
        const leave = (why: RefusedEdit["why"]): void =>
          void left.push({ sheet: one.sheet, cell: `A${one.block.firstRow + 1}`, why });
        if (!there.has(one.block.sheetId)) leave("missing");
        else if (await areUntouched(context, one)) clearing.push(one);
        else leave("changed");
      }
      const touched = new Set([
        ...changes.map(({ place }) => place.sheetId),
        ...clearing.map(({ block }) => block.sheetId),
      ]);
      await refuseProtected(
        context,
        survey.sheets.filter(({ id }) => touched.has(id)),
      );
      await changeContents(context, changes);
      const result = { restored: changes.length, left };
      if (going.length + clearing.length > 0) {
        ending.result = result;
        ending.clearing = clearing;
        ending.deleting = going.map(({ id }) => id);
        onDeleting(ending.deleting);
        await clearRows(context, clearing);
        for (const id of ending.deleting) context.workbook.worksheets.getItem(id).delete();
        await sync(context);
      }
      return result;
    });
  } catch (error) {
    if (ending.result !== null && (await finish(run, ending))) return ending.result;
    if (error instanceof HostError && changes.length === 0) throw error;
    throw await troubleOf(run, error, await takeBack(run, changes, [], []));
  }
}

/** What cannot be taken back itself, and is done last. */
interface Ending {
  result: UndoResult | null;
  clearing: readonly JournalRows[];
  deleting: readonly string[];
}

/** Where the answer got lost after some rows or sheets went: the others go too, for what is gone cannot come back. */
async function finish(run: RunExcel, { clearing, deleting }: Ending): Promise<boolean> {
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await sync(context);
      const ids = new Set(worksheets.items.map(({ id }) => id));
      const there = deleting.filter((id) => ids.has(id));
      const rows = clearing.filter(({ block }) => ids.has(block.sheetId));
      const areBlank = await areGone(context, rows);
      if (there.length === deleting.length && !areBlank.includes(true)) return false;
      // Rows that are gone already may lack their formats.
      await clearRows(context, rows);
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
