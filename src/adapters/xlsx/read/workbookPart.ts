import { OWNED_SHEET_NAME } from "../../../core/show/writes/ownMark";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { readXmlPart } from "../xml/readXmlPart";
import { MAX_SHEETS } from "../zip/readBudget";
import { damaged, tooLarge } from "../zip/refusal";
import { attribute, isTrue, unescaped, xmlText } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";

/** What the workbook part says of all sheets together. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Texts of our marks that stand in no sheet's scope. */
  readonly homelessMarks: readonly string[];
  /** Serials count from 1904-01-01 rather than from 1900. */
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly relationshipId: string;
  /** The number that stays with the sheet whatever its place and name; null where the file gives none. */
  readonly sheetId: number | null;
  /** Text of our mark in its scope (SPEC §13), or null. */
  readonly mark: string | null;
}

/**
 * Sheets in tab order and the date system. Throws Refusal: damaged, also where the part is no workbook's or lists no sheet;
 * too-large.
 */
export function workbookPart(entry: ZipEntry): WorkbookPart {
  const sheets: Omit<SheetEntry, "mark">[] = [];
  const marks: { readonly scope: string | undefined; text: string }[] = [];
  let inMark = false;
  let date1904 = false;
  let section = -1;

  readXmlPart(entry, VOCABULARY, {
    open(element, depth, tag) {
      if (depth === 1 && element !== WORKBOOK) throw damaged("不是工作簿部件", "the workbook part is something else");
      if (depth === 2) section = element;
      if (depth === 2 && element === WORKBOOK_PR) date1904 = isTrue(attribute(tag, "date1904"));
      if (depth === 3 && element === SHEET && section === SHEETS) {
        if (sheets.length === MAX_SHEETS)
          throw tooLarge(`工作表超过 ${MAX_SHEETS} 张`, `more than ${MAX_SHEETS} sheets`);
        sheets.push({
          name: unescaped(attribute(tag, "name") ?? ""),
          sheetId: numberIn(attribute(tag, "sheetId")),
          visibility: visibilityOf(attribute(tag, "state")),
          // `r:id` under whatever prefix; `sheetId` is another name.
          relationshipId: attribute(tag, "id") ?? "",
        });
      }
      if (depth === 3 && element === DEFINED_NAME && section === DEFINED_NAMES) {
        inMark = attribute(tag, "name")?.toLowerCase() === OWNED_SHEET_NAME.toLowerCase();
        if (inMark) marks.push({ scope: attribute(tag, "localSheetId"), text: "" });
        return inMark;
      }
      return false;
    },
    close(_, depth) {
      if (depth === 3) inMark = false;
    },
    text(buffer, start, end, isCdata) {
      const mark = marks.at(-1);
      if (inMark && mark !== undefined) mark.text += xmlText(buffer, start, end, isCdata);
    },
  });
  if (sheets.length === 0) throw damaged("工作簿里没有工作表", "a workbook without sheets");
  const byPlace = new Map<number | null, string>();
  const homelessMarks: string[] = [];
  for (const { scope, text } of marks) {
    const place = numberIn(scope);
    if (place === null || place >= sheets.length) homelessMarks.push(unescaped(text));
    else if (!byPlace.has(place)) byPlace.set(place, unescaped(text));
  }
  return {
    sheets: sheets.map((sheet, place) => ({ ...sheet, mark: byPlace.get(place) ?? null })),
    homelessMarks,
    date1904,
  };
}

const VOCABULARY = ["workbook", "workbookPr", "sheets", "sheet", "definedNames", "definedName"];
const [WORKBOOK, WORKBOOK_PR, SHEETS, SHEET, DEFINED_NAMES, DEFINED_NAME] = [0, 1, 2, 3, 4, 5];

function numberIn(text: string | undefined): number | null {
  return text !== undefined && /^\d{1,9}$/.test(text) ? Number(text) : null;
}

function visibilityOf(state: string | undefined): SheetSnapshot["visibility"] {
  return state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
}
