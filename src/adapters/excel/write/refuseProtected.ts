import { HostError } from "../../../core/base/hostError";
import { sync } from "../runExcel";
import { sheetProtected } from "../hostSentences";

/**
 * Refuses before anything is touched where a sheet that is to be changed is protected.
 *
 * @throws HostError protected, naming the sheet
 */
export async function refuseProtected(
  context: Excel.RequestContext,
  sheets: readonly { readonly id: string; readonly name: string }[],
): Promise<void> {
  if (sheets.length === 0) return;
  const asked = sheets.map(({ id, name }) => {
    const { protection } = context.workbook.worksheets.getItem(id);
    protection.load("protected");
    return { name, protection };
  });
  await sync(context);
  const found = asked.find(({ protection }) => protection.protected);
  if (found !== undefined) throw new HostError("protected", sheetProtected(found.name));
}
