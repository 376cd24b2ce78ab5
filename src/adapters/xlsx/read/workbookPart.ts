import { OWNED_SHEET_NAME } from "../../../core/show/writes/ownedSheetName";
import type { SheetSnapshot } from "../../../core/workbook/snapshot";
import { readXmlPart } from "../xml/readXmlPart";
import { MAX_SHEETS } from "../zip/readBudget";
import { damaged, tooLarge } from "../zip/refusal";
import { attribute, isTrue, unescaped } from "../xml/xmlText";
import type { ZipEntry } from "../zip/zipDirectory";

/** What the workbook part says of all sheets together. */
export interface WorkbookPart {
  readonly sheets: readonly SheetEntry[];
  /** Serials count from 1904-01-01 rather than from 1900. */
  readonly date1904: boolean;
}

export interface SheetEntry {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  readonly relationshipId: string;
  /** Marked as written by this product (SPEC §13). */
  readonly isOurs: boolean;
}

/**
 * Sheets in tab order and the date system. Throws Refusal: damaged, also where the part is no workbook's or lists no sheet;
 * too-large.
 */
export function workbookPart(entry: ZipEntry): WorkbookPart {
  const sheets: Omit<SheetEntry, "isOurs">[] = [];
  const ours = new Set<number>();
  let date1904 = false;
  let section = -1;

  readXmlPart(entry, VOCABULARY, {
    open(element, depth, tag) {
      if (depth === 1 && element !== WORKBOOK) throw damaged("不是工作簿部件");
      if (depth === 2) section = element;
      if (depth === 2 && element === WORKBOOK_PR) date1904 = isTrue(attribute(tag, "date1904"));
      if (depth === 3 && element === SHEET && section === SHEETS) {
        if (sheets.length === MAX_SHEETS) throw tooLarge(`工作表超过 ${MAX_SHEETS} 张`);
        sheets.push({
          name: unescaped(attribute(tag, "name") ?? ""),
          visibility: visibilityOf(attribute(tag, "state")),
          // `r:id` under whatever prefix; `sheetId` is another name.
          relationshipId: attribute(tag, "id") ?? "",
        });
      }
      if (depth === 3 && element === DEFINED_NAME && section === DEFINED_NAMES) {
        const isMark = attribute(tag, "name")?.toLowerCase() === OWNED_SHEET_NAME.toLowerCase();
        const sheet = attribute(tag, "localSheetId");
        if (isMark && sheet !== undefined) ours.add(Number(sheet));
      }
      return false;
    },
    close() {},
    text() {},
  });
  if (sheets.length === 0) throw damaged("工作簿里没有工作表");
  return { sheets: sheets.map((sheet, place) => ({ ...sheet, isOurs: ours.has(place) })), date1904 };
}

const VOCABULARY = ["workbook", "workbookPr", "sheets", "sheet", "definedNames", "definedName"];
const [WORKBOOK, WORKBOOK_PR, SHEETS, SHEET, DEFINED_NAMES, DEFINED_NAME] = [0, 1, 2, 3, 4, 5];

function visibilityOf(state: string | undefined): SheetSnapshot["visibility"] {
  return state === "hidden" ? "hidden" : state === "veryHidden" ? "very-hidden" : "visible";
}
