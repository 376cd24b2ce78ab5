import { join } from "node:path";
import { Worker } from "node:worker_threads";
import type { CellRole, SheetModel } from "../../../../src/core/show/sheets/sheetModel";
import { cellAddress } from "../../../../src/core/workbook/address";

/** A formula cell as a spreadsheet engine computes it. */
export interface ComputedCell {
  /** `完成情况!J4`. */
  readonly place: string;
  readonly formula: string;
  /** The value that the model says it has. */
  readonly value: string | number;
  readonly role: CellRole;
  readonly shown: string;
  /** |computed − value| as text; an error's text where the cell is one; null where the value is a text. */
  readonly distance: string | null;
}

export interface FormulaEngine {
  readonly compute: (sheets: readonly SheetModel[]) => Promise<readonly ComputedCell[]>;
  readonly close: () => Promise<void>;
}

/** A real spreadsheet engine (IronCalc) in a worker of its own. */
export function formulaEngine(): FormulaEngine {
  const worker = new Worker(join(__dirname, "ironcalcWorker.mjs"));
  const waiting = new Map<number, { done: (cells: readonly ComputedCell[]) => void; fail: (error: Error) => void }>();
  worker.on("message", ({ id, answer, error }: { id: number; answer?: readonly ComputedCell[]; error?: string }) => {
    const caller = waiting.get(id);
    waiting.delete(id);
    if (answer === undefined) caller?.fail(new Error(error));
    else caller?.done(answer);
  });
  worker.on("error", (error: Error) => {
    for (const { fail } of waiting.values()) fail(error);
  });
  let turn = 0;
  return {
    compute: (sheets) =>
      new Promise((done, fail) => {
        turn += 1;
        waiting.set(turn, { done, fail });
        worker.postMessage({ id: turn, sheets: sheets.map(inputOf) });
      }),
    close: async () => {
      await worker.terminate();
    },
  };
}

/**
 * Cells whose computed value is not the cached one: counts, ranks and texts exactly, and scores; all else within 1e-9, or, of amounts
 * so large that a double has no such digit, within as much of the amount.
 */
export function differing(cells: readonly ComputedCell[]): readonly ComputedCell[] {
  return cells.filter(({ place, role, value, shown, distance }) => {
    if (typeof value === "string") return shown !== value;
    const exact = role === "integer" || role === "total-integer" || SCORE.test(place);
    return !(Number(distance) <= (exact ? 0 : 1e-9 * Math.max(1, Math.abs(value) / 1000)));
  });
}

/** 名次 and 得分 stand in columns A and C of the rankings; parts of a score are not rounded. */
const SCORE = /排名.*![AC]\d+$/;

function inputOf({ name, rows }: SheetModel): { name: string; cells: readonly object[] } {
  const cells: object[] = [];
  let row = 0;
  for (const { cells: line } of rows) {
    row += 1;
    line.forEach((cell, index) => {
      if (cell === null || (cell.value === null && cell.formula === undefined)) return;
      const { value, formula, role } = cell;
      cells.push({ row, column: index + 1, address: cellAddress(row, index + 1), value, formula, role });
    });
  }
  return { name, cells };
}
