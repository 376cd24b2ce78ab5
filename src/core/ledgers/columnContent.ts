import { readProgress } from "../records/fields/readProgress";
import { readStatus } from "../records/fields/readStatus";
import type { ColumnContent } from "./matchHeadings";
import { isBlank, type SheetGrid } from "./sheetGrid";

/** What most of the filled cells below a heading are (SPEC §4, DECIDED E12). `column` and `headerBottom` are 1-based. */
export function columnContent(grid: SheetGrid, headerBottom: number, column: number): ColumnContent {
  let filled = 0;
  let status = 0;
  let progress = 0;
  const seen = new Map<unknown, Look>();
  for (const row of grid.sheet.rows) {
    if (row.row <= headerBottom) continue;
    const value = row.cells[column - 1];
    if (value === undefined || isBlank(value)) continue;
    let look = seen.get(value);
    if (!look) {
      const asStatus = typeof value === "string" ? readStatus(value).kind : "blank";
      look = {
        status: asStatus === "status",
        progress: asStatus !== "status" && readProgress(value, row.formats[column - 1], "percent").kind === "progress",
      };
      if (seen.size < 5000) seen.set(value, look);
    }
    filled++;
    if (look.status) status++;
    if (look.progress) progress++;
  }
  if (filled === 0) return "empty";
  if (status * 2 > filled) return "status";
  return progress * 2 > filled ? "progress" : "text";
}

/** True where a column of 编号 names records instead of counting them: not every filled cell is a bare whole number. */
export function namesRecords(grid: SheetGrid, headerBottom: number, column: number): boolean {
  return grid.sheet.rows.some((row) => {
    const value = row.row > headerBottom ? row.cells[column - 1] : undefined;
    return value !== undefined && !isBlank(value) && /[A-Za-z]|\d[-—]\d|\d{4}/.test(String(value));
  });
}

interface Look {
  readonly status: boolean;
  readonly progress: boolean;
}
