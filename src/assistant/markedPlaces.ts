import type { MarkModel } from "../core/show/writes/workbookWrite";

/** How much marks touch, for telling: rows by their lights, cells by what is wrong in them. */
export function markedPlaces(marks: readonly MarkModel[]): { readonly rows: number; readonly cells: number } {
  let rows = 0;
  let cells = 0;
  for (const { kind, areas } of marks) {
    for (const { firstRow, lastRow, firstColumn, lastColumn } of areas) {
      const height = lastRow - firstRow + 1;
      if (kind === "light-red" || kind === "light-yellow") rows += height;
      else cells += height * (lastColumn - firstColumn + 1);
    }
  }
  return { rows, cells };
}
