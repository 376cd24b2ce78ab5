import { fail } from "../executor/hostFailure";
import { objectOf, type HostObject, type Method } from "../executor/typeTable";
import { boundingArea, intersection, isOnSheet, LAST_COLUMN, LAST_ROW, type Area } from "../model/area";
import type { WorksheetModel } from "../model/worksheetModel";
import { areaIn, cellsOn, otherArea, type CellsTarget } from "./rangeTarget";
import { rangeAreasType, rangeType } from "./rangeType";

/** Ways from one range to another. */
export const navigationMethods: Readonly<Record<string, Method<CellsTarget>>> = {
  getCell: (target, [row, column]) => {
    const area = areaIn(target);
    return to(target, { row: area.row + whole(row), column: area.column + whole(column), rows: 1, columns: 1 });
  },
  getRow: (target, [row]) => {
    const area = areaIn(target);
    if (whole(row) >= area.rows || whole(row) < 0) fail("InvalidArgument");
    return to(target, { ...area, row: area.row + whole(row), rows: 1 });
  },
  getColumn: (target, [column]) => {
    const area = areaIn(target);
    if (whole(column) >= area.columns || whole(column) < 0) fail("InvalidArgument");
    return to(target, { ...area, column: area.column + whole(column), columns: 1 });
  },
  getLastRow: (target) => to(target, { ...areaIn(target), row: areaIn(target).row + areaIn(target).rows - 1, rows: 1 }),
  getLastColumn: (target) =>
    to(target, { ...areaIn(target), column: areaIn(target).column + areaIn(target).columns - 1, columns: 1 }),
  getLastCell: (target) => {
    const { row, column, rows, columns } = areaIn(target);
    return to(target, { row: row + rows - 1, column: column + columns - 1, rows: 1, columns: 1 });
  },
  getEntireRow: (target) => to(target, { ...areaIn(target), column: 0, columns: LAST_COLUMN }),
  getEntireColumn: (target) => to(target, { ...areaIn(target), row: 0, rows: LAST_ROW }),
  getOffsetRange: (target, [rows, columns]) => {
    const area = areaIn(target);
    return to(target, { ...area, row: area.row + whole(rows), column: area.column + whole(columns) });
  },
  getResizedRange: (target, [rows, columns]) => {
    const area = areaIn(target);
    return to(target, { ...area, rows: area.rows + whole(rows), columns: area.columns + whole(columns) });
  },
  getAbsoluteResizedRange: (target, [rows, columns]) =>
    to(target, { ...areaIn(target), rows: whole(rows), columns: whole(columns) }),
  getRowsBelow: (target, [count = 1]) => {
    const area = areaIn(target);
    return to(target, { ...area, row: area.row + area.rows, rows: whole(count) });
  },
  getRowsAbove: (target, [count = 1]) => {
    const area = areaIn(target);
    return to(target, { ...area, row: area.row - whole(count), rows: whole(count) });
  },
  getColumnsAfter: (target, [count = 1]) => {
    const area = areaIn(target);
    return to(target, { ...area, column: area.column + area.columns, columns: whole(count) });
  },
  getBoundingRect: (target, [other], scope) =>
    to(target, boundingArea(areaIn(target), otherArea(target, other, scope))),
  getIntersection: (target, [other], scope) =>
    to(target, intersection(areaIn(target), otherArea(target, other, scope)) ?? fail("ItemNotFound")),
  getIntersectionOrNullObject: (target, [other], scope) => {
    const common = intersection(areaIn(target), otherArea(target, other, scope));
    return common === null ? null : to(target, common);
  },
  getUsedRange: (target, [valuesOnly]) => {
    const area = areaIn(target);
    const used = target.sheet.cells.used(valuesOnly === true, area);
    return to(target, used ?? { row: area.row, column: area.column, rows: 1, columns: 1 });
  },
  getUsedRangeOrNullObject: (target, [valuesOnly]) => {
    const used = target.sheet.cells.used(valuesOnly === true, areaIn(target));
    return used === null ? null : to(target, used);
  },
  getSurroundingRegion: (target) => to(target, surroundingRegion(target)),
  getMergedAreasOrNullObject: (target) => {
    const merged = target.sheet.merges.filter((merge) => intersection(merge, areaIn(target)) !== null);
    // Documented: with more than 512 the method fails to return them.
    if (merged.length > 512) fail("GeneralException");
    return merged.length === 0 ? null : areasObject(target.sheet, merged);
  },
  getSpecialCells: (target, [kind, type]) =>
    areasObject(target.sheet, special(target, kind, type) ?? fail("ItemNotFound")),
  getSpecialCellsOrNullObject: (target, [kind, type]) => {
    const found = special(target, kind, type);
    return found === null ? null : areasObject(target.sheet, found);
  },
  getVisibleView: () => fail("UnsupportedOperation"),
  _ValidateArraySize: (target, [rows, columns]) => {
    const area = areaIn(target);
    if (rows !== area.rows || columns !== area.columns) fail("InvalidArgument");
    return null;
  },
};

function to({ sheet }: CellsTarget, area: Area): HostObject {
  if (!isOnSheet(area)) fail("InvalidArgument");
  return objectOf(rangeType, cellsOn(sheet, area));
}

function areasObject(sheet: WorksheetModel, areas: readonly Area[]): HostObject {
  return objectOf(rangeAreasType, { sheet, areas } satisfies CellsTarget);
}

function whole(value: unknown): number {
  return typeof value === "number" && Number.isInteger(value) ? value : fail("InvalidArgument");
}

function surroundingRegion(target: CellsTarget): Area {
  const { sheet } = target;
  let area = areaIn(target);
  for (;;) {
    const row = Math.max(0, area.row - 1);
    const column = Math.max(0, area.column - 1);
    const around = {
      row,
      column,
      rows: Math.min(LAST_ROW, area.row + area.rows + 1) - row,
      columns: Math.min(LAST_COLUMN, area.column + area.columns + 1) - column,
    };
    const used = sheet.cells.used(true, around);
    const grown = used === null ? area : boundingArea(area, used);
    if (grown.rows === area.rows && grown.columns === area.columns) return area;
    area = grown;
  }
}

function special({ sheet, areas: [area] }: CellsTarget, kind: unknown, type: unknown): readonly Area[] | null {
  const inside = sheet.cells.used(false, area) ?? area!;
  const found: Area[] = [];
  for (let row = inside.row; row < inside.row + inside.rows; row += 1) {
    for (let column = inside.column; column < inside.column + inside.columns; column += 1) {
      if (isSpecial(sheet, row, column, kind, type)) found.push({ row, column, rows: 1, columns: 1 });
    }
  }
  return found.length === 0 ? null : joined(found);
}

function isSpecial(sheet: WorksheetModel, row: number, column: number, kind: unknown, type: unknown): boolean {
  const cell = sheet.cells.get(row, column);
  const value = cell?.value ?? null;
  const isOfType =
    type === undefined ||
    type === null ||
    type === "All" ||
    KINDS[typeof value] === type ||
    (type === "Errors") === (typeof value === "object" && value !== null);
  switch (kind) {
    case "Formulas":
      return (cell?.formula ?? null) !== null && isOfType;
    case "Constants":
      return value !== null && (cell?.formula ?? null) === null && isOfType;
    case "Blanks":
      return value === null;
    case "Visible":
      return !sheet.hiddenRows.has(row) && !sheet.hiddenColumns.has(column);
    default:
      return fail("UnsupportedOperation");
  }
}

const KINDS: Readonly<Record<string, string>> = {
  string: "Text",
  number: "Numbers",
  boolean: "Logical",
  object: "Errors",
};

/** Neighbours side by side become one area, and equal rows below each other too. */
function joined(cells: readonly Area[]): readonly Area[] {
  const runs: Area[] = [];
  for (const cell of cells) {
    const last = runs.at(-1);
    if (last?.row === cell.row && last.column + last.columns === cell.column) {
      runs[runs.length - 1] = { ...last, columns: last.columns + 1 };
    } else runs.push(cell);
  }
  const areas: Area[] = [];
  for (const run of runs) {
    const above = areas.findIndex(
      (area) => area.column === run.column && area.columns === run.columns && area.row + area.rows === run.row,
    );
    if (above < 0) areas.push(run);
    else areas[above] = { ...areas[above]!, rows: areas[above]!.rows + 1 };
  }
  return areas;
}
