/**
 * What one workbook held when it was read: values and the few facts about cells that a reading can depend on.
 * Every adapter (file, Excel, memory) makes the same snapshot of the same workbook.
 */
export interface WorkbookSnapshot {
  /** Base name of the file, as shown to people: `2024年6月台账.xlsx`. */
  readonly file: string;
  /** All worksheets in tab order, hidden ones too; sheets that this product wrote are left out. */
  readonly sheets: readonly SheetSnapshot[];
  /** True where the workbook counts its days from 1904; absent otherwise. */
  readonly date1904?: boolean;
}

export interface SheetSnapshot {
  readonly name: string;
  readonly visibility: "visible" | "hidden" | "very-hidden";
  /** Rows that hold at least one value, ascending by `row`. */
  readonly rows: readonly RowSnapshot[];
  readonly merges: readonly MergeArea[];
  /** There where the sheet still is what it was when it was sealed, and its reader can read on: `rows` are then those of its head alone. */
  readonly sealed?: SealedSheet;
}

/** The rest of a sheet about which something was written down when it was written, and that nobody has changed since. */
export interface SealedSheet {
  /** What was written down: `SheetSeal`. */
  readonly text: string;
  /** Below it there is nothing. */
  readonly lastRow: number;
  /** Its rows from one to another, both included, as `SheetSnapshot.rows` has them; read now, quickly where none of them is blank. @throws HostError as reading */
  rows(first: number, last: number): readonly RowSnapshot[];
}

/** What is written down of a sheet together with its last rows, to be told again as long as it stands as it was written then. */
export interface SheetSeal {
  readonly sheet: string;
  /** So many rows from the top are read whenever the sheet is. */
  readonly headRows: number;
  readonly lastRow: number;
  /** Whatever saves its writer from reading the rows again. */
  readonly text: string;
}

/** All rows of a sheet, those as well that its reader has put off. */
export function allRows({ rows, sealed }: SheetSnapshot): readonly RowSnapshot[] {
  return sealed === undefined ? rows : sealed.rows(1, sealed.lastRow);
}

export interface RowSnapshot {
  /** 1-based, as Excel shows it. */
  readonly row: number;
  /** `cells[column - 1]`; a hole, `undefined` or `null` is a blank cell. */
  readonly cells: readonly (CellValue | undefined)[];
  /** `formats[column - 1]`: Excel number format codes. Blank means General. Rows of one table usually share one array. */
  readonly formats: readonly (string | undefined)[];
  readonly hidden: boolean;
  /** Cells with a value that is struck through; absent where there are none. */
  readonly struck?: StruckColumns;
}

/** Columns (1-based, ascending) whose cells are struck through, as a whole or a part of their text. */
export interface StruckColumns {
  readonly whole: readonly number[];
  readonly part: readonly number[];
}

/**
 * Numbers that their format shows as dates are serial numbers of the 1900 system, whichever system the workbook keeps: adapters
 * convert; others are as stored.
 * Text is as stored: not trimmed, not normalised.
 */
export type CellValue = string | number | boolean | null | CellFault;

/** A cell whose value Excel itself cannot give, or that no program has calculated yet. */
export interface CellFault {
  readonly fault: "error" | "uncalculated";
  /** `#REF!`, `#N/A` …; for `uncalculated` the formula with its leading `=`. */
  readonly text: string;
}

/** 1-based and inclusive. The value stands in the first cell; the others are blank. */
export interface MergeArea {
  readonly firstRow: number;
  readonly firstColumn: number;
  readonly lastRow: number;
  readonly lastColumn: number;
}

export function isCellFault(value: CellValue | undefined): value is CellFault {
  return typeof value === "object" && value !== null;
}
