import type { RowSnapshot } from "../workbook/snapshot";
import type { IsoMonth } from "./isoDay";
import type { ColumnKey, LedgerKind } from "./ledgerKind";

/** One recognised ledger: one table of one kind on one sheet (SPEC §2, §5). Rows and columns are 1-based. */
export interface Ledger {
  readonly kind: LedgerKind;
  /** The file's name as shown; several files of one name are told apart (DECIDED A6). */
  readonly file: string;
  readonly sheet: string;
  readonly headerRows: readonly number[];
  /** Heading paths by column, parent first: white space removed, else as written. */
  readonly headings: ReadonlyMap<number, readonly string[]>;
  /** The row in which a column's lowest heading stands, one of `headerRows`. */
  readonly headingRows: ReadonlyMap<number, number>;
  /** The first column found for each key. */
  readonly columns: ReadonlyMap<ColumnKey, number>;
  /** All columns that feed a key where several may (责任单位 beside 配合单位: DECIDED C5). */
  readonly extraSupportColumns: readonly number[];
  /** Of a key whose column was chosen among columns for periods, those that hold the figure for other months (DECIDED G5). */
  readonly periodColumns: ReadonlyMap<ColumnKey, readonly number[]>;
  /** Text in the brackets behind a heading, kept for its unit: `亿元`. */
  readonly headingNotes: ReadonlyMap<number, string>;
  /** Units that rows under the header give to their columns (DECIDED G4); a heading's own unit wins. */
  readonly unitsBelow: ReadonlyMap<number, string>;
  /** `单位：万元、亩` of the sheet, or null. */
  readonly sheetUnitText: string | null;
  /** The year that dates without one take, and where it was found (SPEC §5, DECIDED B5). */
  readonly year: LedgerYear;
  /** Whether the workbook counts its days from 1904 (DECIDED G11). */
  readonly date1904: boolean;
  /** The rows that are records, merged cells filled in, in sheet order. */
  readonly rows: readonly RowSnapshot[];
  /** First cell of the merge that covers a cell, or the cell itself (DECIDED D16). */
  readonly anchorOf: (row: number, column: number) => { readonly row: number; readonly column: number };
  /** Number format code of a cell, that of its merge's first cell where it is merged. */
  readonly formatOf: (row: number, column: number) => string | undefined;
  /** Columns in which a merge covers cells of records: the first such merge, `B6:B10`. */
  readonly mergedColumns: readonly { readonly column: number; readonly firstRow: number; readonly area: string }[];
}

export interface LedgerYear {
  readonly year: number;
  /** Where it was found; `as-of` where no place names a year. */
  readonly from: "title" | "info" | "sheet" | "file" | "as-of";
  /** The month that the title names, `2024-03` of 2024年1—3月; null where it names none. */
  readonly until: IsoMonth | null;
  readonly contradictions: readonly { readonly place: "title" | "info" | "sheet" | "file"; readonly year: number }[];
}
