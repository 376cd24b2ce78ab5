/**
 * What stands in a cell of a sheet of ours: a constant, or a formula without its `=`, whose text is null where the host keeps it in
 * another cell (Excel writes a formula that was filled down only once).
 */
export type OwnCell = string | number | boolean | { readonly formula: string | null };

export interface OwnRow {
  /** 1-based. */
  readonly row: number;
  /** `cells[column - 1]`; undefined is a blank cell. */
  readonly cells: readonly (OwnCell | undefined)[];
}

/** Some rows of a sheet of ours, as they stand in the workbook. */
export interface OwnPart {
  readonly key: string;
  /** As it is called now. */
  readonly name: string;
  readonly rows: readonly OwnRow[];
}
