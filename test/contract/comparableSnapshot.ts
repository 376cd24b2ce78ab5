import type { RowSnapshot, WorkbookSnapshot } from "../../src/core/workbook/snapshot";

/**
 * A snapshot without what no reading depends on: holes and nulls are alike, and formats count only beside numbers.
 */
export function comparableSnapshot({ file, sheets, date1904 = false }: WorkbookSnapshot): unknown {
  return {
    file,
    date1904,
    sheets: sheets.map(({ name, visibility, rows, merges }) => ({
      name,
      visibility,
      rows: rows.map(comparableRow),
      merges: [...merges].sort((a, b) => a.firstRow - b.firstRow || a.firstColumn - b.firstColumn),
    })),
  };
}

export function comparableRow({ row, cells, formats, hidden, struck = { whole: [], part: [] } }: RowSnapshot): unknown {
  const filled: Record<number, unknown> = {};
  cells.forEach((value, i) => {
    if (value === undefined || value === null || value === "") return;
    filled[i + 1] = typeof value === "number" ? [value, formats[i] ?? "General"] : value;
  });
  return { row, hidden, struck, cells: filled };
}
