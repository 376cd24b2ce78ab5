import { OWNED_SHEET_NAME } from "../../core/show/writes/ownMark";
import type { CellValue, SheetSnapshot } from "../../core/workbook/snapshot";
import { excelErrorCode, ifAllowed, sync } from "./runExcel";
import { isTemporaryName } from "./temporaryNames";

/** A worksheet as it stands. */
export interface SurveyedSheet {
  /** Excel's own id: stays with renaming. */
  readonly id: string;
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** The key under which it was written by us (SPEC §13), or null for a sheet of the user's, copies of ours among them. */
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

/** All worksheets in tab order and whose they are; two round trips, however many sheets there are, three where some are marked. */
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
  const keys = await ownKeysOf(
    context,
    asked.map(({ sheet, mark, isTemporary }) => ({
      sheet,
      mark: mark.isNullObject || isTemporary ? null : String(mark.formula),
    })),
  );

  return {
    file: workbook.name,
    activeId,
    isStructureProtected: protection.protected,
    sheets: asked.map(({ sheet, mark, used, isTemporary }, place) => {
      const isMarked = !mark.isNullObject;
      return {
        id: sheet.id,
        name: sheet.name,
        visibility: VISIBILITIES[sheet.visibility] ?? "visible",
        ownKey: keys[place] ?? null,
        // A sheet that got its name but not yet its mark is blank: a user's sheet with content is never swept away.
        isLeftover: isTemporary && (isMarked || used?.isNullObject === true),
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

/** Whose the sheets are: what Excel shows of the marked ones is looked at too. */
async function ownKeysOf(
  context: Excel.RequestContext,
  asked: readonly { readonly sheet: Excel.Worksheet; readonly mark: string | null }[],
): Promise<readonly (string | null)[]> {
  const heads = asked.map(({ sheet, mark }) => {
    if (mark === null) return null;
    const head = sheet.getRange(HEAD_AREA);
    head.load("values");
    return head;
  });
  if (heads.every((head) => head === null)) return asked.map(() => null);
  await sync(context);
  // All our sheets stand behind it, far more than the pane needs to come up.
  const { ownKeys } = await import("../../core/show/writes/ownKeys");
  return ownKeys(
    asked.map(({ sheet, mark }, place) => ({ name: sheet.name, id: null, mark, head: () => rowsOf(heads[place]) })),
  );
}

/** As wide as the widest of our sheets. */
const HEAD_AREA = "A1:AF12";

function rowsOf(head: Excel.Range | null | undefined): readonly { readonly cells: readonly CellValue[] }[] | null {
  const rows = head?.values as CellValue[][] | undefined;
  return rows?.filter((row) => row.some((value) => value !== "")).map((cells) => ({ cells })) ?? null;
}
