import type { AreaModel, SheetModel } from "../sheets/sheetModel";

/**
 * What is to be done to a workbook, decided before anything is touched. Sheets of ours that stand in it already are replaced
 * whole; everything that is the user's stays as it is (SPEC §13).
 */
export interface WorkbookWrite {
  /**
   * All our sheets, in tab order, set behind the user's; those in the workbook that are not named here go. Null leaves ours as
   * they are.
   */
  readonly sheets: readonly SheetModel[] | null;
  /** Marks on the user's own sheets; null leaves marks as they are, an empty list takes them away. */
  readonly marks: readonly MarkModel[] | null;
  /**
   * Sheets of ours that become the user's before new ones are put in: under another name, as they look, their formulas turned into
   * the values they show.
   */
  readonly kept?: readonly KeptSheet[];
}

export interface KeptSheet {
  readonly key: string;
  /** Its name from then on: nobody else's. */
  readonly name: string;
}

/** A conditional format of ours on a user's sheet, recognisable as ours and removable without a trace. */
export interface MarkModel {
  /** Name of the user's sheet. */
  readonly sheet: string;
  readonly kind: "light-red" | "light-yellow" | "finding-error" | "finding-warning";
  /** Cells that carry it, in sheet order. */
  readonly areas: readonly AreaModel[];
}
