import { excelErrorCode, sync, type RunExcel } from "../runExcel";
import { areGone, clearRows, type JournalRows } from "./appendedRows";
import { putLinks, type CellLink } from "./cellLink";
import { putLooks, type CellLook } from "./cellLook";
import type { FromTo } from "./rangeAt";
import { sweepNow } from "../write/newSheets";
import {
  isEqualContent,
  isSameValue,
  putContents,
  readContents,
  type CellContent,
  type CellPlace,
} from "./cellContent";

/** A cell with what stands in it and what is to. */
export interface CellChange {
  readonly place: CellPlace;
  readonly from: CellContent;
  readonly to: CellContent;
  /** Where the cell is to look otherwise, too. */
  readonly look?: FromTo<CellLook> | undefined;
  /** Where it is to lead elsewhere, too. */
  readonly link?: FromTo<CellLink> | undefined;
}

/**
 * Puts new contents into cells and answers what Excel made of them.
 *
 * @throws RangeError where Excel took a value for something else, a bug of ours
 */
export async function changeContents(
  context: Excel.RequestContext,
  changes: readonly CellChange[],
): Promise<readonly CellContent[]> {
  putLinks(
    context,
    changes.flatMap(({ place, link }) => (link === undefined ? [] : [{ place, link: link.to }])),
  );
  putLooks(
    context,
    changes.flatMap(({ place, look }) => (look === undefined ? [] : [{ place, look: look.to }])),
  );
  const after = await putContents(
    context,
    changes.map(({ place }) => place),
    changes.map(({ to }) => to),
  );
  changes.forEach(({ place, to }, i) => {
    const now = after[i];
    if (now !== undefined && isSameValue(now, to)) return;
    throw new RangeError(`${place.sheet}!${place.cell}: ${JSON.stringify(to)} became ${JSON.stringify(now)}`);
  });
  return after;
}

/**
 * Takes changes back after something broke off: looks what stands there, and puts back what is not as it was.
 *
 * @returns `unknown-cells` where Excel does not let cells be put back, or seen; `unknown` where only new sheets may be left
 */
export async function takeBack(
  run: RunExcel,
  changes: readonly CellChange[],
  addedSheets: readonly string[],
  appended: readonly Pick<JournalRows, "block" | "formats">[],
): Promise<"taken-back" | "unknown" | "unknown-cells"> {
  let areCellsBack = changes.length + appended.length === 0;
  try {
    await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await sync(context);
      const there = new Set(worksheets.items.map(({ id }) => id));
      const present = appended.filter(({ block }) => there.has(block.sheetId));
      await clearRows(context, present);
      const areGoneNow = await areGone(context, present);
      areCellsBack = await putBack(
        context,
        changes.filter(({ place }) => there.has(place.sheetId)),
      );
      areCellsBack &&= areGoneNow.every((isGone) => isGone);
      for (const id of addedSheets) if (there.has(id)) worksheets.getItem(id).delete();
      await sync(context);
      await sweepNow(context);
    });
    return areCellsBack ? "taken-back" : "unknown-cells";
  } catch (error) {
    // Excel does not answer any more; the error that came first says why.
    if (excelErrorCode(error) === null) throw error;
    return areCellsBack ? "unknown" : "unknown-cells";
  }
}

/** Whether all cells hold again what they held. */
async function putBack(context: Excel.RequestContext, changes: readonly CellChange[]): Promise<boolean> {
  const now = await readContents(
    context,
    changes.map(({ place }) => place),
  );
  // A link may have shown its target in a blank cell.
  const wrong = changes.filter(({ from, link }, i) => link !== undefined || !isBack(now[i], from));
  putLinks(
    context,
    changes.flatMap(({ place, link }) => (link === undefined ? [] : [{ place, link: link.from }])),
  );
  putLooks(
    context,
    changes.flatMap(({ place, look }) => (look === undefined ? [] : [{ place, look: look.from }])),
  );
  const after = await putContents(
    context,
    wrong.map(({ place }) => place),
    wrong.map(({ from }) => from),
  );
  return wrong.every(({ from }, i) => isBack(after[i], from));
}

function isBack(now: CellContent | undefined, from: CellContent): boolean {
  return now !== undefined && isEqualContent(now, from);
}
