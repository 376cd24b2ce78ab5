import type { SelectedCells, WorkbookChange } from "../../core/ports";
import { surveyWorkbook } from "./survey";
import { isTemporaryName } from "./temporaryNames";
import { ifAllowed, sync, type IsSetSupported, type RunExcel } from "./runExcel";

/** What our own hands do at the moment, and did: changes of those are nobody's news. */
export interface OwnHands {
  readonly isWriting: () => boolean;
  /** Whether we took the sheet of this id out: Excel may tell of it when we have long been done. */
  readonly hasDeleted: (sheetId: string) => boolean;
}

/**
 * Tells of changes that people make: the user, or a co-author. Needs no polling; changes on our own sheets and by our own writes
 * are passed over (Excel says so itself from ExcelApi 1.14 on; before that, by their time).
 */
export async function watchWorkbook(
  run: RunExcel,
  supports: IsSetSupported,
  hands: OwnHands,
  listener: (change: WorkbookChange) => void,
  onSelected: (cells: SelectedCells) => void = () => undefined,
): Promise<() => Promise<void>> {
  const names = new Map<string, SheetName>();
  let isOver = false;
  const tell = (change: WorkbookChange): void => {
    if (!isOver) listener(change);
  };

  const handlers = await run(async (context) => {
    const { worksheets } = context.workbook;
    const added = [
      worksheets.onChanged.add(onChanged),
      worksheets.onAdded.add(onAdded),
      worksheets.onDeleted.add(onDeleted),
      worksheets.onSelectionChanged.add(onSelection),
    ];
    const renamed = supports("ExcelApi", "1.17") ? worksheets.onNameChanged.add(onRenamed) : null;
    await sync(context);
    // A name that cannot be learned now is learned when it is needed.
    await ifAllowed(() => learnNames(context, names));
    return renamed === null ? added : [...added, renamed];
  }, "wait");

  return async () => {
    isOver = true;
    const contexts = new Set(handlers.map(({ context }) => context));
    for (const handler of handlers) handler.remove();
    await Promise.all([...contexts].map((context) => context.sync()));
  };

  async function onChanged(event: Excel.WorksheetChangedEventArgs): Promise<void> {
    if (isOurDoing(event.triggerSource)) return;
    const sheet = await nameOf(event.worksheetId);
    if (sheet?.isOurs === true) return;
    if (sheet === null) {
      // Somebody changed something, and Excel does not say where.
      if (!hands.isWriting()) tell({ kind: "structure", sheet: null });
      return;
    }
    const remote = event.source === "Remote";
    if (event.changeType === "RangeEdited")
      tell({ kind: "cells", sheet: sheet.name, area: plainArea(event.address), remote });
    else tell({ kind: "structure", sheet: sheet.name });
  }

  async function onSelection(event: Excel.WorksheetSelectionChangedEventArgs): Promise<void> {
    if (hands.isWriting()) return;
    // An old name is as good here: the place is only looked at again.
    const sheet = names.get(event.worksheetId) ?? (await nameOf(event.worksheetId));
    if (sheet?.isOurs === false && !isOver) onSelected({ sheet: sheet.name, area: plainArea(event.address) });
  }

  async function onAdded(event: Excel.WorksheetAddedEventArgs): Promise<void> {
    if (hands.isWriting()) return;
    const sheet = await nameOf(event.worksheetId);
    if (sheet !== null && !sheet.isOurs) tell({ kind: "structure", sheet: sheet.name });
  }

  function onDeleted(event: Excel.WorksheetDeletedEventArgs): Promise<void> {
    const sheet = names.get(event.worksheetId);
    names.delete(event.worksheetId);
    const byUs = hands.isWriting() || hands.hasDeleted(event.worksheetId);
    if (!byUs && sheet?.isOurs !== true) tell({ kind: "structure", sheet: sheet?.name ?? null });
    return Promise.resolve();
  }

  function onRenamed(event: Excel.WorksheetNameChangedEventArgs): Promise<void> {
    const sheet = names.get(event.worksheetId);
    names.delete(event.worksheetId);
    if (!hands.isWriting() && sheet?.isOurs !== true) tell({ kind: "structure", sheet: event.nameAfter });
    return Promise.resolve();
  }

  function isOurDoing(trigger: string | undefined): boolean {
    return trigger === "ThisLocalAddin" || (trigger === undefined && hands.isWriting());
  }

  /** What a sheet is called; null where it is gone, or Excel does not answer just now. */
  async function nameOf(id: string): Promise<SheetName | null> {
    const known = names.get(id);
    // Without onNameChanged a name may be old: those are asked for anew each time.
    if (known !== undefined && (known.isOurs || supports("ExcelApi", "1.17"))) return known;
    try {
      await run((context) => learnNames(context, names), "wait");
    } catch {
      // The event itself stays true: what is not known any more is only the name.
      return known ?? null;
    }
    return names.get(id) ?? null;
  }
}

interface SheetName {
  readonly name: string;
  readonly isOurs: boolean;
}

async function learnNames(context: Excel.RequestContext, names: Map<string, SheetName>): Promise<void> {
  const { sheets } = await surveyWorkbook(context);
  for (const { id, name, ownKey } of sheets) names.set(id, { name, isOurs: ownKey !== null || isTemporaryName(name) });
}

/** `Sheet1!$B$2:$C$3` → `B2:C3`; null where Excel does not say. */
function plainArea(address: string): string | null {
  const area = address.slice(address.lastIndexOf("!") + 1).replaceAll("$", "");
  return area === "" ? null : area;
}
