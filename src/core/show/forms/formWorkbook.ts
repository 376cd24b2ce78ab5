import type { RoleStyle } from "../sheets/roleStyles";
import type { CellCheck } from "../sheets/cellCheck";
import type { AreaModel, ColumnModel, PrintModel } from "../sheets/sheetModel";
import type { SheetSnapshot } from "../../workbook/snapshot";

/** A workbook that people fill in, as data: the standard ledgers, a unit's template (MONTH §4). It carries no mark of ours. */
export interface FormWorkbook {
  readonly sheets: readonly FormSheet[];
  /** Names that drop-downs and formulas use, each for an area of a sheet. */
  readonly names: readonly FormName[];
  /** Document properties by name. */
  readonly properties: Readonly<Record<string, string>>;
}

export interface FormSheet {
  readonly name: string;
  readonly visibility: SheetSnapshot["visibility"];
  /** `style`: of cells that no row says anything of. */
  readonly columns: readonly (ColumnModel & { readonly style?: FormStyle })[];
  /** Rows from 1 on. */
  readonly rows: readonly FormRow[];
  readonly merges: readonly AreaModel[];
  readonly freeze: { readonly rows: number; readonly columns: number };
  readonly print: PrintModel & { readonly paper?: "A3" };
  /** Where people filter, its first row the headings; null for none. */
  readonly filter: AreaModel | null;
  /** Locked without a password but for cells whose style says otherwise; filtering and sizes stay allowed. */
  readonly isProtected: boolean;
  readonly checks: readonly CellCheck[];
}

export interface FormRow {
  /** Points. */
  readonly height?: number;
  /** `cells[column - 1]`. */
  readonly cells: readonly (FormCell | null)[];
}

export interface FormCell {
  /** Of a formula its computed value. */
  readonly value: string | number | null;
  /** Without the leading `=`. */
  readonly formula?: string;
  readonly style: FormStyle;
}

/** How a cell looks, and whether it may be changed on a protected sheet. */
export interface FormStyle extends RoleStyle {
  readonly unlocked?: true;
}

export interface FormName {
  readonly name: string;
  readonly sheet: string;
  readonly area: AreaModel;
}
