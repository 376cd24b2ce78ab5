import { inBoth } from "../../../core/base/inBoth";
import { roleStyles } from "../../../core/show/sheets/roleStyles";
import { printedAreas } from "../../../core/show/sheets/printedAreas";
import type { SheetModel } from "../../../core/show/sheets/sheetModel";
import { Refusal } from "../zip/refusal";
import { relationships } from "../read/relationships";
import { addCellStyles } from "./addCellStyles";
import { addSheetParts } from "./addSheetParts";
import { workbookEdits, type OwnTab } from "./amendWorkbook";
import { dropOwnParts } from "./dropOwnParts";
import { freeIds } from "./freeNames";
import { addWorkbookLinks, amendPart } from "./linkedParts";
import { widthFactor } from "./widthFactor";
import type { WorkbookPackage } from "./writablePackage";
import type { Steps } from "../../../core/base/steps";
import { withStyles } from "./withStyles";
import { takenTables } from "./usersTables";
import { workbookOutline, type WorkbookOutline } from "./workbookOutline";

/**
 * Makes the given sheets the workbook's sheets of ours (SPEC §13): those there already are replaced whole, in the order given at the
 * places that ours have, so that no tab of the user's moves; new ones go behind all others, and those not given any more go. Tells every
 * few rows how many have been written; stopped half-way, `target` is to be thrown away.
 *
 * @param isMovingLast all go behind the others, for one of them has just become the user's and stands in their midst
 * @throws Refusal not-writable: structure locked, a name taken, nothing left to see
 */
export function* placeSheetSteps(
  target: WorkbookPackage,
  sheets: readonly SheetModel[],
  isMovingLast = false,
): Steps<void> {
  const outline = workbookOutline(target);
  const old = outline.tabs.filter(({ ownKey }) => ownKey !== undefined);
  if (sheets.length === 0 && old.length === 0) return;
  refuseWhatCannotBe(outline, sheets);

  dropOwnParts(target, outline);
  const looks =
    sheets.length === 0
      ? undefined
      : withStyles(target, (bytes, root) => {
          const { edits, styleOf } = addCellStyles(bytes, root, roleStyles);
          return { edits, result: { styleOf, widthFactor: widthFactor(bytes, root) } };
        });
  const freeId = freeIds(relationships(target.parts, target.main).map(({ id }) => id));
  let sheetId = outline.tabs.reduce((highest, tab) => Math.max(highest, tab.sheetId), 0);
  const places = sheets.map(({ key }) => outline.tabs.findIndex(({ ownKey }) => ownKey === key));
  const free = places.filter((place) => place >= 0).sort((a, b) => a - b);
  const tabs: OwnTab[] = sheets.map((model, i) => {
    const { key, name, print } = model;
    const before = outline.tabs[places[i]!];
    return {
      key,
      name,
      repeatRows: print.repeatRows,
      printed: printedAreas(model),
      sheetId: before?.sheetId ?? ++sheetId,
      relationshipId: freeId(),
      place: isMovingLast ? undefined : free[i],
      from: before && places[i],
    };
  });
  if (looks !== undefined) {
    const isAllNew = outline.tabs.length === 0;
    const models = sheets.map((model, i) => ({
      ...model,
      isActive: tabs[i]?.from === outline.activeTab || (isAllNew && i === outline.activeTab),
    }));
    const about = { ...looks, date1904: outline.date1904 };
    const targets = yield* addSheetParts(target, models, about, takenTables(target, outline));
    addWorkbookLinks(
      target,
      tabs.map(({ relationshipId: id }, i) => ({ id, type: "worksheet", target: targets[i]! })),
    );
  }
  amendPart(target, target.main, (bytes) => workbookEdits({ ...outline, bytes }, tabs));
  const kept = outline.tabs.flatMap(({ ownKey }, place) => {
    const tab = tabs.find((one) => one.place === place);
    return ownKey === undefined ? [null] : tab === undefined ? [] : [tab.key];
  });
  target.ownKeys = [...kept, ...tabs.filter(({ place }) => place === undefined).map(({ key }) => key)];
}

function refuseWhatCannotBe({ tabs, isStructureLocked }: WorkbookOutline, sheets: readonly SheetModel[]): void {
  if (isStructureLocked) {
    throw new Refusal(
      "not-writable",
      inBoth(
        "的结构受保护，不能增减工作表，请在“审阅—保护工作簿”中取消保护并保存后再试。",
        "has a protected structure: sheets cannot be added or removed. Unprotect it under Review, Protect Workbook, save, and try again.",
      ),
    );
  }
  const users = tabs.filter(({ ownKey }) => ownKey === undefined);
  for (const { name } of sheets) {
    if (!users.some((tab) => tab.name.toLowerCase() === name.toLowerCase())) continue;
    // Names are chosen clear of the user's ledgers; what is left are chart sheets and copies of ours.
    throw new Refusal(
      "not-writable",
      inBoth(
        `已有名为“${name}”的图表页或结果表副本，请把它改名并保存后再试。`,
        `has a chart sheet or a copy of a result sheet called “${name}”. Rename it, save, and try again.`,
      ),
    );
  }
  const isSeen = (state: string | undefined) => state === undefined || state === "visible";
  const keys: readonly string[] = sheets.map(({ key }) => key);
  const seen = tabs.filter((tab) => (tab.ownKey === undefined || keys.includes(tab.ownKey)) && isSeen(tab.state));
  const added = keys.some((key) => !tabs.some(({ ownKey }) => ownKey === key));
  if (seen.length === 0 && !added) {
    throw new Refusal(
      "not-writable",
      inBoth(
        "去掉结果表后就没有可见的工作表了，请先取消隐藏一张工作表并保存后再试。",
        "has no other sheet in sight once the result sheets are gone. Unhide a sheet, save, and try again.",
      ),
    );
  }
}
