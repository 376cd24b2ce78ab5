import { HostFailure, fail, type FailureCode } from "./hostFailure";

/**
 * What stands in the way in real Excels and in no document of the API: known from Microsoft's troubleshooting page and from
 * threads of OfficeDev/office-js (numbers). A test switches it on.
 */
export interface HostTroubles {
  /**
   * Another workbook is in front, on Windows and Mac (troubleshooting page, #6365). `newer`: builds that have mended adding and
   * deleting sheets (#771).
   */
  otherWorkbook: "older" | "newer" | null;
  /** Several sheets are selected together, `[组]` in the title (#2266). */
  isGrouped: boolean;
  /** A chart sheet is in front: there is no active worksheet (#2444). */
  isChartSheetInFront: boolean;
  /** What refuses: a class (`PageLayout`) or a member (`ChartCollection.add`), with the code it answers. */
  readonly refusals: Map<string, string>;
  /** Freezing panes of a sheet that is not in front makes it the active one (#3148). */
  freezeActivates: boolean;
  /** So many settings of `PageLayout.zoom` to come have no effect (#1860). */
  zoomsIgnored: number;
  /** Nobody is told of anything: choices from lists on the web (#4066, #3888), text to columns (#3729). */
  isSilent: boolean;
  /** Number formats are given in the account's language, and taken in English (#2824). */
  givesLocalFormats: boolean;
  /** `formulas` give the apostrophe in front of a text, as on the desktop; the web drops it (#6687). */
  givesApostrophes: boolean;
}

export function noTroubles(): HostTroubles {
  return {
    otherWorkbook: null,
    isGrouped: false,
    isChartSheetInFront: false,
    refusals: new Map(),
    freezeActivates: true,
    zoomsIgnored: 0,
    isSilent: false,
    givesLocalFormats: false,
    givesApostrophes: false,
  };
}

/** Refuses a member that a trouble stands in the way of. */
export function refuseIfTroubled(troubles: HostTroubles, type: string, member: string): void {
  const { otherWorkbook, isGrouped, isChartSheetInFront, refusals } = troubles;
  const name = `${type}.${member}`;
  if (otherWorkbook !== null && !(otherWorkbook === "newer" && MENDED.has(name))) {
    const code = OTHER_WORKBOOK[name] ?? OTHER_WORKBOOK[type];
    if (code !== undefined) fail(code);
  }
  if (isGrouped && GROUPED.has(name)) fail("GeneralException");
  if (isChartSheetInFront && name === "WorksheetCollection.getActiveWorksheet") fail("ItemNotFound");
  const refusal = refusals.get(name) ?? refusals.get(type);
  if (refusal !== undefined) throw new HostFailure(refusal, `The simulated Excel was asked to refuse ${name}.`);
}

/** As the troubleshooting page has it; names of sheets by #6365. */
const OTHER_WORKBOOK: Readonly<Record<string, FailureCode | undefined>> = {
  "Chart.activate": "GeneralException",
  "Range.select": "GeneralException",
  "Workbook.getActiveCell": "InvalidSelection",
  "Workbook.getSelectedRange": "InvalidSelection",
  "Workbook.getSelectedRanges": "InvalidSelection",
  "Worksheet.activate": "GeneralException",
  "Worksheet.delete": "InvalidSelection",
  "Worksheet.names": "InvalidSelection",
  "Worksheet.showGridlines": "GeneralException",
  "Worksheet.showHeadings": "GeneralException",
  "WorksheetCollection.add": "GeneralException",
  WorksheetFreezePanes: "GeneralException",
};

const MENDED: ReadonlySet<string> = new Set(["Worksheet.delete", "WorksheetCollection.add", "Worksheet.names"]);

/** "Strange errors, sometimes a general one": what Excel's own ribbon does not offer while sheets are grouped. */
const GROUPED: ReadonlySet<string> = new Set([
  "WorksheetCollection.add",
  "Worksheet.delete",
  "TableCollection.add",
  "ChartCollection.add",
  "ConditionalFormatCollection.add",
  "WorksheetFreezePanes.freezeAt",
  "WorksheetFreezePanes.freezeRows",
  "WorksheetFreezePanes.freezeColumns",
]);
