import { fail } from "../executor/hostFailure";
import { EVENT } from "../executor/hostEvents";
import type { HostScope } from "../executor/hostScope";
import {
  addressOf,
  areaOf,
  isOnSheet,
  isUnbounded,
  LAST_COLUMN,
  LAST_ROW,
  quotedSheet,
  splitSheet,
  type Area,
} from "../model/area";
import type { WorksheetModel } from "../model/worksheetModel";

/** Cells of one sheet: a Range has one area, RangeAreas have several. */
export interface CellsTarget {
  readonly sheet: WorksheetModel;
  areas: readonly Area[];
}

export function areaIn(target: CellsTarget): Area {
  return target.areas[0]!;
}

/** With the sheet in front, as Excel gives it. */
export function fullAddress({ sheet, areas }: CellsTarget): string {
  return areas.map((area) => `${quotedSheet(sheet.name)}!${addressOf(area)}`).join(",");
}

export function cellsOn(sheet: WorksheetModel, area: Area): CellsTarget {
  if (!isOnSheet(area)) fail("InvalidArgument");
  return { sheet, areas: [area] };
}

export function isSheetThere({ sheet }: { readonly sheet: WorksheetModel }, { model }: HostScope): boolean {
  return model.sheets.includes(sheet);
}

/** Every change goes through here: a workbook opened read-only takes none, and a changed one is to be saved. */
export function touch(scope: HostScope): void {
  if (scope.model.readOnly) fail("AccessDenied");
  scope.model.isDirty = true;
}

/** Before cells get other values: a protected sheet refuses locked ones. */
export function guardContent(scope: HostScope, { sheet, areas }: CellsTarget): void {
  touch(scope);
  if (sheet.protection === null) return;
  for (const area of areas) {
    if (isUnbounded(area)) fail("AccessDenied");
    for (let row = area.row; row < area.row + area.rows; row += 1) {
      for (let column = area.column; column < area.column + area.columns; column += 1) {
        if (sheet.cells.styleAt(row, column).locked) fail("AccessDenied");
      }
    }
  }
}

/** Before a change of look or structure, which a protected sheet lets through only where an option says so. */
export function guardSheet(scope: HostScope, sheet: WorksheetModel, option?: string): void {
  touch(scope);
  if (sheet.protection !== null && (option === undefined || sheet.protection[option] !== true)) fail("AccessDenied");
}

/** Before sheets come, go, move or change their name. */
export function guardStructure(scope: HostScope): void {
  touch(scope);
  if (scope.model.structureProtected) fail("AccessDenied");
}

/** Excel gives at most five million cells at once. */
export const MOST_CELLS = 5_000_000;

export function cellCount(areas: readonly Area[]): number {
  return areas.reduce((sum, { rows, columns }) => sum + rows * columns, 0);
}

export function isWholeRows({ columns }: Area): boolean {
  return columns === LAST_COLUMN;
}

export function isWholeColumns({ rows }: Area): boolean {
  return rows === LAST_ROW;
}

/** Tells listeners that the add-in itself changed something. */
export function emitChange(scope: HostScope, { sheet, areas }: CellsTarget, changeType = "RangeEdited"): void {
  for (const area of areas) emitAreaChange(scope, sheet, addressOf(area), changeType, false, "ThisLocalAddin");
}

export function emitAreaChange(
  scope: HostScope,
  sheet: WorksheetModel,
  address: string,
  changeType: string,
  isRemote: boolean,
  triggerSource: string,
  details: Readonly<Record<string, unknown>> = {},
): void {
  scope.emit({
    type: EVENT.changed,
    sheetId: sheet.id,
    payload: {
      worksheetId: sheet.id,
      address,
      changeType,
      source: isRemote ? "Remote" : "Local",
      triggerSource,
      shiftDirection: "None",
      ...details,
    },
    isRemote,
  });
}

/** A range, or an address on the same sheet. */
export function otherArea({ sheet }: CellsTarget, other: unknown, scope: HostScope): Area {
  const object = scope.resolveArgument(other);
  if (object !== null) {
    const target = object.target as CellsTarget;
    return target.sheet === sheet ? areaIn(target) : fail("InvalidArgument");
  }
  return (typeof other === "string" ? areaOf(splitSheet(other).address) : null) ?? fail("InvalidArgument");
}
