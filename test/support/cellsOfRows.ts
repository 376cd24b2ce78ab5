import type { AppendedRows, CellEdit } from "../../src/core/show/edits/edit";
import { cellAddress } from "../../src/core/workbook/address";

/** Appended rows as edits of cells that are blank: what they come to, one by one. */
export function cellsOfRows({ sheet, firstRow, columns, rows }: AppendedRows): readonly CellEdit[] {
  return rows.flatMap((row, index) =>
    columns.flatMap(({ column, numberFormat }, place): readonly CellEdit[] => {
      const value = row[place] ?? null;
      if (value === null) return [];
      const format = typeof value === "string" || numberFormat === null ? {} : { numberFormat };
      return [{ sheet, cell: cellAddress(firstRow + index, column), value, expected: null, ...format }];
    }),
  );
}
