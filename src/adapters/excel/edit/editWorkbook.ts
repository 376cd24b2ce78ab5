import type { CellEdit, EditResult, RefusedEdit, WorkbookEdit } from "../../../core/show/edits/edit";
import { HostError } from "../../../core/base/hostError";
import { shownDate } from "../../../core/values/formatCode";
import { parseAddress } from "../../../core/workbook/address";
import { cellDisplay } from "../../../core/values/cellDisplay";
import type { CellValue, MergeArea } from "../../../core/workbook/snapshot";
import { troubleOf } from "../hostErrors";
import { is1904 } from "../read/is1904";
import { mergedAreas, MERGES_SET } from "../read/mergedAreas";
import { formatCode } from "../formatCode";
import { DAYS_BETWEEN_SYSTEMS } from "../../../core/workbook/localDate";
import type { SheetBlock } from "../read/rangeOf";
import { usedSheets } from "../read/usedSheets";
import type { IsSetSupported, RunExcel } from "../runExcel";
import { surveyWorkbook, usersSheets, type WorkbookSurvey } from "../survey";
import { nameTaken, rowsInTheWay, structureProtected } from "../hostSentences";
import { refuseProtected } from "../write/refuseProtected";
import type { NewSheet } from "../write/newSheets";
import { asPlanned, planRows, putRows, type JournalRows, type RowsPlan } from "./appendedRows";
import { changeContents, takeBack, type CellChange } from "./changeContents";
import { readContents, type CellContent, type CellPlace } from "./cellContent";
import { linkedLook, linkTo, readLinks } from "./cellLink";
import { hasOwnLook, readLooks, type CellLook } from "./cellLook";
import { journalOf } from "./journal";
import { fillUsersSheets, finishUsersSheets, journalSheets, printsOf, revealUsersSheets } from "./usersNewSheets";

/**
 * Changes cells of the user's and adds sheets for them, all that are not refused or none.
 *
 * @throws HostError protected, conflict (a new sheet's name is taken), and Excel's own errors; nothing is changed then
 */
export async function editWorkbook(run: RunExcel, supports: IsSetSupported, edit: WorkbookEdit): Promise<EditResult> {
  let changes: readonly CellChange[] = [];
  let added: readonly NewSheet[] = [];
  let appending: readonly RowsPlan[] = [];
  try {
    const result = await run(async (context) => {
      const survey = await surveyWorkbook(context);
      refuseWhatCannotBe(survey, edit);
      const { targets, refused: missing } = targetsOf(survey, edit.cells);
      const plans = await planRows(context, survey, edit.appended ?? []);
      const ids = new Set([
        ...targets.map(({ place }) => place.sheetId),
        ...plans.map(({ block: { sheetId } }) => sheetId),
      ]);
      const touched = usersSheets(survey).filter(({ id }) => ids.has(id));
      await refuseProtected(context, touched);
      const date1904 = await is1904(context);
      const merges = await mergesOf(
        context,
        survey,
        touched.map(({ id }) => id),
        supports,
      );
      const now = await readContents(
        context,
        targets.map(({ place }) => place),
      );
      refuseMerged(plans, merges);
      const { wanted, refused } = decide(targets, now, merges, date1904);
      const looking = await withLooks(context, wanted);
      added = await fillUsersSheets(context, survey, edit.newSheets, date1904);
      changes = looking;
      const after = await changeContents(context, changes);
      appending = plans;
      const rows: JournalRows[] = [];
      for (const plan of plans) rows.push(await putRows(context, plan, date1904));
      await revealUsersSheets(context, added);
      const prints = await printsOf(
        context,
        added.map(({ id }) => id),
      );
      const cells = changes.map(({ place, from, to, look, link }, i) => ({
        place,
        before: from,
        after: after[i] ?? to,
        look,
        link,
      }));
      const isNothing = cells.length + rows.length + added.length === 0;
      return {
        written: cells.length,
        refused: [...missing, ...refused],
        journal: isNothing ? null : journalOf({ cells, rows, sheets: journalSheets(added, prints) }),
      };
    });
    await finishUsersSheets(run, added, edit.newSheets);
    return result;
  } catch (error) {
    if (error instanceof HostError && changes.length + added.length + appending.length === 0) throw error;
    const ids = added.map(({ id }) => id);
    throw await troubleOf(run, error, await takeBack(run, changes, ids, appending.map(asPlanned)));
  }
}

/** @throws HostError conflict where a merged area reaches into the rows: of its cells only the first takes a value */
function refuseMerged(plans: readonly RowsPlan[], merges: ReadonlyMap<string, readonly MergeArea[]>): void {
  for (const { appended, block } of plans) {
    const areas = merges.get(block.sheetId) ?? [];
    if (areas.some(({ lastRow }) => lastRow >= appended.firstRow))
      throw new HostError("conflict", rowsInTheWay(appended.sheet));
  }
}

interface WantedChange extends Omit<CellChange, "look" | "link"> {
  readonly like: string | undefined;
  readonly link: CellEdit["link"];
}

interface Target {
  readonly place: CellPlace;
  readonly edit: CellEdit;
}

function refuseWhatCannotBe(survey: WorkbookSurvey, { newSheets }: WorkbookEdit): void {
  if (newSheets.length === 0) return;
  if (survey.isStructureProtected) throw new HostError("protected", structureProtected);
  for (const { name } of newSheets) {
    const isTaken = survey.sheets.some((sheet) => sheet.name.toLowerCase() === name.toLowerCase());
    if (isTaken) throw new HostError("conflict", nameTaken(name));
  }
}

/** The last of several edits of one cell counts. */
function targetsOf(
  survey: WorkbookSurvey,
  edits: readonly CellEdit[],
): { readonly targets: readonly Target[]; readonly refused: readonly RefusedEdit[] } {
  const idOf = new Map(usersSheets(survey).map(({ name, id }) => [name, id]));
  const targets = new Map<string, Target>();
  const refused: RefusedEdit[] = [];
  for (const edit of edits) {
    const { sheet, cell } = edit;
    const sheetId = idOf.get(sheet);
    if (sheetId === undefined || parseAddress(cell) === undefined) refused.push({ sheet, cell, why: "missing" });
    else targets.set(`${sheetId}!${cell}`, { place: { sheetId, sheet, cell }, edit });
  }
  return { targets: [...targets.values()], refused };
}

async function mergesOf(
  context: Excel.RequestContext,
  survey: WorkbookSurvey,
  sheetIds: readonly string[],
  supports: IsSetSupported,
): Promise<ReadonlyMap<string, readonly MergeArea[]>> {
  if (sheetIds.length === 0 || !supports(...MERGES_SET)) return new Map();
  const used = await usedSheets(
    context,
    survey.sheets.filter(({ id }) => sheetIds.includes(id)),
  );
  return mergedAreas(
    context,
    used.flatMap(({ all }): readonly SheetBlock[] => (all === null ? [] : [all])),
  );
}

function decide(
  targets: readonly Target[],
  now: readonly CellContent[],
  merges: ReadonlyMap<string, readonly MergeArea[]>,
  date1904: boolean,
): { readonly wanted: readonly WantedChange[]; readonly refused: readonly RefusedEdit[] } {
  const wanted: WantedChange[] = [];
  const refused: RefusedEdit[] = [];
  targets.forEach(({ place, edit }, i) => {
    const content = now[i];
    if (content === undefined) return;
    const { sheet, cell } = edit;
    const isMerged = isInsideMerge(cell, merges.get(place.sheetId) ?? []);
    const why = isMerged ? "merged" : content.kind === "formula" ? "formula" : null;
    if (why !== null) refused.push({ sheet, cell, why });
    else if (edit.expected !== undefined && edit.expected !== shownIn(content, date1904)) {
      refused.push({ sheet, cell, why: "changed" });
    } else
      wanted.push({ place, from: content, to: contentOf(edit, content, date1904), like: edit.like, link: edit.link });
  });
  return { wanted, refused };
}

/**
 * Blank cells that are to look like another, and have no look of their own, are given its; what is to lead somewhere looks so. Three
 * round trips where there are any.
 */
async function withLooks(
  context: Excel.RequestContext,
  changes: readonly WantedChange[],
): Promise<readonly CellChange[]> {
  const modelOf = ({ place, like, from }: WantedChange): CellPlace | null =>
    like === undefined || parseAddress(like) === undefined || from.kind !== "blank" ? null : { ...place, cell: like };
  const asked = changes.filter((change) => change.link !== undefined || modelOf(change) !== null);
  const own = await readLooks(
    context,
    asked.map(({ place }) => place),
  );
  const models = await readLooks(
    context,
    asked.map((change) => modelOf(change) ?? change.place),
  );
  const linked = changes.filter(({ link }) => link !== undefined);
  const links = await readLinks(
    context,
    linked.map(({ place }) => place),
  );
  const linkOf = new Map(linked.map((change, i) => [change, links[i] ?? null]));
  const looks = new Map(asked.map((change, i) => [change, { own: own[i] ?? {}, model: models[i] ?? {} }]));
  return changes.map((change): CellChange => {
    const { place, from, to, link } = change;
    const look = looks.get(change);
    return {
      place,
      from,
      to,
      look: look && lookChange(look.own, modelOf(change) === null ? null : look.model, link),
      link:
        link === undefined ? undefined : { from: linkOf.get(change) ?? null, to: link === null ? null : linkTo(link) },
    };
  });
}

function lookChange(from: CellLook, model: CellLook | null, link: CellEdit["link"]): CellChange["look"] {
  const plain = model === null || hasOwnLook(from) ? from : model;
  const to = link === undefined || link === null ? plain : linkedLook(plain);
  return to === from && link === undefined ? undefined : { from, to };
}

/** What `read` and `cellDisplay` would show of the cell. */
function shownIn({ value, kind, numberFormat }: CellContent, date1904: boolean): string | null {
  if (kind === "error") return cellDisplay({ fault: "error", text: String(value) }, undefined);
  const code = formatCode(numberFormat);
  const shift = date1904 && shownDate(code) !== null ? DAYS_BETWEEN_SYSTEMS : 0;
  const shown: CellValue = typeof value === "number" ? value + shift : value;
  return cellDisplay(shown, code);
}

function contentOf({ value, numberFormat }: CellEdit, now: CellContent, date1904: boolean): CellContent {
  const code = numberFormat ?? now.numberFormat;
  const common = { numberFormat: code, isQuoted: false };
  if (value === null || value === "") return { ...common, kind: "blank", value: "" };
  if (typeof value === "string") return { ...common, kind: "text", value };
  const shift = date1904 && shownDate(formatCode(code)) !== null ? DAYS_BETWEEN_SYSTEMS : 0;
  return { ...common, kind: "number", value: value - shift };
}

/** Inside a merged area, but not its first cell, which holds its value. */
function isInsideMerge(cell: string, merges: readonly MergeArea[]): boolean {
  const place = parseAddress(cell);
  if (place === undefined) return false;
  const { row, column } = place;
  return merges.some(
    ({ firstRow, firstColumn, lastRow, lastColumn }) =>
      row >= firstRow &&
      row <= lastRow &&
      column >= firstColumn &&
      column <= lastColumn &&
      (row !== firstRow || column !== firstColumn),
  );
}
