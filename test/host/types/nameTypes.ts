import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostObject, type HostType } from "../executor/typeTable";
import { areaOf, lettersOf, quotedSheet, splitSheet, type Area } from "../model/area";
import type { NameModel } from "../model/workbookModel";
import type { WorksheetModel } from "../model/worksheetModel";
import { areaIn, touch, type CellsTarget } from "./rangeTarget";
import { rangeObject } from "./rangeType";
import { sheetObject } from "./worksheetType";

/** Defined names: of the workbook (null) or of one sheet. */
export const nameCollectionType: HostType = hostType<WorksheetModel | null>("NamedItemCollection", {
  collection: {
    items: (sheet, scope) => namesOf(sheet, scope).map(nameObject),
    item: (sheet, key, scope) => found(sheet, key, scope),
  },
  methods: {
    add: (sheet, [name, reference, comment], scope) => add(sheet, name, formulaGiven(reference, scope), comment, scope),
    addFormulaLocal: (sheet, [name, formula, comment], scope) => add(sheet, name, String(formula), comment, scope),
    getCount: (sheet, _, scope) => namesOf(sheet, scope).length,
    getItemOrNullObject: (sheet, [key], scope) => found(sheet, key, scope),
  },
});

const nameType: HostType = hostType<NameModel>("NamedItem", {
  key: ({ name }) => name,
  isAlive: (name, { model }) => model.names.includes(name),
  scalars: {
    name: { get: ({ name }) => name },
    formula: {
      get: ({ formula }) => formula,
      set: (name, value, scope) => {
        touch(scope);
        name.formula = formulaGiven(value, scope);
      },
    },
    value: { get: ({ formula }) => constantIn(formula) ?? formula.slice(1) },
    type: { get: ({ formula }) => typeOf(formula) },
    scope: { get: ({ scope }) => (scope === null ? "Workbook" : "Worksheet") },
    visible: {
      get: ({ visible }) => visible,
      set: (name, value, scope) => {
        touch(scope);
        name.visible = value === true;
      },
    },
    comment: {
      get: ({ comment }) => comment,
      set: (name, value, scope) => {
        touch(scope);
        name.comment = String(value);
      },
    },
  },
  objects: {
    worksheet: ({ scope }) => (scope === null ? fail("InvalidOperation") : sheetObject(scope)),
    worksheetOrNullObject: ({ scope }) => (scope === null ? null : sheetObject(scope)),
  },
  methods: {
    delete: (name, _, scope) => {
      touch(scope);
      scope.model.names = scope.model.names.filter((other) => other !== name);
      return null;
    },
    getRange: (name, _, scope) => rangeOf(name, scope) ?? fail("InvalidOperation"),
    getRangeOrNullObject: rangeOfName,
  },
});

function rangeOfName(name: NameModel, _: readonly unknown[], scope: HostScope): HostObject | null {
  return rangeOf(name, scope);
}

function namesOf(sheet: WorksheetModel | null, { model }: HostScope): readonly NameModel[] {
  return model.names.filter(({ scope }) => scope === sheet);
}

function nameObject(name: NameModel): HostObject {
  return objectOf(nameType, name);
}

function found(sheet: WorksheetModel | null, key: unknown, scope: HostScope): HostObject | null {
  const wanted = String(key).toLowerCase();
  const name = namesOf(sheet, scope).find((one) => one.name.toLowerCase() === wanted);
  return name === undefined ? null : nameObject(name);
}

function add(
  sheet: WorksheetModel | null,
  given: unknown,
  formula: string,
  comment: unknown,
  scope: HostScope,
): HostObject {
  touch(scope);
  const name = String(given);
  const isName = /^[\p{L}_\\][\p{L}\p{N}_.\\?]{0,254}$/u.test(name) && areaOf(name) === null && !/^[rc]$/i.test(name);
  if (!isName) fail("InvalidArgument");
  if (found(sheet, name, scope) !== null) fail("ItemAlreadyExists");
  const made: NameModel = {
    name,
    formula,
    scope: sheet,
    visible: true,
    comment: typeof comment === "string" ? comment : "",
  };
  scope.model.names.push(made);
  return nameObject(made);
}

function formulaGiven(reference: unknown, scope: HostScope): string {
  const object = scope.resolveArgument(reference);
  if (object !== null) {
    const target = object.target as CellsTarget;
    return `=${quotedSheet(target.sheet.name)}!${absolute(areaIn(target))}`;
  }
  const text = String(reference);
  return text.startsWith("=") ? text : `=${typeof reference === "string" ? `"${text.replaceAll('"', '""')}"` : text}`;
}

function absolute({ row, column, rows, columns }: Area): string {
  const first = `$${lettersOf(column)}$${String(row + 1)}`;
  if (rows === 1 && columns === 1) return first;
  return `${first}:$${lettersOf(column + columns - 1)}$${String(row + rows)}`;
}

function rangeOf({ formula, scope: own }: NameModel, { model }: HostScope): HostObject | null {
  const { sheet, address } = splitSheet(formula.slice(1));
  const area = areaOf(address);
  const place = sheet === null ? own : model.sheetNamed(sheet);
  return area === null || place === null || place === undefined ? null : rangeObject(place, area);
}

function constantIn(formula: string): string | number | boolean | null {
  const text = /^="((?:[^"]|"")*)"$/.exec(formula)?.[1];
  if (text !== undefined) return text.replaceAll('""', '"');
  if (/^=[+-]?\d+(?:\.\d+)?$/.test(formula)) return Number(formula.slice(1));
  return /^=(?:TRUE|FALSE)$/i.test(formula) ? formula.toUpperCase() === "=TRUE" : null;
}

function typeOf(formula: string): string {
  const constant = constantIn(formula);
  if (typeof constant === "string") return "String";
  if (typeof constant === "number") return Number.isInteger(constant) ? "Integer" : "Double";
  if (typeof constant === "boolean") return "Boolean";
  if (formula.includes("#REF!")) return "Error";
  return areaOf(splitSheet(formula.slice(1)).address) === null ? "Array" : "Range";
}
