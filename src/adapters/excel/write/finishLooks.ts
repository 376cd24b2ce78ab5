import type { LeftOut } from "../../../core/ports";
import { ifAllowed, sync, type RunExcel } from "../runExcel";
import { drawCharts } from "./drawCharts";
import { freezePanes } from "./freezePanes";
import { hasZoom, setUpPage, setZoom, type PrintedSheet } from "./setUpPage";
import type { RowlessSheet } from "./sheetShape";

type Looks = Pick<RowlessSheet, "charts" | "freeze"> & PrintedSheet;

/** A sheet of ours that is in place, by Excel's id. */
export interface PlacedSheet {
  readonly id: string;
  readonly model: Looks;
}

/**
 * How our sheets look in the window and on paper, after they are in: real Excels refuse some of it at times (another workbook in
 * front, an old build, no printer), and no figure hangs on it. Each kind is a step of its own: all sheets in one request, and where
 * that is refused, one sheet after the other.
 *
 * @param frontId the sheet that is to be in front in the end: freezing brings others there (OfficeDev/office-js #3148)
 * @returns what Excel did not take
 */
export async function finishLooks(
  run: RunExcel,
  sheets: readonly PlacedSheet[],
  frontId: string | null,
): Promise<readonly LeftOut[]> {
  if (sheets.length === 0) return [];
  const leftOut: LeftOut[] = [];
  const step = async (kind: LeftOut, work: Work): Promise<void> => {
    if (!(await onEach(run, sheets, work))) leftOut.push(kind);
  };
  await step("charts", drawCharts);
  await step("print-setup", async (context, some) => {
    for (const { id, model } of some) setUpPage(context.workbook.worksheets.getItem(id), model);
    await sync(context);
  });
  if (!(await fitToWidth(run, sheets))) leftOut.push("print-width");
  await step("frozen-panes", async (context, some) => {
    context.workbook.application.suspendScreenUpdatingUntilNextSync();
    for (const { id, model } of some) freezePanes(context.workbook.worksheets.getItem(id), model.freeze);
    await sync(context);
  });
  if (frontId !== null && (await bringInFront(run, frontId)) !== true) await bringInFront(run, frontId);
  return leftOut;
}

function bringInFront(run: RunExcel, sheetId: string): Promise<true | null> {
  return ifAllowed(() =>
    run(async (context) => {
      context.workbook.worksheets.getItem(sheetId).activate();
      await sync(context);
      return true as const;
    }),
  );
}

type Work = (context: Excel.RequestContext, some: readonly PlacedSheet[]) => Promise<void>;

/** Whether all sheets have it. */
async function onEach(run: RunExcel, sheets: readonly PlacedSheet[], work: Work): Promise<boolean> {
  const allowed = (some: readonly PlacedSheet[]): Promise<true | null> =>
    ifAllowed(() => run((context) => work(context, some)).then(() => true as const));
  if ((await allowed(sheets)) === true) return true;
  let isWhole = true;
  for (const sheet of sheets) if ((await allowed([sheet])) !== true) isWhole = false;
  return isWhole;
}

/** Set, read back and set again: Excel forgets it at times (OfficeDev/office-js #1860). */
async function fitToWidth(run: RunExcel, sheets: readonly PlacedSheet[]): Promise<boolean> {
  let left = sheets;
  for (let turn = 0; turn < 2 && left.length > 0; turn++) {
    const narrow = left;
    await onEach(run, narrow, async (context, some) => {
      for (const { id, model } of some) setZoom(pageOf(context, id), model.print);
      await sync(context);
    });
    const fits = await ifAllowed(() =>
      run(async (context) => {
        const pages = narrow.map(({ id }) => pageOf(context, id).load("zoom"));
        await sync(context);
        return narrow.map(({ model }, i) => pages[i] !== undefined && hasZoom(pages[i], model.print));
      }),
    );
    // What cannot be read back is not known to be set.
    left = narrow.filter((_, i) => fits?.[i] !== true);
  }
  return left.length === 0;
}

function pageOf(context: Excel.RequestContext, id: string): Excel.PageLayout {
  return context.workbook.worksheets.getItem(id).pageLayout;
}
