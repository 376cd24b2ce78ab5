import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostObject, type HostType } from "../executor/typeTable";
import { isUnbounded, type Area } from "../model/area";
import { distance } from "../model/loadXlsx";
import type { WorksheetModel } from "../model/worksheetModel";
import { propertyMethods } from "./cellProperties";
import { dataValidationType } from "./dataValidationType";
import { conditionalFormatCollectionType } from "./conditionalFormatTypes";
import { rangeFormatType } from "./formatTypes";
import { linkOf, setLink } from "./linkValue";
import { contentScalars } from "./rangeContent";
import { editMethods } from "./rangeEdits";
import { navigationMethods } from "./rangeNavigation";
import {
  areaIn,
  cellCount,
  cellsOn,
  emitChange,
  fullAddress,
  guardContent,
  guardSheet,
  isSheetThere,
  isWholeColumns,
  isWholeRows,
  type CellsTarget,
} from "./rangeTarget";
import { worksheetType } from "./worksheetType";

export const rangeType: HostType = hostType<CellsTarget>("Range", {
  isAlive: isSheetThere,
  scalars: {
    address: { get: fullAddress },
    addressLocal: { get: fullAddress },
    // Excel answers −1 where the number does not fit.
    cellCount: { get: ({ areas }) => (cellCount(areas) > 2147483647 ? -1 : cellCount(areas)) },
    rowIndex: { get: (target) => areaIn(target).row },
    columnIndex: { get: (target) => areaIn(target).column },
    rowCount: { get: (target) => areaIn(target).rows },
    columnCount: { get: (target) => areaIn(target).columns },
    isEntireRow: { get: (target) => isWholeRows(areaIn(target)) },
    isEntireColumn: { get: (target) => isWholeColumns(areaIn(target)) },
    hidden: { get: (target) => hiddenState(target, "both") },
    rowHidden: {
      get: (target) => hiddenState(target, "row"),
      set: (target, value, scope) => hide(target, "row", value, scope),
    },
    columnHidden: {
      get: (target) => hiddenState(target, "column"),
      set: (target, value, scope) => hide(target, "column", value, scope),
    },
    left: { get: ({ sheet, areas: [area] }) => distance(area!.column, (column) => sheet.widthOf(column)) },
    top: { get: ({ sheet, areas: [area] }) => distance(area!.row, (row) => sheet.heightOf(row)) },
    width: {
      get: ({ sheet, areas: [area] }) => distance(area!.columns, (column) => sheet.widthOf(area!.column + column)),
    },
    height: { get: ({ sheet, areas: [area] }) => distance(area!.rows, (row) => sheet.heightOf(area!.row + row)) },
    hasSpill: { get: () => false },
    hyperlink: {
      get: (target) => linkOf(target.sheet, areaIn(target).row, areaIn(target).column),
      set: (target, value, scope) => {
        guardContent(scope, target);
        const { row, column, rows, columns } = areaIn(target);
        for (let r = row; r < row + rows; r += 1) {
          for (let c = column; c < column + columns; c += 1) setLink(target.sheet, r, c, value, scope);
        }
        emitChange(scope, target);
      },
    },
    ...contentScalars,
  },
  objects: {
    format: (target) => objectOf(rangeFormatType, target),
    worksheet: ({ sheet }) => objectOf(worksheetType, sheet),
    conditionalFormats: (target) => objectOf(conditionalFormatCollectionType, target),
    dataValidation: (target) => objectOf(dataValidationType, target),
  },
  methods: { ...navigationMethods, ...editMethods, ...propertyMethods },
});

/** Several areas of one sheet at once. */
export const rangeAreasType: HostType = hostType<CellsTarget>("RangeAreas", {
  isAlive: isSheetThere,
  scalars: {
    address: { get: fullAddress },
    addressLocal: { get: fullAddress },
    areaCount: { get: ({ areas }) => areas.length },
    cellCount: { get: ({ areas }) => cellCount(areas) },
    isEntireRow: { get: ({ areas }) => areas.every(isWholeRows) },
    isEntireColumn: { get: ({ areas }) => areas.every(isWholeColumns) },
  },
  objects: {
    areas: (target) => objectOf(areaCollectionType, target),
    format: (target) => objectOf(rangeFormatType, target),
    worksheet: ({ sheet }) => objectOf(worksheetType, sheet),
    conditionalFormats: (target) => objectOf(conditionalFormatCollectionType, target),
  },
  methods: { clear: editMethods["clear"]! },
});

const areaCollectionType: HostType = hostType<CellsTarget>("RangeCollection", {
  isAlive: isSheetThere,
  collection: { items: ({ sheet, areas }) => areas.map((area) => rangeObject(sheet, area)) },
  methods: {
    getCount: ({ areas }) => areas.length,
    getItemAt: ({ sheet, areas }, [place]) => rangeObject(sheet, areas[Number(place)] ?? fail("InvalidArgument")),
  },
});

export function rangeObject(sheet: WorksheetModel, area: Area): HostObject {
  return objectOf(rangeType, cellsOn(sheet, area));
}

export function rangeAreasObject(sheet: WorksheetModel, areas: readonly Area[]): HostObject {
  return objectOf(rangeAreasType, { sheet, areas } satisfies CellsTarget);
}

type Axis = "row" | "column" | "both";

/** True or false where all are alike, null where some are hidden and others not. */
function hiddenState(target: CellsTarget, axis: Axis): boolean | null {
  const { sheet } = target;
  const { row, column, rows, columns } = areaIn(target);
  const hiddenRows = countIn(sheet.hiddenRows, row, rows);
  const hiddenColumns = countIn(sheet.hiddenColumns, column, columns);
  const isAll = (count: number, of: number): boolean | null => (count === 0 ? false : count === of ? true : null);
  if (axis === "row") return isAll(hiddenRows, rows);
  if (axis === "column") return isAll(hiddenColumns, columns);
  if (hiddenRows === rows || hiddenColumns === columns) return true;
  return hiddenRows + hiddenColumns === 0 ? false : null;
}

function countIn(places: ReadonlySet<number>, from: number, count: number): number {
  let found = 0;
  for (const place of places) if (place >= from && place < from + count) found += 1;
  return found;
}

function hide(target: CellsTarget, axis: "row" | "column", value: unknown, scope: HostScope): void {
  if (typeof value !== "boolean") fail("InvalidArgument");
  const { sheet } = target;
  guardSheet(scope, sheet, axis === "row" ? "formatRows" : "formatColumns");
  const area = areaIn(target);
  const places = axis === "row" ? sheet.hiddenRows : sheet.hiddenColumns;
  const count = axis === "row" ? area.rows : area.columns;
  if (isUnbounded(area) && count > 20_000) fail("InvalidArgument");
  for (let place = area[axis]; place < area[axis] + count; place += 1) {
    if (value) places.add(place);
    else places.delete(place);
  }
}
