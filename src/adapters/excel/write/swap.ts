import { handOver } from "./handOver";
import { sync } from "../runExcel";
import type { WriteState } from "./writeState";

/**
 * The one request that puts new sheets in the place of old ones. What can be taken back comes first, then the last new sheet gets
 * its name, and only then does anything go: so that the workbook itself tells, whatever breaks off in between, which way to finish.
 * How the new sheets look in the window and on paper comes after, for Excel may refuse that.
 */
export async function swap(context: Excel.RequestContext, { added, old, kept }: WriteState): Promise<void> {
  if (added.length === 0 && old.length === 0) return;
  const { worksheets, application } = context.workbook;
  application.suspendScreenUpdatingUntilNextSync();
  for (const { id } of added) worksheets.getItem(id).visibility = "Visible";
  for (const { id, retiredName } of old) {
    const sheet = worksheets.getItem(id);
    sheet.name = retiredName;
    // Should Excel not let go of it in the end, nobody is to look at it.
    sheet.visibility = "Hidden";
  }
  for (const { id, keptName } of kept) worksheets.getItem(id).name = keptName;
  for (const { id, finalName } of added) worksheets.getItem(id).name = finalName;
  for (const { id } of kept) handOver(worksheets.getItem(id));
  for (const { id } of old) worksheets.getItem(id).delete();
  await sync(context);
}
