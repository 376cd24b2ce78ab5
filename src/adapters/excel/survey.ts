import { OWNED_SHEET_NAME } from "../../core/show/writes/ownedSheetName";
import type { SheetSnapshot } from "../../core/workbook/snapshot";
import { excelErrorCode, ifAllowed, sync } from "./runExcel";
import { isTemporaryName } from "./temporaryNames";

/** A worksheet as it stands. */
export interface SurveyedSheet {
  /** Excel's own id: stays with renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** The key under which it was written by us (SPEC §13), or null for a sheet of the user's. */
  readonly ownKey: string | null;
  /** Left behind by a writing that was cut off. */
  readonly isLeftover: boolean;
}

export interface WorkbookSurvey {
  readonly file: string;
  readonly sheets: readonly SurveyedSheet[];
  /** The sheet in front; null where that is no worksheet but a chart sheet. */
  readonly activeId: string | null;
  readonly isStructureProtected: boolean;
}

/** All worksheets in tab order and whose they are; two round trips, however many sheets there are. */
export async function surveyWorkbook(context: Excel.RequestContext): Promise<WorkbookSurvey> {
  const { workbook } = context;
  const { worksheets, protection } = workbook;
  const activeId = await askFirst(context);
  const asked = worksheets.items.map((sheet) => {
    const mark = sheet.names.getItemOrNullObject(OWNED_SHEET_NAME);
    mark.load("formula");
    const isTemporary = isTemporaryName(sheet.name);
    const used = isTemporary ? sheet.getUsedRangeOrNullObject() : null;
    used?.load("cellCount");
    return { sheet, mark, used, isTemporary };
  });
  await sync(context);

  return {
    file: workbook.name,
    activeId,
    isStructureProtected: protection.protected,
    sheets: asked.map(({ sheet, mark, used, isTemporary }) => {
      const ownKey = mark.isNullObject ? null : keyIn(String(mark.formula));
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: VISIBILITIES[sheet.visibility] ?? "visible",
        ownKey,
        // A sheet that got its name but not yet its mark is blank: a user's sheet with content is never swept away.
        isLeftover: isTemporary && (ownKey !== null || used?.isNullObject === true),
      };
    }),
  };
}

/** What the whole workbook knows of itself; answers the id of the sheet in front. */
async function askFirst(context: Excel.RequestContext): Promise<string | null> {
  const { workbook } = context;
  const ask = (): void => {
    workbook.worksheets.load("items/id,items/name,items/visibility");
    workbook.load("name");
    workbook.protection.load("protected");
  };
  const idOfActive = async (): Promise<string> => {
    const active = workbook.worksheets.getActiveWorksheet();
    active.load("id");
    await context.sync();
    return active.id;
  };
  ask();
  try {
    return await idOfActive();
  } catch (error) {
    // With a chart sheet in front Excel has no active worksheet to give (OfficeDev/office-js #2444).
    if (!NO_ACTIVE_SHEET.has(excelErrorCode(error) ?? "")) throw error;
  }
  ask();
  await sync(context);
  return ifAllowed(idOfActive);
}

const NO_ACTIVE_SHEET: ReadonlySet<string> = new Set([
  "ItemNotFound",
  "InvalidOperation",
  "InvalidReference",
  "GeneralException",
]);

/** Sheets that are the user's, in tab order. */
export function usersSheets({ sheets }: WorkbookSurvey): readonly SurveyedSheet[] {
  return sheets.filter(({ ownKey, isLeftover }) => ownKey === null && !isLeftover);
}

const VISIBILITIES: Readonly<Record<string, SheetSnapshot["visibility"] | undefined>> = {
  Visible: "visible",
  Hidden: "hidden",
  VeryHidden: "very-hidden",
};

/** `="index"` → `index`. */
function keyIn(formula: string): string {
  return /^="?([^"]*)"?$/.exec(formula)?.[1] ?? formula;
}
