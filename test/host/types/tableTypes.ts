import { fail } from "../executor/hostFailure";
import type { HostScope } from "../executor/hostScope";
import { hostType, objectOf, type HostObject, type HostType, type Scalar } from "../executor/typeTable";
import { areaOf, intersection, splitSheet, type Area } from "../model/area";
import { isError } from "../model/cell";
import type { TableModel, WorksheetModel } from "../model/worksheetModel";
import { areaIn, guardSheet, type CellsTarget } from "./rangeTarget";
import { rangeObject } from "./rangeType";
import { sheetObject } from "./worksheetType";

interface TableTarget {
  readonly sheet: WorksheetModel;
  readonly table: TableModel;
}

/** Tables of a sheet, or of the whole workbook (null). */
export const tableCollectionType: HostType = hostType<WorksheetModel | null>("TableCollection", {
  scalars: { count: { get: (sheet, scope) => tablesOf(sheet, scope).length } },
  collection: {
    items: (sheet, scope) => tablesOf(sheet, scope).map(tableObject),
    item: (sheet, key, scope) => found(sheet, key, scope),
  },
  methods: {
    add: (sheet, [address, hasHeaders], scope) => add(sheet, address, hasHeaders === true, scope),
    getCount: (sheet, _, scope) => tablesOf(sheet, scope).length,
    getItemAt: (sheet, [place], scope) => tableObject(tablesOf(sheet, scope)[Number(place)] ?? fail("InvalidArgument")),
    getItemOrNullObject: (sheet, [key], scope) => found(sheet, key, scope),
  },
});

const tableType: HostType = hostType<TableTarget>("Table", {
  key: ({ table }) => table.id,
  isAlive: ({ sheet, table }, { model }) => model.sheets.includes(sheet) && sheet.tables.includes(table),
  scalars: {
    id: { get: ({ table }) => table.id },
    legacyId: { get: ({ table }) => table.id },
    name: { get: ({ table }) => table.name, set: rename },
    style: part("style"),
    showHeaders: part("showHeaders"),
    showTotals: part("showTotals"),
    showBandedRows: part("showBandedRows"),
    showBandedColumns: part("showBandedColumns"),
    showFilterButton: part("showFilterButton"),
    highlightFirstColumn: part("highlightFirstColumn"),
    highlightLastColumn: part("highlightLastColumn"),
  },
  objects: {
    worksheet: ({ sheet }) => sheetObject(sheet),
    columns: (target) => objectOf(columnCollectionType, target),
  },
  methods: {
    getRange: ({ sheet, table }) => rangeObject(sheet, table.area),
    getHeaderRowRange: ({ sheet, table }) => rangeObject(sheet, { ...table.area, rows: 1 }),
    getDataBodyRange: ({ sheet, table }) => rangeObject(sheet, bodyOf(table)),
    convertToRange: ({ sheet, table }, _, scope) => {
      guardSheet(scope, sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      return rangeObject(sheet, table.area);
    },
    delete: ({ sheet, table }, _, scope) => {
      guardSheet(scope, sheet);
      sheet.tables = sheet.tables.filter((other) => other !== table);
      for (const { cell } of sheet.cells.within(table.area)) Object.assign(cell, { value: null, formula: null });
      scope.model.isStale = true;
      return null;
    },
    resize: ({ sheet, table }, [range], scope) => {
      guardSheet(scope, sheet);
      table.area = areaGiven(range, sheet, scope).area;
      return null;
    },
    clearFilters: () => null,
  },
});

const columnCollectionType: HostType = hostType<TableTarget>("TableColumnCollection", {
  scalars: { count: { get: ({ table }) => table.columns.length } },
  collection: { items: (target) => target.table.columns.map((_, place) => objectOf(columnType, { ...target, place })) },
  methods: { getCount: ({ table }) => table.columns.length },
});

interface ColumnTarget extends TableTarget {
  readonly place: number;
}

const columnType: HostType = hostType<ColumnTarget>("TableColumn", {
  key: ({ place }) => place + 1,
  scalars: {
    id: { get: ({ place }) => place + 1 },
    index: { get: ({ place }) => place },
    name: { get: ({ table, place }) => table.columns[place] },
  },
  methods: {
    getRange: ({ sheet, table: { area }, place }) =>
      rangeObject(sheet, { ...area, column: area.column + place, columns: 1 }),
  },
});

type Part =
  | "style"
  | `show${"Headers" | "Totals" | "BandedRows" | "BandedColumns" | "FilterButton"}`
  | `highlight${"First" | "Last"}Column`;

function part(name: Part): Scalar<TableTarget> {
  return {
    get: ({ table }) => table[name],
    set: ({ sheet, table }, value, scope) => {
      guardSheet(scope, sheet);
      Object.assign(table, { [name]: value });
    },
  };
}

function tableObject(target: TableTarget): HostObject {
  return objectOf(tableType, target);
}

function tablesOf(sheet: WorksheetModel | null, { model }: HostScope): readonly TableTarget[] {
  const sheets = sheet === null ? model.sheets : [sheet];
  return sheets.flatMap((one) => one.tables.map((table) => ({ sheet: one, table })));
}

function found(sheet: WorksheetModel | null, key: unknown, scope: HostScope): HostObject | null {
  const wanted = String(key).toLowerCase();
  const target = tablesOf(sheet, scope).find(({ table }) => table.id === key || table.name.toLowerCase() === wanted);
  return target === undefined ? null : tableObject(target);
}

function bodyOf({ area, showHeaders, showTotals }: TableModel): Area {
  const top = showHeaders ? 1 : 0;
  return { ...area, row: area.row + top, rows: Math.max(1, area.rows - top - (showTotals ? 1 : 0)) };
}

function areaGiven(
  given: unknown,
  sheet: WorksheetModel | null,
  scope: HostScope,
): { readonly sheet: WorksheetModel; readonly area: Area } {
  const object = scope.resolveArgument(given);
  if (object !== null) {
    const target = object.target as CellsTarget;
    return { sheet: target.sheet, area: areaIn(target) };
  }
  const { sheet: named, address } = splitSheet(String(given));
  const place = named === null ? (sheet ?? scope.model.active) : scope.model.sheetNamed(named);
  const area = areaOf(address);
  return area === null || place === undefined ? fail("InvalidArgument") : { sheet: place, area };
}

/** Header cells become texts, blank and repeated ones get names of Excel's own. */
function add(own: WorksheetModel | null, address: unknown, hasHeaders: boolean, scope: HostScope): HostObject {
  const { sheet, area } = areaGiven(address, own, scope);
  if (own !== null && own !== sheet) fail("InvalidArgument");
  guardSheet(scope, sheet);
  if (!hasHeaders) fail("UnsupportedOperation", "The simulated Excel makes tables over existing headers only.");
  if (sheet.tables.some((other) => intersection(other.area, area) !== null)) fail("InvalidOperation");
  if (sheet.merges.some((merged) => intersection(merged, area) !== null)) fail("InvalidOperation");
  const columns: string[] = [];
  for (let place = 0; place < area.columns; place += 1) {
    const cell = sheet.cells.at(area.row, area.column + place);
    const value = cell.value;
    const text = value === null ? `列${String(place + 1)}` : isError(value) ? value.error : String(value);
    columns.push(unlike(text, columns));
    cell.value = columns[place]!;
    cell.formula = null;
  }
  const table: TableModel = {
    id: scope.model.newId(),
    name: freeName(scope),
    area: area.rows === 1 ? { ...area, rows: 2 } : area,
    columns,
    style: "TableStyleMedium2",
    showHeaders: true,
    showTotals: false,
    showBandedRows: true,
    showBandedColumns: false,
    showFilterButton: true,
    highlightFirstColumn: false,
    highlightLastColumn: false,
  };
  sheet.tables.push(table);
  return tableObject({ sheet, table });
}

function unlike(text: string, taken: readonly string[]): string {
  let name = text;
  for (let number = 2; taken.some((other) => other.toLowerCase() === name.toLowerCase()); number += 1) {
    name = `${text}${String(number)}`;
  }
  return name;
}

function freeName(scope: HostScope): string {
  const names = new Set(tablesOf(null, scope).map(({ table }) => table.name));
  for (let number = 1; ; number += 1) if (!names.has(`表${String(number)}`)) return `表${String(number)}`;
}

function rename({ sheet, table }: TableTarget, value: unknown, scope: HostScope): void {
  guardSheet(scope, sheet);
  const name = String(value);
  if (!/^[\p{L}_\\][\p{L}\p{N}_.]{0,254}$/u.test(name) || areaOf(name) !== null) fail("InvalidArgument");
  const isTaken =
    tablesOf(null, scope).some(
      (other) => other.table !== table && other.table.name.toLowerCase() === name.toLowerCase(),
    ) || scope.model.names.some((other) => other.scope === null && other.name.toLowerCase() === name.toLowerCase());
  if (isTaken) fail("InvalidArgument");
  table.name = name;
}
