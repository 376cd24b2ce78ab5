import { inBoth } from "../../../core/base/inBoth";
import type { NewSheet } from "../../../core/show/edits/edit";
import { HostError } from "../../../core/base/hostError";
import { roleStyles, type RoleStyle } from "../../../core/show/sheets/roleStyles";
import { Refusal } from "../zip/refusal";
import { relationships } from "../read/relationships";
import { addCellStyles } from "../write/addCellStyles";
import { addSheetParts } from "../write/addSheetParts";
import { workbookEdits } from "../write/amendWorkbook";
import { dropOwnParts } from "../write/dropOwnParts";
import { freeIds } from "../write/freeNames";
import { addWorkbookLinks, amendPart } from "../write/linkedParts";
import type { WorkbookPackage } from "../write/writablePackage";
import { drained } from "../../../core/base/steps";
import { withStyles } from "../write/withStyles";
import { workbookOutline, type WorkbookOutline } from "../write/workbookOutline";

/**
 * Puts new sheets behind all others. They carry no mark of ours: they are the user's.
 *
 * @throws HostError conflict where a name is taken; Refusal not-writable where the structure is locked
 */
export function addUserSheets(target: WorkbookPackage, sheets: readonly NewSheet[]): void {
  if (sheets.length === 0) return;
  const outline = workbookOutline(target);
  if (outline.isStructureLocked) throw locked("增加", "added");
  for (const { name } of sheets) {
    if (!outline.tabs.some((tab) => tab.name.toLowerCase() === name.toLowerCase())) continue;
    throw new HostError(
      "conflict",
      inBoth(
        `已有名为“${name}”的工作表，请重新检查台账后再试。`,
        `There is a sheet called “${name}” already. Check the ledgers again, then try once more.`,
      ),
    );
  }
  const styleOf = withStyles(target, (bytes, root) => {
    const styles = addCellStyles<string>(bytes, root, { ...roleStyles, ...belowStyles(sheets) });
    return { edits: styles.edits, result: styles.styleOf };
  });
  const models = sheets.map((sheet) => ({
    ...NOTHING_ELSE,
    ...sheet,
    below: sheet.columns.map(({ below }) => (below === undefined ? undefined : styleOf[belowRole(below)])),
    isActive: false,
  }));
  const targets = drained(
    addSheetParts(target, models, { styleOf, date1904: outline.date1904 }, { highestId: 0, names: new Set() }),
  );
  const freeId = freeIds(relationships(target.parts, target.main).map(({ id }) => id));
  let sheetId = outline.tabs.reduce((highest, tab) => Math.max(highest, tab.sheetId), 0);
  const tabs = sheets.map(({ name }, place) => ({
    key: null,
    name,
    sheetId: ++sheetId,
    relationshipId: freeId(),
    repeatRows: sheets[place]?.print?.repeatRows ?? null,
    printed: null,
    place: undefined,
    from: undefined,
  }));
  addWorkbookLinks(
    target,
    tabs.map(({ relationshipId: id }, i) => ({ id, type: "worksheet", target: targets[i]! })),
  );
  amendPart(target, target.main, (bytes) => workbookEdits(asIfOurs({ ...outline, bytes }, new Set()), tabs));
}

/** Looks of cells below all rows of new sheets: plain, but for their number formats. */
function belowStyles(sheets: readonly NewSheet[]): Readonly<Record<string, RoleStyle>> {
  const codes = new Set(sheets.flatMap(({ columns }) => columns.flatMap(({ below }) => below ?? [])));
  return Object.fromEntries(
    [...codes].map((numberFormat) => [belowRole(numberFormat), { ...roleStyles.text, bordered: false, numberFormat }]),
  );
}

function belowRole(numberFormat: string): string {
  return `below ${numberFormat}`;
}

/** Takes sheets of these names out again. */
export function dropUserSheets(target: WorkbookPackage, names: ReadonlySet<string>): void {
  if (names.size === 0) return;
  const outline = asIfOurs(workbookOutline(target), names);
  if (outline.isStructureLocked) throw locked("删除", "removed");
  dropOwnParts(target, outline);
  amendPart(target, target.main, (bytes) => workbookEdits({ ...outline, bytes }, []));
}

const NOTHING_ELSE = {
  merges: [],
  freeze: { rows: 0, columns: 0 },
  table: null,
  charts: [],
  print: { orientation: "portrait", repeatRows: null },
} as const;

/** For the machinery that replaces sheets of ours: these are, and all others are not to be touched. */
function asIfOurs(outline: WorkbookOutline, names: ReadonlySet<string>): WorkbookOutline {
  return {
    ...outline,
    tabs: outline.tabs.map((tab) => ({ ...tab, ownKey: names.has(tab.name) ? tab.name : undefined })),
  };
}

function locked(zh: string, en: string): Refusal {
  return new Refusal(
    "not-writable",
    inBoth(
      `的结构受保护，不能${zh}工作表，请在“审阅—保护工作簿”中取消保护并保存后再试。`,
      `has a protected structure: sheets cannot be ${en}. Unprotect it under Review, Protect Workbook, save, and try again.`,
    ),
  );
}
