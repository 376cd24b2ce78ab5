import { EVENT, type HostEvent } from "../executor/hostEvents";
import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import type { Scalar } from "../executor/typeTable";
import { addressOf, isUnbounded, type Area } from "../model/area";
import { isError, type Cell } from "../model/cell";
import { cellText } from "../model/cellText";
import { enterCell, LONGEST_TEXT } from "../model/enterCell";
import { sheetsNamedIn } from "../model/sheetReferences";
import type { WorksheetModel } from "../model/worksheetModel";
import { areaIn, cellCount, emitChange, guardContent, guardSheet, MOST_CELLS, type CellsTarget } from "./rangeTarget";

/** What stands in the cells of a range: `values`, `formulas`, `numberFormat` and their like. */
export const contentScalars: Readonly<Record<string, Scalar<CellsTarget>>> = {
  values: { get: (target) => grid(target, valueIn), set: enterAll, isComputed: true },
  formulas: { get: formulasOf, set: enterAll, isComputed: true },
  formulasLocal: { get: formulasOf, set: enterAll, isComputed: true },
  valueTypes: { get: (target) => grid(target, typeIn), isComputed: true },
  text: {
    get: (target, { model }) =>
      grid(target, (cell, sheet, row, column) =>
        cellText(cell?.value ?? null, sheet.cells.styleAt(row, column).numberFormat, model.date1904),
      ),
    isComputed: true,
  },
  numberFormat: {
    get: (target, { troubles }) => grid(target, troubles.givesLocalFormats ? localFormatIn : formatIn),
    set: setFormats,
  },
  numberFormatLocal: { get: (target) => grid(target, formatIn), set: setFormats },
};

type Pick = (cell: Cell | undefined, sheet: WorksheetModel, row: number, column: number) => unknown;

function grid(target: CellsTarget, pick: Pick): readonly (readonly unknown[])[] | null {
  const area = areaIn(target);
  if (isUnbounded(area)) return null;
  if (cellCount([area]) > MOST_CELLS) fail("RangeExceedsLimit");
  const { sheet } = target;
  return Array.from({ length: area.rows }, (_, r) => {
    const cells = sheet.cells.rows.get(area.row + r);
    return Array.from({ length: area.columns }, (__, c) =>
      pick(cells?.get(area.column + c), sheet, area.row + r, area.column + c),
    );
  });
}

function valueIn(cell: Cell | undefined): unknown {
  const value = cell?.value ?? "";
  return isError(value) ? value.error : value;
}

function formulasOf(target: CellsTarget, { troubles }: HostScope): unknown {
  return grid(target, troubles.givesApostrophes ? quotedFormulaIn : formulaIn);
}

function formulaIn(cell: Cell | undefined): unknown {
  return cell?.formula ?? valueIn(cell);
}

function quotedFormulaIn(cell: Cell | undefined): unknown {
  const formula = formulaIn(cell);
  return cell?.isForcedText === true ? `'${String(formula)}` : formula;
}

function typeIn(cell: Cell | undefined): string {
  const value = cell?.value ?? null;
  if (value === null) return (cell?.formula ?? null) === null ? "Empty" : "String";
  if (isError(value)) return "Error";
  return { string: "String", number: "Double", boolean: "Boolean" }[typeof value as "string" | "number" | "boolean"];
}

function formatIn(_: Cell | undefined, sheet: WorksheetModel, row: number, column: number): string {
  return sheet.cells.styleAt(row, column).numberFormat;
}

/** As an account in Chinese is given them: the word for General, and colours. */
function localFormatIn(...place: Parameters<Pick>): string {
  const format = formatIn(...place);
  return format === "General" ? "G/通用格式" : format.replace("[Red]", "[红色]").replace("AM/PM", "上午/下午");
}

/** A grid of the range's own size, or one value for all; null leaves a cell as it is. */
function inputAt(area: Area, value: unknown): (row: number, column: number) => unknown {
  if (!Array.isArray(value)) return () => value;
  const rows: readonly unknown[] = value;
  const isFit = rows.length === area.rows && rows.every((row) => Array.isArray(row) && row.length === area.columns);
  if (!isFit) {
    const size = "The number of rows or columns in the input array doesn't match the size or dimensions of the range.";
    fail("InvalidArgument", size);
  }
  return (row, column) => (rows[row] as readonly unknown[])[column];
}

function enterAll(target: CellsTarget, value: unknown, scope: HostScope): void {
  const area = areaIn(target);
  if (isUnbounded(area) || cellCount([area]) > MOST_CELLS) fail("InvalidArgument");
  const input = inputAt(area, value);
  guardContent(scope, target);
  const { model, year } = scope;
  forEach(area, input, (one) => checkEntry(one, scope));
  forEach(area, input, (one, row, column) => {
    if (one !== null) enterCell(model, target.sheet, row, column, one, year);
  });
  emitChange(scope, target);
}

function forEach(
  area: Area,
  input: (row: number, column: number) => unknown,
  each: (value: unknown, row: number, column: number) => void,
): void {
  for (let row = 0; row < area.rows; row += 1) {
    for (let column = 0; column < area.columns; column += 1) {
      each(input(row, column), area.row + row, area.column + column);
    }
  }
}

/** What Excel refuses: texts that are too long, formulas that speak of a sheet that is not there. */
function checkEntry(value: unknown, { model }: HostScope): void {
  if (typeof value !== "string") {
    if (typeof value === "object" && value !== null) fail("InvalidArgument");
    return;
  }
  if (value.length > LONGEST_TEXT) fail("InvalidArgument");
  if (!value.startsWith("=") || value.length < 2) return;
  if (value.length > 8192) fail("InvalidArgument");
  if (value.includes("!") && sheetsNamedIn(value).some((name) => model.sheetNamed(name) === undefined)) {
    fail("InvalidArgument");
  }
}

function setFormats(target: CellsTarget, value: unknown, scope: HostScope): void {
  const area = areaIn(target);
  const input = inputAt(area, value);
  guardSheet(scope, target.sheet, "formatCells");
  const { cells } = target.sheet;
  cells.restyle(area, (style, row, column) => {
    const format = Array.isArray(value) ? input(row - area.row, column - area.column) : value;
    if (typeof format !== "string" || format === style.numberFormat) return style;
    return shared(style, format);
  });
  scope.emit(formatChanged(target));
}

const known = new WeakMap<object, Map<string, unknown>>();

/** Cells that looked alike and get the same format go on sharing one style. */
function shared<S extends object>(style: S, numberFormat: string): S {
  let formats = known.get(style);
  if (formats === undefined) known.set(style, (formats = new Map<string, unknown>()));
  let found = formats.get(numberFormat) as S | undefined;
  if (found === undefined) formats.set(numberFormat, (found = { ...style, numberFormat }));
  return found;
}

function formatChanged({ sheet, areas }: CellsTarget): HostEvent {
  const payload = { worksheetId: sheet.id, address: addressOf(areas[0]!), source: "Local" };
  return { type: EVENT.formatChanged, sheetId: sheet.id, payload, isRemote: false };
}
