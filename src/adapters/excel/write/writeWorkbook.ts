import type { WriteState } from "./writeState";
import { clearOld } from "./clearOld";
import { finishLooks, type PlacedSheet } from "./finishLooks";
import { troubleOf } from "../hostErrors";
import type { LeftOut } from "../../../core/ports";
import { HostError } from "../../../core/base/hostError";
import type { SheetRow } from "../../../core/show/sheets/sheetModel";
import type { KeptSheet, MarkModel } from "../../../core/show/writes/workbookWrite";
import { addMarks } from "../marks/addMarks";
import { findMarks, removeMarks } from "../marks/findMarks";
import { is1904 } from "../read/is1904";
import { sync, type RunExcel } from "../runExcel";
import { surveyWorkbook, usersSheets, type WorkbookSurvey } from "../survey";
import { temporaryNames } from "../temporaryNames";
import { hostSentences, nameTaken, sheetMissing, structureProtected } from "../hostSentences";
import { addTables } from "./addTables";
import { refuseProtected } from "./refuseProtected";
import { fillSheet } from "./fillSheet";
import type { RowlessSheet } from "./sheetShape";
import { addSheets, sweep } from "./newSheets";
import { finishOrTakeBack } from "./finishOrTakeBack";
import { sendWhenFull } from "../sendWhenFull";
import { swap } from "./swap";

/** `WorkbookWrite` whose rows come when they are asked for, so that a worker can make them. */
export interface SheetsToWrite {
  readonly sheets: readonly RowlessSheet[] | null;
  readonly marks: readonly MarkModel[] | null;
  /** The next rows of a sheet, or null when all have come. Sheets are asked for in any order, each to its end. */
  readonly nextRows: (key: string) => Promise<readonly SheetRow[] | null>;
  /** Sheets of ours that become the user's. */
  readonly kept: readonly KeptSheet[];
}

/**
 * Puts our sheets and marks into the open workbook (SPEC §13), whole or not at all: new sheets are filled hidden and under
 * temporary names, and one last request sets them in the place of the old ones. Then they get their looks.
 *
 * @param onRows how many rows have been written so far; false takes all back
 * @returns what Excel left out of it all the same
 * @throws HostError protected, cancelled, conflict, and Excel's own troubles; it says whether the workbook is as it was
 */
export async function writeWorkbook(
  run: RunExcel,
  request: SheetsToWrite,
  onRows: (written: number) => Promise<boolean> = () => Promise.resolve(true),
): Promise<readonly LeftOut[]> {
  if (request.sheets === null && request.marks === null) return [];
  const ending: { state: WriteState | null; leftOut: readonly LeftOut[] } = { state: null, leftOut: [] };
  try {
    await run(async (context) => {
      const survey = await surveyWorkbook(context);
      refuseWhatCannotBe(survey, request);
      const plan = await prepared(context, survey, request);
      if (request.sheets !== null) await sweep(context, survey);
      ending.state = plan;
      await fill(context, survey, request, plan, onRows);
      await mark(context, survey, request);
      plan.isSwapping = true;
      await swap(context, plan);
      if (plan.oldMarks !== null && !(await removeMarks(context, plan.oldMarks))) ending.leftOut = ["old-marks"];
    });
  } catch (error) {
    const { state } = ending;
    if (state === null) throw error instanceof HostError ? error : await troubleOf(run, error, "taken-back");
    const outcome = await finishOrTakeBack(run, state);
    if (outcome !== "done") throw await troubleOf(run, error, outcome);
    ending.leftOut = await clearOld(run, state);
  }
  const { state, leftOut } = ending;
  const unreadable: readonly LeftOut[] = state?.hasUnreadableRules === true ? ["unreadable-rules"] : [];
  return [...(await finishLooks(run, placed(request, state), state?.frontId ?? null)), ...leftOut, ...unreadable];
}

function placed({ sheets }: SheetsToWrite, state: WriteState | null): readonly PlacedSheet[] {
  return (sheets ?? []).flatMap((model, i) => {
    const id = state?.added[i]?.id;
    return id === undefined ? [] : [{ id, model }];
  });
}

function refuseWhatCannotBe(survey: WorkbookSurvey, { sheets, marks, kept }: SheetsToWrite): void {
  const users = usersSheets(survey);
  const hasOld = survey.sheets.some(({ ownKey }) => ownKey !== null);
  if (survey.isStructureProtected && sheets !== null && (sheets.length > 0 || hasOld)) {
    throw new HostError("protected", structureProtected);
  }
  for (const { name } of sheets ?? []) {
    const isTaken = users.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (isTaken) throw new HostError("conflict", nameTaken(name));
  }
  for (const { key, name } of kept) {
    const others = survey.sheets.filter(({ ownKey }) => ownKey !== key);
    const isTaken = others.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (isTaken) throw new HostError("conflict", nameTaken(name));
  }
  for (const { sheet } of marks ?? []) {
    if (!users.some(({ name }) => name === sheet)) throw new HostError("conflict", sheetMissing(sheet));
  }
}

async function prepared(
  context: Excel.RequestContext,
  survey: WorkbookSurvey,
  { sheets, marks, kept }: SheetsToWrite,
): Promise<WriteState> {
  const users = usersSheets(survey);
  const found =
    marks === null
      ? null
      : await findMarks(
          context,
          users.map(({ id }) => id),
        );
  const oldMarks = found?.marks ?? null;
  const touched = users.filter(
    ({ id, name }) => oldMarks?.has(id) === true || marks?.some(({ sheet }) => sheet === name) === true,
  );
  const ours = sheets === null ? [] : survey.sheets.filter(({ ownKey, isLeftover }) => ownKey !== null && !isLeftover);
  const keptNames = new Map(kept.map(({ key, name }) => [key, name]));
  const keptSheets = ours.flatMap((sheet) => {
    const keptName = keptNames.get(sheet.ownKey ?? "");
    return keptName === undefined ? [] : [{ ...sheet, keptName }];
  });
  await refuseProtected(context, [...touched, ...keptSheets]);
  const { forOld } = temporaryNames(survey.sheets.map(({ name }) => name));
  const old = ours.filter(({ ownKey }) => !keptNames.has(ownKey ?? ""));
  return {
    added: [],
    old: old.map(({ id, name, visibility }) => ({
      id,
      name,
      retiredName: forOld(),
      isShown: visibility === "visible",
    })),
    kept: keptSheets.map(({ id, name, keptName }) => ({ id, name, keptName })),
    oldMarks,
    markedSheets: touched.map(({ id }) => id),
    hasUnreadableRules: marks?.length === 0 && found?.hasUnreadable === true,
    activeId: survey.activeId,
    frontId: old.some(({ id }) => id === survey.activeId) ? null : survey.activeId,
    isSwapping: false,
  };
}

async function fill(
  context: Excel.RequestContext,
  survey: WorkbookSurvey,
  { sheets, nextRows }: SheetsToWrite,
  state: WriteState,
  onRows: (written: number) => Promise<boolean>,
): Promise<void> {
  if (sheets === null || sheets.length === 0) return;
  const { application } = context.workbook;
  application.load("calculationMode");
  const date1904 = await is1904(context);
  const { forNew } = temporaryNames(survey.sheets.map(({ name }) => name));
  state.added = await addSheets(
    context,
    sheets.map(({ key, name }) => ({ key, finalName: name, temporaryName: forNew() })),
  );
  const front = survey.sheets.find(({ id }) => id === survey.activeId);
  const heir = state.added.find(({ key }) => key === front?.ownKey);
  if (heir !== undefined) state.frontId = heir.id;
  const names = new Map(state.added.map(({ finalName, temporaryName }) => [finalName, temporaryName]));
  const toFill = sheets.flatMap((model, i) => {
    const sheet = state.added[i];
    return sheet === undefined ? [] : [{ id: sheet.id, model }];
  });
  // So each formula is computed once, by any Excel and in any calculation mode.
  const inOrder = [...toFill].sort((a, b) => a.model.turn - b.model.turn);
  let written = 0;
  for (const { id, model } of inOrder) {
    await fillSheet(
      context,
      { id, model, nextRows: () => nextRows(model.key) },
      {
        names,
        date1904,
        onRows: async (more) => {
          written += more;
          if (!(await onRows(written))) throw new HostError("cancelled", hostSentences.cancelled);
        },
      },
    );
  }
  await addTables(context, toFill);
  if (application.calculationMode === "Manual") {
    for (const { id } of inOrder) context.workbook.worksheets.getItem(id).calculate(true);
  }
  await sync(context);
}

async function mark(context: Excel.RequestContext, survey: WorkbookSurvey, { marks }: SheetsToWrite): Promise<void> {
  if (marks === null || marks.length === 0) return;
  const idOf = new Map(usersSheets(survey).map(({ name, id }) => [name, id]));
  const placed = marks.flatMap((one) => {
    const sheetId = idOf.get(one.sheet);
    return sheetId === undefined || one.areas.length === 0 ? [] : [{ ...one, sheetId }];
  });
  await addMarks(context, placed, sendWhenFull(context));
  await sync(context);
}
