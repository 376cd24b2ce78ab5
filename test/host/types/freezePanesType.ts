import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, type HostObject } from "../executor/typeTable";
import { areaOf, LAST_COLUMN, LAST_ROW, splitSheet, type Area } from "../model/area";
import type { WorksheetModel } from "../model/worksheetModel";
import { activate } from "./activate";
import { areaIn, guardSheet, type CellsTarget } from "./rangeTarget";
import { rangeObject } from "./rangeType";

/** Rows and columns that stay in sight. */
export const freezePanesType = hostType<WorksheetModel>("WorksheetFreezePanes", {
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  methods: {
    freezeRows: (sheet, [count = 1], scope) => freeze(sheet, { rows: Number(count), columns: 0 }, scope),
    freezeColumns: (sheet, [count = 1], scope) => freeze(sheet, { rows: 0, columns: Number(count) }, scope),
    freezeAt: (sheet, [range], scope) => {
      const { row, column, rows, columns } = areaGiven(range, scope);
      const isWholeColumns = rows === LAST_ROW;
      const isWholeRows = columns === LAST_COLUMN;
      return freeze(
        sheet,
        { rows: isWholeColumns ? 0 : row + rows, columns: isWholeRows ? 0 : column + columns },
        scope,
      );
    },
    unfreeze: (sheet, _, scope) => freeze(sheet, null, scope),
    getLocation: (sheet) => location(sheet) ?? fail("ItemNotFound"),
    getLocationOrNullObject: location,
  },
});

function freeze(sheet: WorksheetModel, panes: WorksheetModel["freeze"], scope: HostScope): null {
  guardSheet(scope, sheet);
  sheet.freeze = panes;
  if (scope.troubles.freezeActivates && sheet.visibility === "Visible") activate(sheet, scope);
  return null;
}

function location(sheet: WorksheetModel): HostObject | null {
  if (sheet.freeze === null) return null;
  const { rows, columns } = sheet.freeze;
  if (rows === 0 && columns === 0) return null;
  return rangeObject(sheet, {
    row: 0,
    column: 0,
    rows: rows === 0 ? LAST_ROW : rows,
    columns: columns === 0 ? LAST_COLUMN : columns,
  });
}

/** An argument that is a range, or its address. */
export function areaGiven(range: unknown, scope: HostScope): Area {
  const object = scope.resolveArgument(range);
  if (object !== null) return areaIn(object.target as CellsTarget);
  return areaOf(splitSheet(String(range)).address) ?? fail("InvalidArgument");
}
