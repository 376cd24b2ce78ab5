import { EVENT, REGISTRATIONS } from "../executor/hostEvents";
import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostObject, type HostType, type Method } from "../executor/typeTable";
import { areaOf, areasOf, splitSheet, WHOLE_SHEET, type Area } from "../model/area";
import { followSheet } from "../model/sheetReferences";
import { STANDARD_HEIGHT, STANDARD_WIDTH, type Visibility, type WorksheetModel } from "../model/worksheetModel";
import { activate } from "./activate";
import { autoFilterType } from "./autoFilterType";
import { chartCollectionType } from "./chartTypes";
import { customPropertiesType } from "./customPropertiesType";
import { colorOf } from "./formatTypes";
import { freezePanesType } from "./freezePanesType";
import { nameCollectionType } from "./nameTypes";
import { pageBreakCollectionType, pageLayoutType } from "./pageLayoutTypes";
import { worksheetProtectionType } from "./protectionTypes";
import { guardSheet, guardStructure } from "./rangeTarget";
import { rangeAreasObject, rangeObject } from "./rangeType";
import { tableCollectionType } from "./tableTypes";

export const worksheetType: HostType = hostType<WorksheetModel>("Worksheet", {
  key: ({ id }) => id,
  isAlive: (sheet, { model }) => model.sheets.includes(sheet),
  scalars: {
    id: { get: ({ id }) => id },
    name: { get: ({ name }) => name, set: rename },
    position: { get: (sheet, { model }) => model.sheets.indexOf(sheet), set: move },
    visibility: { get: ({ visibility }) => visibility, set: setVisibility },
    tabColor: {
      get: ({ tabColor }) => tabColor,
      set: (sheet, value, scope) => {
        guardStructure(scope);
        sheet.tabColor = value === "" ? "" : colorOf(value);
      },
    },
    showGridlines: {
      get: ({ showGridlines }) => showGridlines,
      set: (sheet, value, scope) => {
        guardSheet(scope, sheet);
        sheet.showGridlines = value === true;
      },
    },
    showHeadings: {
      get: ({ showHeadings }) => showHeadings,
      set: (sheet, value, scope) => {
        guardSheet(scope, sheet);
        sheet.showHeadings = value === true;
      },
    },
    standardHeight: { get: () => STANDARD_HEIGHT },
    standardWidth: { get: () => STANDARD_WIDTH },
    enableCalculation: { get: () => true },
    tabId: { get: (sheet, { model }) => model.sheets.indexOf(sheet) + 1 },
  },
  objects: {
    autoFilter: (sheet) => objectOf(autoFilterType, sheet),
    charts: (sheet) => objectOf(chartCollectionType, sheet),
    customProperties: (sheet) => objectOf(customPropertiesType, sheet),
    horizontalPageBreaks: (sheet) => objectOf(pageBreakCollectionType, sheet),
    freezePanes: (sheet) => objectOf(freezePanesType, sheet),
    names: (sheet) => objectOf(nameCollectionType, sheet),
    pageLayout: (sheet) => objectOf(pageLayoutType, sheet),
    protection: (sheet) => objectOf(worksheetProtectionType, sheet),
    tables: (sheet) => objectOf(tableCollectionType, sheet),
  },
  methods: {
    activate: (sheet, _, scope) => {
      activate(sheet, scope);
      return null;
    },
    calculate: (_, __, { model }) => {
      model.isCalculationAsked = true;
      return null;
    },
    delete: (sheet, _, scope) => {
      deleteSheet(sheet, scope);
      return null;
    },
    getCell: (sheet, [row, column]) =>
      rangeObject(sheet, { row: Number(row), column: Number(column), rows: 1, columns: 1 }),
    getRange: (sheet, [address], { model }) => {
      if (typeof address !== "string" || address === "") return rangeObject(sheet, WHOLE_SHEET);
      const named = model.names.find(
        ({ name, scope }) => name.toLowerCase() === address.toLowerCase() && (scope === null || scope === sheet),
      );
      const text = named === undefined ? address : named.formula.slice(1);
      return rangeObject(sheet, addressed(sheet, text));
    },
    getRangeByIndexes: (sheet, [row, column, rows, columns]) =>
      rangeObject(sheet, { row: Number(row), column: Number(column), rows: Number(rows), columns: Number(columns) }),
    getRanges: (sheet, [addresses]) => {
      if (typeof addresses !== "string") return rangeAreasObject(sheet, [WHOLE_SHEET]);
      // Documented: addresses above 8192 characters are refused.
      if (addresses.length > 8192) fail("InvalidArgument");
      return rangeAreasObject(sheet, areasOf(addresses) ?? fail("InvalidArgument"));
    },
    getUsedRange: (sheet, [valuesOnly]) =>
      rangeObject(sheet, sheet.cells.used(valuesOnly === true) ?? { row: 0, column: 0, rows: 1, columns: 1 }),
    getUsedRangeOrNullObject: (sheet, [valuesOnly]) => {
      const used = sheet.cells.used(valuesOnly === true);
      return used === null ? null : rangeObject(sheet, used);
    },
    getNext: (sheet, [visibleOnly], { model }) =>
      neighbour(sheet, 1, visibleOnly, model.sheets) ?? fail("ItemNotFound"),
    getNextOrNullObject: (sheet, [visibleOnly], { model }) => neighbour(sheet, 1, visibleOnly, model.sheets),
    getPrevious: (sheet, [visibleOnly], { model }) =>
      neighbour(sheet, -1, visibleOnly, model.sheets) ?? fail("ItemNotFound"),
    getPreviousOrNullObject: (sheet, [visibleOnly], { model }) => neighbour(sheet, -1, visibleOnly, model.sheets),
    ...listeners(({ id }: WorksheetModel) => id, ["AddedEvent", "DeletedEvent", "EventMoved"]),
  },
});

export const worksheetCollectionType: HostType = hostType<null>("WorksheetCollection", {
  collection: {
    items: (_, { model }) => model.sheets.map(sheetObject),
    item: (_, key, scope) => sheetOrNull(key, scope),
  },
  methods: {
    add: (_, [name], scope) => {
      guardStructure(scope);
      const { model } = scope;
      const wanted = name === undefined || name === null ? freeName(scope) : checkedName(name);
      if (model.sheetNamed(wanted) !== undefined) fail("ItemAlreadyExists");
      const sheet = model.addSheet(wanted);
      scope.emit(sheetEvent(EVENT.added, sheet));
      return sheetObject(sheet);
    },
    getActiveWorksheet: (_, __, { model }) => sheetObject(model.active),
    getCount: (_, [visibleOnly], { model }) => shown(model.sheets, visibleOnly).length,
    getFirst: (_, [visibleOnly], { model }) => sheetObject(shown(model.sheets, visibleOnly)[0]!),
    getLast: (_, [visibleOnly], { model }) => sheetObject(shown(model.sheets, visibleOnly).at(-1)!),
    getItemOrNullObject: (_, [key], scope) => sheetOrNull(key, scope),
    ...listeners(() => "Workbook"),
  },
});

export function sheetObject(sheet: WorksheetModel): HostObject {
  return objectOf(worksheetType, sheet);
}

/** By name or id. */
function sheetOrNull(key: unknown, { model }: HostScope): HostObject | null {
  const sheet = model.sheetById(String(key)) ?? model.sheetNamed(String(key));
  return sheet === undefined ? null : sheetObject(sheet);
}

/** `_Register…` and `_Unregister…` for everything that this host can tell of. */
function listeners<T>(
  targetOf: (target: T) => string,
  without: readonly string[] = [],
): Readonly<Record<string, Method<T>>> {
  const methods: Record<string, Method<T>> = {};
  for (const [name, type] of Object.entries(REGISTRATIONS)) {
    if (without.includes(name)) continue;
    for (const [prefix, isOn] of [
      ["_Register", true],
      ["_Unregister", false],
    ] as const) {
      methods[`${prefix}${name}`] = (target, _, { listen }) => {
        listen(type, targetOf(target), isOn);
        return null;
      };
    }
  }
  return methods;
}

function addressed(sheet: WorksheetModel, text: string): Area {
  const { sheet: named, address } = splitSheet(text);
  if (named !== null && named.toLowerCase() !== sheet.name.toLowerCase()) fail("InvalidArgument");
  const table = sheet.tables.find(({ name }) => name.toLowerCase() === address.toLowerCase());
  return table?.area ?? areaOf(address) ?? fail("InvalidArgument");
}

function shown(sheets: readonly WorksheetModel[], visibleOnly: unknown): readonly WorksheetModel[] {
  return visibleOnly === true ? sheets.filter(({ visibility }) => visibility === "Visible") : sheets;
}

function neighbour(
  sheet: WorksheetModel,
  step: 1 | -1,
  visibleOnly: unknown,
  sheets: readonly WorksheetModel[],
): HostObject | null {
  const there = sheets.filter((other) => other === sheet || visibleOnly !== true || other.visibility === "Visible");
  const found = there[there.indexOf(sheet) + step];
  return found === undefined ? null : sheetObject(found);
}

function freeName({ model }: HostScope): string {
  for (let number = model.sheets.length + 1; ; number += 1) {
    if (model.sheetNamed(`Sheet${String(number)}`) === undefined) return `Sheet${String(number)}`;
  }
}

/** 1 to 31 characters, none of `\ / ? * [ ] :`, no apostrophe at either end. */
function checkedName(value: unknown): string {
  const name = typeof value === "string" ? value : "";
  const isName =
    name.length > 0 && name.length <= 31 && !/[\\/?*[\]:]|^'|'$/.test(name) && name.toLowerCase() !== "history";
  return isName ? name : fail("InvalidArgument");
}

function rename(sheet: WorksheetModel, value: unknown, scope: HostScope): void {
  guardStructure(scope);
  renameSheet(sheet, checkedName(value), scope, false);
}

/** Gives a sheet another name, with everything that speaks of it. */
export function renameSheet(sheet: WorksheetModel, name: string, scope: HostScope, isUser: boolean): void {
  const other = scope.model.sheetNamed(name);
  if (other !== undefined && other !== sheet) fail("ItemAlreadyExists");
  const before = sheet.name;
  sheet.name = name;
  followSheet(scope.model, before, name);
  scope.emit({
    type: EVENT.nameChanged,
    sheetId: sheet.id,
    payload: {
      nameBefore: before,
      nameAfter: name,
      source: "Local",
      triggerSource: isUser ? "Unknown" : "ThisLocalAddin",
      worksheetId: sheet.id,
    },
    isRemote: false,
  });
}

function move(sheet: WorksheetModel, value: unknown, scope: HostScope): void {
  guardStructure(scope);
  const { sheets } = scope.model;
  const place = Number(value);
  if (!Number.isInteger(place) || place < 0 || place >= sheets.length) fail("InvalidArgument");
  sheets.splice(sheets.indexOf(sheet), 1);
  sheets.splice(place, 0, sheet);
}

function setVisibility(sheet: WorksheetModel, value: unknown, scope: HostScope): void {
  guardStructure(scope);
  if (value !== "Visible" && value !== "Hidden" && value !== "VeryHidden") fail("InvalidArgument");
  if (value !== "Visible") leave(sheet, scope);
  const before = sheet.visibility;
  sheet.visibility = value satisfies Visibility;
  scope.emit({
    type: EVENT.visibilityChanged,
    sheetId: sheet.id,
    payload: { visibilityBefore: before, visibilityAfter: value, source: "Local", worksheetId: sheet.id },
    isRemote: false,
  });
}

/** A workbook always shows a sheet: the last visible one cannot go, and the active one hands over. */
function leave(sheet: WorksheetModel, { model }: HostScope): void {
  const others = model.sheets.filter((other) => other !== sheet && other.visibility === "Visible");
  if (sheet.visibility === "Visible" && others.length === 0) fail("InvalidOperation");
  if (model.active === sheet) model.active = others[0]!;
}

/** Takes a sheet out, with its names; formulas that spoke of it are errors then. */
export function deleteSheet(sheet: WorksheetModel, scope: HostScope): void {
  guardStructure(scope);
  // Documented: a very hidden sheet must be shown before it can be deleted.
  if (sheet.visibility === "VeryHidden") fail("InvalidOperation");
  leave(sheet, scope);
  const { model } = scope;
  model.sheets.splice(model.sheets.indexOf(sheet), 1);
  model.names = model.names.filter((name) => name.scope !== sheet);
  followSheet(model, sheet.name, null);
  scope.emit(sheetEvent(EVENT.deleted, sheet));
}

/** A sheet came or went: told to listeners of the collection. */
export function sheetEvent(type: number, { id }: WorksheetModel): Parameters<HostScope["emit"]>[0] {
  return { type, sheetId: null, payload: { source: "Local", worksheetId: id }, isRemote: false };
}
