import type { SheetSeal } from "../../workbook/snapshot";
import type { CellCheck } from "../sheets/cellCheck";
import type { ColumnModel, SheetCell, SheetDrawing, SheetRow } from "../sheets/sheetModel";

/** One cell of the user's that is to get another value: a cure, an accepted finding, a setting. */
export interface CellEdit {
  readonly sheet: string;
  /** `H12`. */
  readonly cell: string;
  /** Text is only ever text, also where Excel would read a number, a date or a formula in it; dates are 1900 serials. */
  readonly value: string | number | null;
  /** Excel format code; absent: the cell keeps its own. */
  readonly numberFormat?: string;
  /** A cell of the same sheet whose look a blank cell takes that has none of its own; its number format is told apart. */
  readonly like?: string;
  /**
   * What the cell shows now (`cellDisplay`), or null where it is blank: where it shows something else by then, the edit is
   * refused and the cell left alone. Absent: written whatever stands there.
   */
  readonly expected?: string | null;
  /** The cell of the same workbook that it leads to from now on, null for none; absent: it leads where it led. */
  readonly link?: NonNullable<SheetCell["link"]> | null;
}

/** A new sheet that belongs to the user from then on: 例外, 考核设置, 名录, 加减分, 月度存档, 存档明细, the standard ledgers. */
export interface NewSheet extends Partial<Pick<SheetDrawing, "freeze" | "print" | "merges">> {
  readonly name: string;
  /** `below`: Excel format code of cells that no row says anything of. */
  readonly columns: readonly (ColumnModel & { readonly below?: string })[];
  readonly rows: readonly SheetRow[];
  /** The row of headings under which people filter, down to the end of the sheet: rows will be added. */
  readonly filterRow?: number;
  readonly checks?: readonly CellCheck[];
}

/**
 * Rows put below all that a sheet of the user's has: a month of an archive. All of them or none, and the edit with them: a host
 * rejects with HostError `conflict` where the sheet is gone, or anything has come to stand in the first of these rows or below it.
 */
export interface AppendedRows {
  readonly sheet: string;
  /** Below everything that the sheet had when it was read, merged areas too. */
  readonly firstRow: number;
  /** Where the values of a row go, left to right. */
  readonly columns: readonly AppendedColumn[];
  /** A value for each column, null for none. Text is only ever text; days are 1900 serials. */
  readonly rows: readonly (readonly (string | number | null)[])[];
}

export interface AppendedColumn {
  /** 1-based. */
  readonly column: number;
  /** Excel format code of its numbers; null: the cells keep their own. */
  readonly numberFormat: string | null;
}

/** What is to be changed in the user's own sheets, decided before a cell is touched; undone exactly. */
export interface WorkbookEdit {
  readonly newSheets: readonly NewSheet[];
  readonly cells: readonly CellEdit[];
  /** At most one for each sheet. */
  readonly appended?: readonly AppendedRows[];
  /** Written down of sheets that the edit makes or puts rows below; a host that cannot keep it leaves it. */
  readonly seals?: readonly SheetSeal[];
}

export interface EditResult {
  /** Cells written; new sheets and appended rows do not count. */
  readonly written: number;
  readonly refused: readonly RefusedEdit[];
  /** Undoes what was written; null where nothing was. Plain data, of use to the same adapter only. */
  readonly journal: EditJournal | null;
  /** Formulas of the workbook show what they showed before until a program opens and calculates it; absent where none do. */
  readonly isStale?: boolean;
}

export interface RefusedEdit {
  readonly sheet: string;
  readonly cell: string;
  /** `changed`: no longer shows what was expected. `formula`: holds a formula. `missing`: the sheet or cell is gone. */
  readonly why: "changed" | "formula" | "missing" | "merged";
}

/** What stood where before an edit, as its adapter needs it. */
export interface EditJournal {
  readonly cells: number;
  readonly content: unknown;
}

export interface UndoResult {
  readonly restored: number;
  /** Cells that somebody changed after the edit, and the first of appended rows in which somebody did: left as they are now. */
  readonly left: readonly RefusedEdit[];
}
