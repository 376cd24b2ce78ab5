import type { LineColumn } from "../../core/show/edits/sheetOfLines";
import type { SheetCell } from "../../core/show/sheets/sheetModel";
import type { FindingFilter } from "../findingKey";
import type { OverdueFilter, OverdueOrder } from "./overduePage";
import type { RowFigure, RowGroup } from "./rowsPage";

/** A list that people take away, whole: as it is filtered and ordered before their eyes. */
export type ListQuery =
  | { readonly of: "findings"; readonly filter: FindingFilter }
  | { readonly of: "overdue"; readonly filter: OverdueFilter; readonly order: OverdueOrder }
  | { readonly of: "rows"; readonly group: RowGroup; readonly figure: RowFigure; readonly title: string };

/** Plain data: to be copied as text, or put into a workbook. */
export interface ListTable {
  /** Of the sheet and the file. */
  readonly name: string;
  /** What it is and of which day, in a line. */
  readonly purpose: string;
  readonly columns: readonly LineColumn[];
  /** Days are 1900 serials of role `date`, shares fractions of role `percent`. */
  readonly lines: readonly (readonly SheetCell[])[];
}
