import type { LeftOut } from "../../../core/ports";
import { removeMarks } from "../marks/findMarks";
import { handOverTheRest } from "./handOver";
import { ifAllowed, sync, type RunExcel } from "../runExcel";
import type { WriteState } from "./writeState";

/**
 * Takes away what new sheets and marks have replaced, as far as it is still there. What Excel does not let go of
 * lies hidden, and is swept up by the next writing.
 */
export async function clearOld(run: RunExcel, { old, kept, oldMarks }: WriteState): Promise<readonly LeftOut[]> {
  const leftOut: LeftOut[] = [];
  const isToClear = old.length + kept.length > 0;
  if (isToClear && (await ifAllowed(() => clearSheets(run, old, kept))) !== true) leftOut.push("old-sheets");
  if (oldMarks !== null && oldMarks.size > 0) {
    if ((await ifAllowed(() => run((context) => removeMarks(context, oldMarks)))) !== true) leftOut.push("old-marks");
  }
  return leftOut;
}

function clearSheets(run: RunExcel, old: WriteState["old"], kept: WriteState["kept"]): Promise<true> {
  return run(async (context): Promise<true> => {
    const { worksheets } = context.workbook;
    await handOverTheRest(context, kept);
    worksheets.load("items/id");
    await sync(context);
    for (const { id } of old) if (worksheets.items.some((sheet) => sheet.id === id)) worksheets.getItem(id).delete();
    await sync(context);
    return true;
  });
}
