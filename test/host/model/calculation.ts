import { join } from "node:path";
import { Worker } from "node:worker_threads";
import { areaOf, type Area } from "./area";
import { isError, type CellValue } from "./cell";
import type { WorkbookModel } from "./workbookModel";
import type { WorksheetModel } from "./worksheetModel";

/**
 * Computes the formulas of a workbook by a real engine where something changed. In manual mode only what was entered since the
 * last calculation gets a value, unless a calculation was asked for.
 */
export async function computeFormulas(model: WorkbookModel): Promise<void> {
  const isForced = model.isCalculationAsked;
  model.isCalculationAsked = false;
  const isManual = model.calculationMode === "Manual" && !isForced;
  if (isManual ? model.entered.size === 0 : !model.isStale && !isForced) return;
  const { sheets, count } = bookFor(model);
  if (count > 0) {
    const names = model.names.map(({ name, formula, scope }) => ({
      name,
      formula: formula.slice(1),
      scope: scope === null ? null : model.sheets.indexOf(scope),
    }));
    for (const [place, row, column, type, shown] of await answered({ sheets, names })) {
      const sheet = model.sheets[place]!;
      const cell = sheet.cells.get(row - 1, column - 1);
      const isNew = model.entered.has(cellKey(sheet, row - 1, column - 1));
      if (cell === undefined || (isManual && !isNew)) continue;
      // A function that the engine does not have: Excel has it, and what the file says is the better answer.
      if (type === "error" && UNKNOWN.test(String(shown)) && !isNew && cell.value !== null) continue;
      cell.value = valueOf(type, shown);
    }
  }
  model.entered.clear();
  if (!isManual) model.isStale = false;
}

/** How `entered` names a cell. */
export function cellKey(sheet: WorksheetModel, row: number, column: number): string {
  return `${sheet.id}!${row},${column}`;
}

const UNKNOWN = /^#(?:NAME\?|N\/IMPL!|ERROR!)$/;

function valueOf(type: string, shown: string | number): CellValue {
  if (type === "number") return Number(shown);
  if (type === "boolean") return shown === "TRUE";
  return type === "error" ? { error: String(shown) } : String(shown);
}

type CellInput = readonly [row: number, column: number, input: string, isFormula: boolean];

interface Book {
  readonly sheets: readonly { readonly name: string; readonly cells: readonly CellInput[] }[];
  readonly names: readonly { readonly name: string; readonly formula: string; readonly scope: number | null }[];
}

/** All formulas, and the cells that they speak of: a large ledger that no formula looks at costs nothing. */
function bookFor(model: WorkbookModel): { readonly sheets: Book["sheets"]; readonly count: number } {
  const inputs = model.sheets.map((): Map<string, CellInput> => new Map());
  const read = model.sheets.map((): Map<string, Area> => new Map());
  let count = 0;
  const scan = (formula: string, own: number): void => {
    for (const { sheet, area } of referencesIn(formula)) {
      const place = sheet === null ? own : model.sheets.findIndex(({ name }) => name === sheet);
      read[place]?.set(JSON.stringify(area), area);
    }
  };
  model.sheets.forEach((sheet, place) => {
    for (const [row, cells] of sheet.cells.rows) {
      for (const [column, { formula }] of cells) {
        if (formula === null) continue;
        count += 1;
        inputs[place]!.set(`${row},${column}`, [row + 1, column + 1, formula, true]);
        scan(formula, place);
      }
    }
  });
  if (count === 0) return { sheets: [], count };
  for (const { formula, scope } of model.names) scan(formula, scope === null ? 0 : model.sheets.indexOf(scope));
  read.forEach((areas, place) => {
    const sheet = model.sheets[place]!;
    for (const area of areas.values()) {
      for (const { row, column, cell } of sheet.cells.within(area)) {
        const key = `${row},${column}`;
        if (cell.value === null || inputs[place]!.has(key)) continue;
        inputs[place]!.set(key, [row + 1, column + 1, inputOf(cell.value), false]);
      }
    }
  });
  return { sheets: model.sheets.map(({ name }, place) => ({ name, cells: [...inputs[place]!.values()] })), count };
}

function inputOf(value: Exclude<CellValue, null>): string {
  if (typeof value === "string") return `'${value}`;
  if (isError(value)) return value.error;
  return typeof value === "boolean" ? String(value).toUpperCase() : String(value);
}

const REFERENCE =
  /(?:('(?:[^']|'')+'|[\p{L}_][\p{L}\p{N}_.]*)!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?|\$?[A-Z]{1,3}:\$?[A-Z]{1,3}|\$?\d+:\$?\d+)(?![\p{L}\p{N}_(])/gu;

/** Areas that a formula reads; names are not followed. */
function referencesIn(formula: string): readonly { readonly sheet: string | null; readonly area: Area }[] {
  const found: { sheet: string | null; area: Area }[] = [];
  for (const [, quoted, address] of formula.replace(/"(?:[^"]|"")*"/g, '""').matchAll(REFERENCE)) {
    const area = areaOf(address!);
    if (area === null) continue;
    const sheet = quoted?.startsWith("'") === true ? quoted.slice(1, -1).replaceAll("''", "'") : (quoted ?? null);
    found.push({ sheet, area });
  }
  return found;
}

type Answer = readonly [sheet: number, row: number, column: number, type: string, shown: string | number];

interface Waiting {
  readonly done: (answer: readonly Answer[]) => void;
  readonly fail: (error: Error) => void;
}

let worker: Worker | null = null;
let idle: NodeJS.Timeout | undefined;
let turn = 0;
const waiting = new Map<number, Waiting>();

function answered(book: Book): Promise<readonly Answer[]> {
  const engine = (worker ??= newWorker());
  clearTimeout(idle);
  engine.ref();
  turn += 1;
  const id = turn;
  return new Promise((done, fail) => {
    waiting.set(id, { done, fail });
    engine.postMessage({ id, book });
  });
}

function newWorker(): Worker {
  const engine = new Worker(join(__dirname, "ironcalcWorker.mjs"));
  engine.on("message", ({ id, answer, error }: { id: number; answer?: readonly Answer[]; error?: string }) => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (waiting.size === 0) rest(engine);
    if (answer === undefined) caller?.fail(new Error(error));
    else caller?.done(answer);
  });
  engine.on("error", (error: Error) => {
    worker = null;
    for (const { fail } of waiting.values()) fail(error);
    waiting.clear();
  });
  return engine;
}

/** Nothing waits for the engine: it keeps nobody from ending, and goes after a while. */
function rest(engine: Worker): void {
  engine.unref();
  idle = setTimeout(() => {
    worker = null;
    void engine.terminate();
  }, 3000).unref();
}
