import type { XmlElement } from "../xml/xmlOutline";

/** Children in the order that ECMA-376 part 1 (transitional, §18.2.27, §18.3.1.99, §18.8.39) asks for. */
export const SCHEMA_ORDER = {
  workbook: [
    ...["fileVersion", "fileSharing", "workbookPr", "workbookProtection", "bookViews", "sheets", "functionGroups"],
    ...["externalReferences", "definedNames", "calcPr", "oleSize", "customWorkbookViews", "pivotCaches"],
    ...["smartTagPr", "smartTagTypes", "webPublishing", "fileRecoveryPr", "webPublishObjects", "extLst"],
  ],
  worksheet: [
    ...["sheetPr", "dimension", "sheetViews", "sheetFormatPr", "cols", "sheetData", "sheetCalcPr", "sheetProtection"],
    ...["protectedRanges", "scenarios", "autoFilter", "sortState", "dataConsolidate", "customSheetViews", "mergeCells"],
    ...["phoneticPr", "conditionalFormatting", "dataValidations", "hyperlinks", "printOptions", "pageMargins"],
    ...["pageSetup", "headerFooter", "rowBreaks", "colBreaks", "customProperties", "cellWatches", "ignoredErrors"],
    ...["smartTags", "drawing", "legacyDrawing", "legacyDrawingHF", "drawingHF", "picture", "oleObjects", "controls"],
    ...["webPublishItems", "tableParts", "extLst"],
  ],
  styleSheet: [
    ...["numFmts", "fonts", "fills", "borders", "cellStyleXfs", "cellXfs", "cellStyles", "dxfs", "tableStyles"],
    ...["colors", "extLst"],
  ],
} as const;

/**
 * Where a new child goes: behind the last one that may stand before it. Strangers (`mc:AlternateContent`) stay where
 * they are, behind the child they followed.
 */
export function placeFor(parent: XmlElement, child: string, order: readonly string[]): number {
  const rank = order.indexOf(child);
  const before = parent.children.filter(({ name }) => order.includes(name) && order.indexOf(name) <= rank);
  return before.reduce((at, { end }) => Math.max(at, end), parent.openEnd);
}
