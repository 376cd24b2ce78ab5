import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostObject, type HostType, type Scalar } from "../executor/typeTable";
import { addressOf, areaOf, areasOf, splitSheet, type Area } from "../model/area";
import type { HeaderFooterModel, PageModel, WorksheetModel } from "../model/worksheetModel";
import { areaIn, guardSheet, type CellsTarget } from "./rangeTarget";
import { rangeAreasObject, rangeObject } from "./rangeType";

const POINTS = 72;

/** How a sheet is printed. */
export const pageLayoutType: HostType = hostType<WorksheetModel>("PageLayout", {
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  scalars: {
    orientation: part("orientation"),
    paperSize: part("paperSize"),
    centerHorizontally: part("centerHorizontally"),
    centerVertically: part("centerVertically"),
    printGridlines: part("printGridlines"),
    zoom: { get: ({ page }) => page.zoom, set: setZoom },
    leftMargin: margin("left"),
    rightMargin: margin("right"),
    topMargin: margin("top"),
    bottomMargin: margin("bottom"),
    headerMargin: margin("header"),
    footerMargin: margin("footer"),
    ...Object.fromEntries(
      [
        "blackAndWhite",
        "draftMode",
        "firstPageNumber",
        "printComments",
        "printErrors",
        "printHeadings",
        "printOrder",
      ].map((name) => [name, kept(name)]),
    ),
  },
  objects: { headersFooters: (sheet) => objectOf(headersFootersType, sheet) },
  methods: {
    setPrintTitleRows: (sheet, [rows], scope) => {
      guardSheet(scope, sheet);
      const { row, rows: count } = areaGiven(rows, scope);
      sheet.page.printTitleRows = `$${String(row + 1)}:$${String(row + count)}`;
      return null;
    },
    setPrintTitleColumns: (sheet, [columns], scope) => {
      guardSheet(scope, sheet);
      const [first, last] = addressOf({ ...areaGiven(columns, scope), row: 0, rows: 1048576 }).split(":");
      sheet.page.printTitleColumns = `$${first!}:$${last!}`;
      return null;
    },
    setPrintArea: (sheet, [area], scope) => {
      guardSheet(scope, sheet);
      sheet.page.printArea = areasGiven(area, scope).map(addressOf).join(",");
      return null;
    },
    setPrintMargins: (sheet, [unit, options], scope) => {
      guardSheet(scope, sheet);
      const inches = { Points: 1 / POINTS, Inches: 1, Centimeters: 1 / 2.54 }[String(unit)] ?? fail("InvalidArgument");
      for (const [side, size] of Object.entries(options as Readonly<Record<string, number>>)) {
        if (!(side in sheet.page.margins)) fail("InvalidArgument");
        sheet.page.margins[side as keyof PageModel["margins"]] = size * inches;
      }
      return null;
    },
    getPrintAreaOrNullObject: (sheet) => {
      const areas = areasOf(sheet.page.printArea ?? "");
      return areas === null ? null : rangeAreasObject(sheet, areas);
    },
    getPrintTitleRowsOrNullObject: (sheet) => found(sheet, sheet.page.printTitleRows),
    getPrintTitleColumnsOrNullObject: (sheet) => found(sheet, sheet.page.printTitleColumns),
  },
});

const headersFootersType: HostType = hostType<WorksheetModel>("HeaderFooterGroup", {
  scalars: {
    state: { get: () => "Default" },
    useSheetMargins: { get: () => true },
    useSheetScale: { get: () => true },
  },
  objects: { defaultForAllPages: (sheet) => objectOf(headerFooterType, sheet) },
});

const headerFooterType: HostType = hostType<WorksheetModel>("HeaderFooter", {
  scalars: Object.fromEntries(
    (["leftHeader", "centerHeader", "rightHeader", "leftFooter", "centerFooter", "rightFooter"] as const).map(
      (name) => [name, headerPart(name)],
    ),
  ),
});

function headerPart(name: keyof HeaderFooterModel): Scalar<WorksheetModel> {
  return {
    get: ({ page }) => page.headersFooters[name],
    set: (sheet, value, scope) => {
      guardSheet(scope, sheet);
      sheet.page.headersFooters[name] = String(value);
    },
  };
}

function part(
  name: "orientation" | "paperSize" | "centerHorizontally" | "centerVertically" | "printGridlines",
): Scalar<WorksheetModel> {
  return {
    get: ({ page }) => page[name],
    set: (sheet, value, scope) => {
      guardSheet(scope, sheet);
      Object.assign(sheet.page, { [name]: value });
    },
  };
}

/** Kept while the workbook is open; not saved. */
function kept(name: string): Scalar<WorksheetModel> {
  return {
    get: ({ page }) => (page as unknown as Readonly<Record<string, unknown>>)[name] ?? null,
    set: (sheet, value, scope) => {
      guardSheet(scope, sheet);
      Object.assign(sheet.page, { [name]: value });
    },
  };
}

function margin(side: keyof PageModel["margins"]): Scalar<WorksheetModel> {
  return {
    get: ({ page }) => page.margins[side] * POINTS,
    set: (sheet, value, scope) => {
      guardSheet(scope, sheet);
      if (typeof value !== "number" || value < 0) fail("InvalidArgument");
      sheet.page.margins[side] = value / POINTS;
    },
  };
}

/** A scale, or a number of pages; a scale is 10 to 400 per cent. */
function setZoom(sheet: WorksheetModel, value: unknown, scope: HostScope): void {
  guardSheet(scope, sheet);
  const { scale, horizontalFitToPages: wide, verticalFitToPages: high } = value as PageModel["zoom"];
  if (scale !== undefined && (scale < 10 || scale > 400)) fail("InvalidArgument");
  if (scope.troubles.zoomsIgnored > 0) {
    scope.troubles.zoomsIgnored -= 1;
    return;
  }
  sheet.page.zoom = {
    ...(scale === undefined ? {} : { scale }),
    ...(wide === undefined ? {} : { horizontalFitToPages: wide }),
    ...(high === undefined ? {} : { verticalFitToPages: high }),
  };
}

/** Breaks between rows: what comes of them on paper is not told here, and they are not saved. */
export const pageBreakCollectionType: HostType = hostType<WorksheetModel>("PageBreakCollection", {
  collection: {
    items: (sheet) => sheet.page.rowBreaks.map((row) => objectOf(pageBreakType, { sheet, row })),
    item: (sheet, place) => {
      const row = sheet.page.rowBreaks[Number(place)];
      return row === undefined ? null : objectOf(pageBreakType, { sheet, row });
    },
  },
  methods: {
    add: (sheet, [range], scope) => {
      guardSheet(scope, sheet);
      const { row } = areaGiven(range, scope);
      if (row === 0) fail("InvalidArgument");
      sheet.page.rowBreaks = [...new Set([...sheet.page.rowBreaks, row])].sort((a, b) => a - b);
      return objectOf(pageBreakType, { sheet, row });
    },
    getCount: (sheet) => sheet.page.rowBreaks.length,
    removePageBreaks: (sheet, _, scope) => {
      guardSheet(scope, sheet);
      sheet.page.rowBreaks = [];
      return null;
    },
  },
});

/** The first row below the break, zero-based. */
const pageBreakType: HostType = hostType<{ readonly sheet: WorksheetModel; readonly row: number }>("PageBreak", {
  scalars: { rowIndex: { get: ({ row }) => row }, columnIndex: { get: () => 0 } },
});

function areasGiven(given: unknown, scope: HostScope): readonly Area[] {
  const object = scope.resolveArgument(given);
  if (object !== null) return (object.target as CellsTarget).areas;
  return areasOf(String(given)) ?? fail("InvalidArgument");
}

function areaGiven(given: unknown, scope: HostScope): Area {
  const object = scope.resolveArgument(given);
  if (object !== null) return areaIn(object.target as CellsTarget);
  return areaOf(splitSheet(String(given)).address) ?? fail("InvalidArgument");
}

function found(sheet: WorksheetModel, address: string | null): HostObject | null {
  const area = areaOf(address ?? "");
  return area === null ? null : rangeObject(sheet, area);
}
