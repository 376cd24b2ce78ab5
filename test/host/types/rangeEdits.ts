import { fail } from "../executor/hostFailure";
import { EVENT } from "../executor/hostEvents";
import type { HostScope } from "../executor/hostScope";
import { objectOf, type Method } from "../executor/typeTable";
import { areaOf, addressOf, intersection, LAST_COLUMN, LAST_ROW, splitSheet, without, type Area } from "../model/area";
import { cellKey } from "../model/calculation";
import { moveCells } from "../model/moveCells";
import { shiftedFormula } from "../model/shiftedFormula";
import type { WorksheetModel } from "../model/worksheetModel";
import { activate } from "./activate";
import { areaIn, emitChange, guardContent, guardSheet, touch, type CellsTarget } from "./rangeTarget";
import { rangeType } from "./rangeType";

/** What changes the cells of a range as a whole. */
export const editMethods: Readonly<Record<string, Method<CellsTarget>>> = {
  clear: (target, [what], scope) => {
    clear(target, what, scope);
    return null;
  },
  merge: (target, [across], scope) => {
    guardSheet(scope, target.sheet);
    const area = areaIn(target);
    const parts =
      across === true ? Array.from({ length: area.rows }, (_, r) => ({ ...area, row: area.row + r, rows: 1 })) : [area];
    for (const part of parts) merge(target.sheet, part);
    emitChange(scope, target);
    return null;
  },
  unmerge: (target, _, scope) => {
    guardSheet(scope, target.sheet);
    for (const area of target.areas) {
      target.sheet.merges = target.sheet.merges.filter((merged) => intersection(merged, area) === null);
    }
    return null;
  },
  select: (target, _, scope) => {
    if (target.sheet.visibility !== "Visible") fail("InvalidOperation");
    const { model } = scope;
    if (model.active !== target.sheet) activate(target.sheet, scope);
    model.selection = target.areas;
    const address = target.areas.map(addressOf).join(",");
    scope.emit({
      type: EVENT.selectionChanged,
      sheetId: target.sheet.id,
      payload: { address, worksheetId: target.sheet.id },
      isRemote: false,
    });
    return null;
  },
  insert: (target, [shift], scope) => {
    guardSheet(scope, target.sheet, "insertRows");
    shiftCells(target, shift, 1, scope);
    return objectOf(rangeType, { sheet: target.sheet, areas: target.areas } satisfies CellsTarget);
  },
  delete: (target, [shift], scope) => {
    guardSheet(scope, target.sheet, "deleteRows");
    shiftCells(target, shift, -1, scope);
    return null;
  },
  copyFrom: (target, [source, kind, skipBlanks, transpose], scope) => {
    if (transpose === true || skipBlanks === true) fail("UnsupportedOperation");
    guardContent(scope, target);
    copyCells(target, sourceOf(target, source, scope), typeof kind === "string" ? kind : "All", scope);
    emitChange(scope, target);
    return null;
  },
  removeDuplicates: () => fail("UnsupportedOperation"),
};

function clear(target: CellsTarget, what: unknown, scope: HostScope): void {
  const isContent = what === undefined || what === null || what === "All" || what === "Contents";
  const isFormats = what === undefined || what === null || what === "All" || what === "Formats";
  const isLinks = what === "Hyperlinks" || what === "RemoveHyperlinks" || isContent;
  if (isContent) guardContent(scope, target);
  if (isFormats) guardSheet(scope, target.sheet, "formatCells");
  touch(scope);
  const { sheet, areas } = target;
  for (const area of areas) {
    for (const { row, column, cell } of [...sheet.cells.within(area)]) {
      if (isContent) Object.assign(cell, { value: null, formula: null, isForcedText: false });
      if (isFormats) cell.style = null;
      if (cell.style === null && cell.value === null && cell.formula === null) sheet.cells.drop(row, column);
    }
    if (isLinks) {
      for (const key of [...sheet.links.keys()]) {
        const [row = 0, column = 0] = key.split(",").map(Number);
        if (intersection(area, { row, column, rows: 1, columns: 1 }) !== null) sheet.links.delete(key);
      }
    }
    if (isFormats) clearFormats(sheet, area);
  }
  scope.model.isStale = true;
  if (isContent) emitChange(scope, target);
}

function clearFormats(sheet: WorksheetModel, area: Area): void {
  sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
  for (const format of sheet.conditionalFormats) format.areas = format.areas.flatMap((part) => without(part, area));
  sheet.conditionalFormats = sheet.conditionalFormats.filter(({ areas }) => areas.length > 0);
  if (area.rows === LAST_ROW) {
    for (let column = area.column; column < area.column + area.columns; column += 1)
      sheet.cells.columnStyles.delete(column);
  }
  if (area.columns === LAST_COLUMN) {
    for (const row of [...sheet.cells.rowStyles.keys()]) {
      if (row >= area.row && row < area.row + area.rows) sheet.cells.rowStyles.delete(row);
    }
  }
}

/** Only the first cell keeps its content; areas that overlap become part of the new one. */
function merge(sheet: WorksheetModel, area: Area): void {
  if (area.rows * area.columns === 1) return;
  if (sheet.tables.some((table) => intersection(table.area, area) !== null)) fail("InvalidOperation");
  sheet.merges = sheet.merges.filter((merged) => intersection(merged, area) === null);
  for (const { row, column, cell } of sheet.cells.within(area)) {
    if (row === area.row && column === area.column) continue;
    Object.assign(cell, { value: null, formula: null, isForcedText: false });
  }
  sheet.merges.push(area);
}

function shiftCells(target: CellsTarget, shift: unknown, sign: 1 | -1, scope: HostScope): void {
  const isDown = shift === "Down" || shift === "Up";
  if (!isDown && shift !== "Right" && shift !== "Left") fail("InvalidArgument");
  const area = areaIn(target);
  if (!moveCells(scope.model, target.sheet, area, isDown ? "row" : "column", sign)) fail("InsertDeleteConflict");
  const word = sign > 0 ? "Inserted" : "Deleted";
  const isLine = isDown ? area.columns === LAST_COLUMN : area.rows === LAST_ROW;
  emitChange(scope, target, isLine ? `${isDown ? "Row" : "Column"}${word}` : `Cell${word}`);
}

function sourceOf(target: CellsTarget, source: unknown, scope: HostScope): CellsTarget {
  const object = scope.resolveArgument(source);
  if (object !== null) return object.target as CellsTarget;
  const { sheet, address } = splitSheet(String(source));
  const area = areaOf(address) ?? fail("InvalidArgument");
  const place = sheet === null ? target.sheet : (scope.model.sheetNamed(sheet) ?? fail("InvalidArgument"));
  return { sheet: place, areas: [area] };
}

function copyCells(target: CellsTarget, source: CellsTarget, kind: string, scope: HostScope): void {
  const from = areaIn(source);
  const to = areaIn(target);
  const rows = Math.max(to.rows, from.rows);
  const columns = Math.max(to.columns, from.columns);
  const copies: (() => void)[] = [];
  for (let r = 0; r < rows; r += 1) {
    for (let c = 0; c < columns; c += 1) {
      const [row, column] = [from.row + (r % from.rows), from.column + (c % from.columns)];
      const cell = source.sheet.cells.get(row, column);
      const style = source.sheet.cells.styleAt(row, column);
      const [value, formula] = [cell?.value ?? null, cell?.formula ?? null];
      copies.push(() => {
        const made = target.sheet.cells.at(to.row + r, to.column + c);
        if (kind === "All" || kind === "Formats") made.style = style;
        if (kind === "Formats") return;
        made.value = value;
        made.formula = null;
        if (kind === "Values" || formula === null) return;
        made.formula = shiftedFormula(formula, to.row + r - row, to.column + c - column);
        scope.model.entered.add(cellKey(target.sheet, to.row + r, to.column + c));
      });
    }
  }
  for (const copy of copies) copy();
  scope.model.isStale = true;
}
