import type { CellRole, SheetCell } from "../sheets/sheetModel";
import type { NewSheet } from "./edit";

/** A column of a sheet of lines; `width` in characters. */
export interface LineColumn {
  readonly heading: string;
  readonly width: number;
}

/** Rows above the first line: the title, what the sheet is for, the headings. */
export const HEAD_ROWS = 3;

/** A sheet of the user's made anew: a title, a line that says what it is for, headings, lines. */
export function sheetOfLines(
  name: string,
  purpose: string,
  columns: readonly LineColumn[],
  lines: readonly (readonly (SheetCell | null)[])[],
): NewSheet {
  const cell = (value: string, role: CellRole): SheetCell => ({ value, role });
  return {
    name,
    columns: columns.map(({ width }) => ({ width })),
    rows: [
      { cells: [cell(name, "title")] },
      { cells: [cell(purpose, "subtitle")] },
      { cells: columns.map(({ heading }) => cell(heading, "heading")) },
      ...lines.map((cells) => ({ cells })),
    ],
  };
}
