import { excelErrorCode, sync, type RunExcel } from "../runExcel";
import { sweepNow } from "../write/newSheets";
import { isSameContent, isSameValue, putContents, readContents, type CellContent, type CellPlace } from "./cellContent";

/** A cell with what stands in it and what is to. */
export interface CellChange {
  readonly place: CellPlace;
  readonly from: CellContent;
  readonly to: CellContent;
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
 * @returns `unknown-cells` where Excel does not let that be done, or seen
 */
export async function takeBack(
  run: RunExcel,
  changes: readonly CellChange[],
  addedSheets: readonly string[],
): Promise<"taken-back" | "unknown-cells"> {
  try {
    return await run(async (context) => {
      const { worksheets } = context.workbook;
      worksheets.load("items/id");
      await sync(context);
      const there = new Set(worksheets.items.map(({ id }) => id));
      const kept = changes.filter(({ place }) => there.has(place.sheetId));
      const now = await readContents(
        context,
        kept.map(({ place }) => place),
      );
      const wrong = kept.filter(({ from }, i) => {
        const content = now[i];
        return content !== undefined && !isSameContent(content, from);
      });
      const after = await putContents(
        context,
        wrong.map(({ place }) => place),
        wrong.map(({ from }) => from),
      );
      for (const id of addedSheets) if (there.has(id)) worksheets.getItem(id).delete();
      await sync(context);
      await sweepNow(context);
      const isBack = wrong.every(({ from }, i) => {
        const content = after[i];
        return content !== undefined && isSameContent(content, from);
      });
      return isBack ? "taken-back" : "unknown-cells";
    });
  } catch (error) {
    // Excel does not answer any more; the error that came first says why.
    if (excelErrorCode(error) === null) throw error;
    return "unknown-cells";
  }
}
