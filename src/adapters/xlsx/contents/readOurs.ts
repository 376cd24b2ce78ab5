import type { WorkbookPort } from "../../../core/ports";
import { sheetEntry, type OpenedPackage } from "../read/openedPackage";
import { ownRowSteps } from "../read/ownRowSteps";
import type { PackageContents } from "./packageContents";

/** What stands on our own sheets: `WorkbookPort.readOurs`. Throws Refusal. */
export async function readOurs(
  opened: OpenedPackage,
  contents: PackageContents,
  ...[keys, take]: Parameters<WorkbookPort["readOurs"]>
): Promise<void> {
  for (const [tab, sheet] of opened.workbook().sheets.entries()) {
    const key = contents.ownKeys[tab] ?? null;
    if (key === null || !keys.includes(key) || contents.tabs[tab]?.hasCells !== true) continue;
    for (const rows of ownRowSteps(sheetEntry(opened, sheet), contents.context(true)))
      if (!(await take({ key, name: sheet.name, rows }))) return;
  }
}
