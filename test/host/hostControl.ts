import { EVENT } from "./executor/hostEvents";
import { areaOf, addressOf } from "./model/area";
import { isError, type CellValue } from "./model/cell";
import { enterCell } from "./model/enterCell";
import { moveCells } from "./model/moveCells";
import type { HostTroubles } from "./executor/hostTroubles";
import type { WorksheetModel } from "./model/worksheetModel";
import { activate } from "./types/activate";
import { emitAreaChange } from "./types/rangeTarget";
import { deleteSheet, renameSheet, sheetEvent } from "./types/worksheetType";
import type { Fault, HostCall, SimulatedHost } from "./simulatedHost";

/** What a test does to the simulated Excel from outside: as its user, its co-author, its network. */
export interface HostControl {
  readonly calls: readonly HostCall[];
  /** Batches since the last `reset`; what Excel.run sends to clean up does not count. */
  roundTrips(): number;
  bytes(): { readonly sent: number; readonly received: number };
  /** The largest request and response. */
  peak(): { readonly sent: number; readonly received: number };
  /** Forgets the calls so far. */
  reset(): void;
  latency(milliseconds: number): void;
  payloadLimit(bytes: number): void;
  failAt(k: number, fault: Fault): void;
  failNext(fault: Fault): void;
  /** The user is typing in a cell: everything is refused, but for what may wait until that ends. */
  editMode(isOn: boolean): void;
  /** What stands in the way as in real Excels. */
  readonly troubles: HostTroubles;
  /** While the k-th batch from now is on its way, somebody does something. */
  beforeCall(k: number, work: () => void): void;
  protect(sheet: string, allowed?: Readonly<Record<string, boolean>>): void;
  unprotect(sheet: string): void;
  protectStructure(isOn?: boolean): void;
  /** The user, or a co-author, puts something into a cell. */
  userEdits(sheet: string, address: string, value: string | number | boolean, isRemote?: boolean): void;
  /** The user picks from a list, or splits text to columns: the cell changes, and nobody is told. */
  userEditsUnheard(sheet: string, address: string, value: string | number | boolean): void;
  /** The user takes away all rules of a sheet, or one. */
  userRemovesRules(sheet: string, formula?: string): void;
  /** A rule that Excel lists but does not find when it is asked about (#5222, #6835). */
  breakRule(sheet: string, formula: string): void;
  userInsertsRows(sheet: string, first: number, count?: number): void;
  userDeletesRows(sheet: string, first: number, count?: number): void;
  userHidesRows(sheet: string, first: number, count?: number): void;
  userSelects(sheet: string, address: string): void;
  userActivates(sheet: string): void;
  userAddsSheet(name: string): void;
  userDeletesSheet(sheet: string): void;
  userRenames(sheet: string, name: string): void;
  /** Whether somebody asked to be told of an event, by its number (EXCEL_HOST §7); `sheet` null: of the whole workbook. */
  isListening(eventType: number, sheet?: string | null): boolean;
  /** Objects that clients still hold. */
  references(): number;
  /** Members that were asked for and are not in the type table. */
  readonly unknownMembers: ReadonlySet<string>;
  /** Waits until nothing is being worked on, clean-up included. */
  settled(): Promise<void>;
  /** Tells of nothing that happens until the answer is called. */
  holdEvents(): () => void;
  /** What a cell holds, read past the API: its value or error text, null where blank. */
  valueAt(sheet: string, address: string): string | number | boolean | null;
}

export function hostControl(host: SimulatedHost): HostControl {
  const { model, scope } = host;
  const batches = (): readonly HostCall[] => host.calls.filter(({ kind }) => kind === "batch");
  const asUser = (work: () => void): void => {
    const { readOnly } = model;
    const dirty = true;
    model.readOnly = false;
    try {
      work();
    } finally {
      model.readOnly = readOnly;
      model.isDirty = dirty;
    }
    host.flushEvents();
  };
  return {
    calls: host.calls,
    roundTrips: () => batches().length,
    bytes: () => ({
      sent: batches().reduce((sum, { requestBytes }) => sum + requestBytes, 0),
      received: batches().reduce((sum, { responseBytes }) => sum + responseBytes, 0),
    }),
    peak: () => ({
      sent: Math.max(0, ...batches().map(({ requestBytes }) => requestBytes)),
      received: Math.max(0, ...batches().map(({ responseBytes }) => responseBytes)),
    }),
    reset: () => void host.calls.splice(0),
    latency: (milliseconds) => {
      host.latency = milliseconds;
    },
    payloadLimit: (bytes) => {
      host.payloadLimit = bytes;
    },
    holdEvents: () => {
      host.areEventsHeld = true;
      return () => {
        host.areEventsHeld = false;
        host.flushEvents();
      };
    },
    failAt: (k, fault) => host.failAt(k, fault),
    failNext: (fault) => host.failAt(1, fault),
    editMode: (isOn) => {
      host.edit(isOn);
    },
    troubles: host.troubles,
    beforeCall: (k, work) => {
      host.beforeCall(k, work);
    },
    protect: (sheet, allowed = {}) => {
      model.sheet(sheet).protection = { sheet: true, ...allowed };
    },
    unprotect: (sheet) => {
      model.sheet(sheet).protection = null;
    },
    protectStructure: (isOn = true) => {
      model.structureProtected = isOn;
    },
    userEdits: (name, address, value, isRemote = false) =>
      asUser(() => {
        const sheet = model.sheet(name);
        const { row, column } = areaOf(address)!;
        const before = sheet.cells.get(row, column)?.value ?? null;
        enterCell(model, sheet, row, column, value, scope.year);
        const after = sheet.cells.get(row, column)?.value ?? null;
        emitAreaChange(scope, sheet, address, "RangeEdited", isRemote, "Unknown", details(before, after));
      }),
    userEditsUnheard: (name, address, value) => {
      const { row, column } = areaOf(address)!;
      enterCell(model, model.sheet(name), row, column, value, scope.year);
    },
    userRemovesRules: (name, formula) => {
      const sheet = model.sheet(name);
      sheet.conditionalFormats = sheet.conditionalFormats.filter(
        (rule) => formula !== undefined && rule.formula !== formula,
      );
    },
    breakRule: (name, formula) => {
      for (const rule of model.sheet(name).conditionalFormats) if (rule.formula === formula) rule.isLost = true;
    },
    userInsertsRows: (name, first, count = 1) => asUser(() => moveRows(host, model.sheet(name), first, count, 1)),
    userDeletesRows: (name, first, count = 1) => asUser(() => moveRows(host, model.sheet(name), first, count, -1)),
    userHidesRows: (name, first, count = 1) =>
      asUser(() => {
        for (let row = first - 1; row < first - 1 + count; row += 1) model.sheet(name).hiddenRows.add(row);
      }),
    userSelects: (name, address) =>
      asUser(() => {
        const sheet = model.sheet(name);
        activate(sheet, scope);
        model.selection = [areaOf(address)!];
        const payload = { address, worksheetId: sheet.id };
        scope.emit({ type: EVENT.selectionChanged, sheetId: sheet.id, payload, isRemote: false });
      }),
    userActivates: (name) => asUser(() => activate(model.sheet(name), scope)),
    userAddsSheet: (name) => asUser(() => scope.emit(sheetEvent(EVENT.added, model.addSheet(name)))),
    userDeletesSheet: (name) => asUser(() => deleteSheet(model.sheet(name), scope)),
    userRenames: (name, other) => asUser(() => renameSheet(model.sheet(name), other, scope, true)),
    isListening: (eventType, sheet = null) =>
      host.isListening(eventType, sheet === null ? "Workbook" : model.sheet(sheet).id),
    references: () => scope.references.size,
    unknownMembers: scope.unknown,
    settled: () => host.settled(),
    valueAt: (name, address) => {
      const { row, column } = areaOf(address)!;
      const value = model.sheet(name).cells.get(row, column)?.value ?? null;
      return isError(value) ? value.error : value;
    },
  };
}

function moveRows(host: SimulatedHost, sheet: WorksheetModel, first: number, count: number, sign: 1 | -1): void {
  const area = { row: first - 1, column: 0, rows: count, columns: 16384 };
  if (!moveCells(host.model, sheet, area, "row", sign)) throw new RangeError("A merge or table is in the way");
  emitAreaChange(host.scope, sheet, addressOf(area), sign > 0 ? "RowInserted" : "RowDeleted", false, "Unknown");
}

/** Excel tells of a single cell what it held before and after. */
function details(before: CellValue, after: CellValue): Readonly<Record<string, unknown>> {
  return {
    valueBefore: shown(before),
    valueAfter: shown(after),
    valueTypeBefore: typeName(before),
    valueTypeAfter: typeName(after),
  };
}

function shown(value: CellValue): unknown {
  return isError(value) ? value.error : (value ?? "");
}

function typeName(value: CellValue): string {
  if (value === null) return "Empty";
  if (isError(value)) return "Error";
  return typeof value === "number" ? "Double" : typeof value === "boolean" ? "Boolean" : "String";
}
